const holds = (office: string, personId: string): string =>
  `EXISTS (SELECT 1 FROM offices o WHERE o.personId = ${personId} AND o.office = '${office}' AND o.fromAt <= t.now AND (o.untilAt IS NULL OR o.untilAt > t.now))`;

const OFFICER = 'DATA_PROTECTION_OFFICER';
const DEPUTY = 'DEPUTY_DATA_PROTECTION_OFFICER';

/** Those whose part in a case takes away what their office would give (rule of the party), also before they know of it. */
const PARTS =
  "'COMPLAINANT', 'AGGRIEVED', 'RESPONDENT', 'WITNESS', 'COMPANION', 'COMPLAINANT_SUPPORTER', 'RESPONDENT_SUPPORTER', 'MEDIATOR'";

/** Whether somebody is in a case otherwise than by handling it, both by the columns of their ids. */
export const isInCase = (personId: string, caseId: string): string =>
  `(EXISTS (SELECT 1 FROM parties k WHERE k.caseId = ${caseId} AND k.personId = ${personId})
    OR EXISTS (SELECT 1 FROM witnesses k WHERE k.caseId = ${caseId} AND k.personId = ${personId})
    OR EXISTS (SELECT 1 FROM role_grants k WHERE k.caseId = ${caseId} AND k.personId = ${personId} AND k.capacity IN (${PARTS})))`;

/** Whether somebody decides on data: as the officer who is not in it, or as the deputy where no officer is free of it. */
export const decides = (personId: string, isIn: (personId: string) => string): string =>
  `(NOT ${isIn(personId)} AND (${holds(OFFICER, personId)} OR (${holds(DEPUTY, personId)} AND NOT EXISTS
    (SELECT 1 FROM people f WHERE ${holds(OFFICER, 'f.id')} AND f.suspendedAt IS NULL AND NOT ${isIn('f.id')}))))`;
