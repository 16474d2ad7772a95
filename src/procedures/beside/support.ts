import type { ActRule, Clause } from '../procedure';

/** Where a procedure speaks of each: asking for support and appointing it, its notes, pointing to services, telling others. */
interface Clauses {
  readonly asks: Clause;
  readonly appoints: Clause;
  readonly notes: Clause;
  readonly refers: Clause;
  readonly consents: Clause;
}

const SUPPORTED = [
  ['COMPLAINANT', 'WITH_VIEWER'],
  ['AGGRIEVED', 'WITH_VIEWER'],
  ['RESPONDENT', 'WITH_VIEWER'],
];
const SUPPORTERS = [
  ['COMPLAINANT_SUPPORTER', 'OWN'],
  ['RESPONDENT_SUPPORTER', 'OWN'],
];
const WHO_IS_ASKED = [
  ['COMPLAINANT', 'OWN'],
  ['AGGRIEVED', 'OWN'],
  ['RESPONDENT', 'OWN'],
];
const WHILE_IT_LASTS = ['ACTIVE'];

/** Support of both sides by different people, from when the complaint is in until it ends by an act, also after the outcome. */
// prettier-ignore
export const support = ({ asks, appoints, notes, refers, consents }: Clauses, from: readonly string[]): readonly ActRule[] => [
  { act: 'askForSupport', clause: asks, says: 'Asks for somebody who supports one throughout.', by: ['COMPLAINANT', 'AGGRIEVED', 'RESPONDENT'], from },
  {
    act: 'appointSupporter', clause: appoints, by: ['WELFARE', 'CASE_LEAD'], from,
    says: 'Has somebody trained support one side, the respondent once informed; never the same person for both (B.12). The Acting Head of Welfare does it for students (B.11, B.13), whoever leads for others (A.8).',
  },
  { act: 'askForAnotherSupporter', on: 'Supporter', clause: asks, says: 'Asks for somebody else as supporter.', by: SUPPORTED, from, whileIn: WHILE_IT_LASTS },
  { act: 'endSupport', on: 'Supporter', clause: appoints, says: 'Ends somebody’s support: whoever arranges it, who is supported, or the supporter.', by: [['WELFARE', 'OF_STUDENT'], ['CASE_LEAD', 'OF_STAFF'], ...SUPPORTED, ...SUPPORTERS], from, whileIn: WHILE_IT_LASTS },

  { act: 'arrangeSupportMeeting', on: 'Supporter', clause: notes, says: 'Arranges a meeting with whom one supports; with nobody else, so that no Harassment Officer approaches the other side for them (B.7).', by: SUPPORTERS, from, whileIn: WHILE_IT_LASTS },
  { act: 'holdSupportMeeting', on: 'SupportMeeting', clause: notes, says: 'Records that a meeting of support took place.', by: SUPPORTERS, from, whileIn: ['ARRANGED'] },
  { act: 'cancelSupportMeeting', on: 'SupportMeeting', clause: notes, says: 'Cancels a meeting of support.', by: SUPPORTERS, from, whileIn: ['ARRANGED'] },
  { act: 'noteSupport', on: 'Supporter', clause: notes, says: 'Keeps a brief note of a meeting or an action of support (B.14).', by: SUPPORTERS, from, whileIn: WHILE_IT_LASTS },
  { act: 'letWelfareRead', on: 'Supporter', clause: 'B.12', says: 'Lets the Acting Head of Welfare read what one’s supporter noted, or no longer.', by: SUPPORTED, from },

  { act: 'shareComplaint', on: 'Supporter', clause: 'B.12', says: 'Lets the complainant’s supporter see the complaint as submitted.', by: [['COMPLAINANT', 'WITH_VIEWER']], from, whileIn: WHILE_IT_LASTS },
  { act: 'shareWithSupporter', on: 'Supporter', clause: 'B.12', says: 'Lets the respondent’s supporter see the allegations, the complaint as clarified, or the response.', by: [['RESPONDENT', 'WITH_VIEWER']], from, whileIn: WHILE_IT_LASTS },
  { act: 'endSharingWithSupporter', on: 'Supporter', clause: 'B.12', says: 'Lets one’s supporter see something no longer.', by: SUPPORTED, from, whileIn: WHILE_IT_LASTS },

  { act: 'referToService', clause: refers, says: 'Points a party to a service that supports them, a student also to the University’s welfare director (A.2).', by: ['WELFARE', 'COMPLAINANT_SUPPORTER', 'RESPONDENT_SUPPORTER'], from },

  { act: 'askForConsent', clause: consents, says: 'Asks a party whether somebody, such as their department, may be told of the case.', by: ['WELFARE', 'CASE_LEAD'], from },
  { act: 'answerConsent', on: 'Consent', clause: consents, says: 'Agrees that somebody is told, or does not.', by: WHO_IS_ASKED, from, whileIn: ['ASKED'] },
  { act: 'withdrawConsent', on: 'Consent', clause: consents, says: 'Takes a consent back, as long as nobody was told.', by: WHO_IS_ASKED, from, whileIn: ['GIVEN'] },
  { act: 'informStaff', on: 'Consent', clause: consents, says: 'Records that somebody, such as a department, was told, which takes the consent of whom it is about.', by: [['WELFARE', 'OF_STUDENT'], 'CASE_LEAD'], from, whileIn: ['GIVEN'] },
];
