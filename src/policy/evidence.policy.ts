import { policy } from './policy';

const DOCUMENT = ['name', 'type', 'size', 'sha256', 'downloadTicket'] as const;
const AS_SUBMITTED = [...DOCUMENT, 'uploadedAt', 'submittedBy'] as const;
const FORWARDINGS = ['forwardedToComplainantAt', 'forwardedToRespondentAt'] as const;
const TO_OVERSEER = [...DOCUMENT, 'uploadedAt', ...FORWARDINGS] as const;

/** A document handed in as evidence (A.9). A party sees it once it is forwarded to them, and not from whom it came (A.20b). */
export const evidencePolicy = policy({
  noun: 'Evidence',
  words: {
    OWN: 'the viewer submitted it',
    FORWARDED: 'it has been forwarded to the viewer',
    BY_PARTY_OR_HANDLER: 'it was not a witness who submitted it',
    PUT_TO_VIEWER: 'it is put to the viewer, who hears an appeal',
  },
  fields: [...AS_SUBMITTED, ...FORWARDINGS, 'availableActions'],
  rules: [
    ['A.9', ['COMPLAINANT', 'OWN'], AS_SUBMITTED],
    ['A.20', ['RESPONDENT', 'OWN'], AS_SUBMITTED],
    ['A.20', ['WITNESS', 'OWN'], AS_SUBMITTED],
    ['A.20', ['COMPLAINANT', 'FORWARDED'], [...DOCUMENT, 'forwardedToComplainantAt']],
    ['A.20', ['RESPONDENT', 'FORWARDED'], [...DOCUMENT, 'forwardedToRespondentAt']],
    ['A.22', ['HEARER', 'PUT_TO_VIEWER'], DOCUMENT],
    ['A.18', 'CASE_LEAD', 'ALL'],
    ['A.16', 'INVESTIGATOR', 'ALL'],
    // The overseer does not know who the witnesses are
    ['A.1', 'OVERSEER', TO_OVERSEER],
    ['A.1', ['OVERSEER', 'BY_PARTY_OR_HANDLER'], ['submittedBy']],
  ],
});

const REQUESTED = ['name', 'type', 'expiresAt', 'ticket'] as const;

/** Leave to hand in one document, for whoever asked for it and nobody else. */
export const uploadTicketPolicy = policy({
  noun: 'UploadTicket',
  words: { OWN: 'the viewer asked for it' },
  fields: REQUESTED,
  confidential: false,
  rules: [
    ['A.9', ['COMPLAINANT', 'OWN'], 'ALL'],
    ['A.20', ['RESPONDENT', 'OWN'], 'ALL'],
    ['A.20', ['WITNESS', 'OWN'], 'ALL'],
    ['A.13', ['CASE_LEAD', 'OWN'], 'ALL'],
    ['A.20', ['INVESTIGATOR', 'OWN'], 'ALL'],
  ],
});
