import { always, columns, type Leak, rule } from './planting';

/** Rules too wide, fields classed wrongly, words of a standing that are not looked at. */
// prettier-ignore
export const OF_POLICIES: readonly Leak[] = [
  { name: 'a rule too wide: the complainant reads the response', plant: rule('Response', ['COMPLAINANT'], 'ALL') },
  { name: 'a rule too wide: the respondent reads the complaint as submitted', plant: rule('Complaint', ['RESPONDENT'], 'ALL') },
  { name: 'a field classed wrongly: a party reads who was consulted', plant: rule('Decision', ['COMPLAINANT'], ['consulted']) },
  { name: 'a field classed wrongly: a witness reads the stage', plant: rule('Case', ['WITNESS'], ['stage']) },
  { name: 'a field classed wrongly: an interviewee reads the version of the notes', plant: rule('Notes', ['INTERVIEWEE', 'SENT_FOR_REVIEW'], ['version']) },
  { name: 'recommendations go to the parties with the report', plant: rule('Report', ['RELEASED'], ['recommendations']) },
  { name: 'the draft report is not walled from the case lead', plant: rule('Report', ['CASE_LEAD'], 'ALL') },
  { name: 'the investigator reads how it was decided', plant: rule('Decision', ['INVESTIGATOR'], 'ALL') },
  { name: 'welfare sees the witnesses', plant: rule('Witness', ['WELFARE'], 'ALL') },
  { name: 'a party is told whose address a companion has', plant: rule('Companion', ['WITH_VIEWER'], ['name']) },
  { name: 'companions are shown to the other party', plant: rule('Companion', ['RESPONDENT'], 'ALL') },
  { name: 'an integration reads whose grants there are', plant: rule('RoleGrant', ['INTEGRATION'], 'ALL') },
  { name: 'what is hidden is shown empty', plant: rule('*', [], ['id']) },
  { name: 'the respondent is named before they are informed', plant: columns('Party', /\(\(c\.facts & \d+\) <> 0\) AS RESPONDENT_IS_INFORMED/, '1 AS RESPONDENT_IS_INFORMED') },
  { name: 'INVITED is not looked at', plant: always('Meeting', 'INVITED') },
  { name: 'OWN is not looked at on grants', plant: always('RoleGrant', 'OWN') },
  { name: 'SHARED is not looked at', plant: always('ReportSection', 'SHARED') },
  { name: 'RELEASED is not looked at', plant: always('Report', 'RELEASED') },
  { name: 'SENT_FOR_REVIEW is not looked at', plant: always('Notes', 'SENT_FOR_REVIEW') },
  { name: 'FORWARDED is not looked at', plant: always('Clarification', 'FORWARDED') },
  { name: 'RECIPIENT is not looked at: notices of others', plant: always('Notice', 'RECIPIENT') },
  { name: 'NAMED_BY_VIEWER is not looked at: witnesses of the other side', plant: always('Witness', 'NAMED_BY_VIEWER') },
  { name: 'INTERVIEWS is not looked at: a witness sees all who handle it', plant: always('Handler', 'INTERVIEWS') },
  { name: 'MET is not looked at: addresses for the investigator', plant: always('Party', 'MET') },
];
