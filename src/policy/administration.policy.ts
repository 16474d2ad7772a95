import { policy } from './policy';

const ADMINISTRATOR = 'the viewer holds the office of role administrator';

// Who manages roles sees offices, accounts and integrations, and nothing that follows from a case (A.24)

/** A person as those who manage accounts know them. */
export const accountPolicy = policy({
  noun: 'Account',
  words: { ADMINISTRATOR, OTHER: 'it is not the viewer’s own' },
  fields: [
    'name',
    'email',
    'category',
    'subject',
    'createdAt',
    'status',
    'suspendedAt',
    'suspendReason',
    'leavesAt',
    'reviewedAt',
    'reviewedBy',
    'offices',
    'absences',
    'availableActions',
  ],
  confidential: false,
  rules: [['A.24', 'ADMINISTRATOR', 'ALL']],
});

/** Who holds which office, from when until when. */
export const officeHoldingPolicy = policy({
  noun: 'OfficeHolding',
  words: { ADMINISTRATOR },
  fields: [
    'office',
    'scope',
    'name',
    'from',
    'until',
    'status',
    'reason',
    'appointedBy',
    'signedBy',
    'endedBy',
    'endReason',
    'holderStatus',
    'confirmedAt',
    'confirmedBy',
    'availableActions',
  ],
  confidential: false,
  rules: [['A.24', 'ADMINISTRATOR', 'ALL']],
});

/** What somebody is appointed to, signed or waiting to be. */
export const appointmentPolicy = policy({
  noun: 'Appointment',
  words: {
    ADMINISTRATOR,
    SIGNATORY: 'the viewer is an administrator who did not propose it and is not appointed by it',
  },
  fields: [
    'kind',
    'name',
    'office',
    'scope',
    'insteadOf',
    'from',
    'until',
    'reason',
    'status',
    'proposedBy',
    'proposedAt',
    'decidedBy',
    'decidedAt',
    'availableActions',
  ],
  confidential: false,
  rules: [['A.24', 'ADMINISTRATOR', 'ALL']],
});

/** When somebody is away, and who is their deputy. */
export const absencePolicy = policy({
  noun: 'Absence',
  words: { ADMINISTRATOR },
  fields: ['name', 'deputy', 'from', 'until', 'reason', 'status', 'availableActions'],
  confidential: false,
  rules: [['A.24', 'ADMINISTRATOR', 'ALL']],
});

/** A machine account: what it is for, and whether it may sign in. */
export const integrationPolicy = policy({
  noun: 'Integration',
  words: { ADMINISTRATOR },
  fields: ['name', 'subject', 'procedures', 'registeredAt', 'status', 'account'],
  confidential: false,
  rules: [['A.28', 'ADMINISTRATOR', 'ALL']],
});
