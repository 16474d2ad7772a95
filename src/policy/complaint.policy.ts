import { policy } from './policy';

const SHARED_BY_RESPONDENT = 'the respondent lets the viewer see it, who supports them';

const CONTENT = [
  'about',
  'setting',
  'callReferences',
  'contact',
  'lateReason',
  'nature',
  'effect',
  'resolution',
  'incidents',
  'witnesses',
  'attempts',
  'respondentDescription',
  'respondentKind',
  'respondentOffice',
  'avoid',
  'choice',
] as const;

/** Who took it down for the complainant, from what, and when that was. */
const TAKEN = ['takenDownBy', 'takenFrom', 'receivedAt'] as const;

/** A complaint not yet submitted: nobody sees it but whose it is (A.9). */
export const draftPolicy = policy({
  noun: 'ComplaintDraft',
  words: { AUTHOR: 'the viewer writes it' },
  fields: [...CONTENT, 'status', 'revision', 'savedAt', 'referredTo', 'referredUnder', 'referredAt', ...TAKEN],
  confidential: false,
  rules: [['A.9', 'AUTHOR', 'ALL']],
});

/** A complaint as whoever took it down has it: that they did, and nothing after. */
export const takenComplaintPolicy = policy({
  noun: 'TakenComplaint',
  words: { TOOK: 'the viewer took it down' },
  fields: ['address', 'takenFrom', 'receivedAt', 'takenAt', 'availableActions'],
  rules: [['A.8', 'TOOK', 'ALL']],
});

const SUBMITTED = [...CONTENT, 'datesMissing', 'submittedAt'] as const;

/** The complaint as submitted. The respondent never sees it in this form. */
export const complaintPolicy = policy({
  noun: 'Complaint',
  words: {
    AUTHOR: 'the viewer wrote it',
    CAME_TO_WELFARE: 'it came to the Acting Head of Welfare, who communicated it on',
    SHARED: 'the complainant lets the viewer see it, who supports them',
  },
  fields: [...SUBMITTED, 'heldApart', ...TAKEN, 'signedPaper'],
  rules: [
    ['A.9', ['COMPLAINANT', 'AUTHOR'], 'ALL'],
    ['A.13', 'CASE_LEAD', 'ALL'],
    ['A.8', 'OVERSEER', [...SUBMITTED, ...TAKEN, 'signedPaper']],
    ['A.16', 'INVESTIGATOR', SUBMITTED],
    ['A.8', ['WELFARE', 'CAME_TO_WELFARE'], SUBMITTED],
    ['A.4', 'ADVISER', SUBMITTED],
    ['B.12', ['COMPLAINANT_SUPPORTER', 'SHARED'], SUBMITTED],
  ],
});

/** The allegations as they were put to the respondent. */
export const allegationsPolicy = policy({
  noun: 'Allegations',
  words: {
    PUT_TO_VIEWER: 'they were put to the viewer, and not to somebody who was taken for the respondent',
    SHARED: SHARED_BY_RESPONDENT,
  },
  fields: ['text', 'putAt'],
  rules: [
    ['A.13', 'COMPLAINANT', 'ALL'],
    ['A.13', ['RESPONDENT', 'PUT_TO_VIEWER'], 'ALL'],
    ['A.13', 'CASE_LEAD', 'ALL'],
    ['A.13', 'OVERSEER', 'ALL'],
    ['A.16', 'INVESTIGATOR', 'ALL'],
    ['A.2', 'WELFARE', 'ALL'],
    ['B.12', ['RESPONDENT_SUPPORTER', 'SHARED'], 'ALL'],
  ],
});

/** The complaint as confirmed with the complainant, and what is forwarded with it. */
export const clarificationPolicy = policy({
  noun: 'Clarification',
  words: { FORWARDED: 'it has been forwarded to the respondent', SHARED: SHARED_BY_RESPONDENT },
  fields: ['text', 'material', 'clarifiedAt', 'forwardedAt'],
  rules: [
    ['A.20', 'COMPLAINANT', 'ALL'],
    ['A.20', ['RESPONDENT', 'FORWARDED'], ['text', 'material', 'forwardedAt']],
    ['B.12', ['RESPONDENT_SUPPORTER', 'FORWARDED', 'SHARED'], ['text', 'material', 'forwardedAt']],
    ['A.20', 'CASE_LEAD', 'ALL'],
    ['A.20', 'OVERSEER', 'ALL'],
    ['A.20', 'INVESTIGATOR', 'ALL'],
  ],
});

/** What the respondent answers. The complainant sees only the points that are put to them. */
export const responsePolicy = policy({
  noun: 'Response',
  words: { OWN: 'the viewer gave it', SHARED: SHARED_BY_RESPONDENT },
  fields: ['text', 'givenAt'],
  rules: [
    ['A.20', ['RESPONDENT', 'OWN'], 'ALL'],
    ['B.12', ['RESPONDENT_SUPPORTER', 'SHARED'], 'ALL'],
    ['A.20', 'CASE_LEAD', 'ALL'],
    ['A.20', 'OVERSEER', 'ALL'],
    ['A.20', 'INVESTIGATOR', 'ALL'],
  ],
});

/** Points of the response that were put to the complainant. */
export const pointsPolicy = policy({
  noun: 'Points',
  words: {},
  fields: ['text', 'putAt'],
  rules: [
    ['A.20', 'COMPLAINANT', 'ALL'],
    ['A.20', 'CASE_LEAD', 'ALL'],
    ['A.20', 'INVESTIGATOR', 'ALL'],
    ['A.20', 'OVERSEER', 'ALL'],
  ],
});
