// What somebody can be in a case, as the sight rows have it.
export const COMPLAINANT = 1;
export const AGGRIEVED = 2;
export const RESPONDENT = 4;
export const WITNESS = 8;
export const COMPANION = 16;
export const COMPLAINANT_SUPPORTER = 32;
export const RESPONDENT_SUPPORTER = 64;
export const LEAD = 128;
export const INVESTIGATOR = 256;
export const MEDIATOR = 512;
export const OVERSEER = 1024;
export const WELFARE = 2048;
export const EMERGENCY = 131072;

const NAMES = [
  'COMPLAINANT',
  'AGGRIEVED',
  'RESPONDENT',
  'WITNESS',
  'COMPANION',
  'COMPLAINANT_SUPPORTER',
  'RESPONDENT_SUPPORTER',
  'CASE_LEAD',
  'INVESTIGATOR',
  'MEDIATOR',
  'OVERSEER',
  'WELFARE',
  'IMPLEMENTER',
  'INTEGRATION',
  'ADVISER',
  'HEARER',
  'DATA_PROTECTION',
  'EMERGENCY',
];

const PARTIES = COMPLAINANT | AGGRIEVED | RESPONDENT | WITNESS;

/** Who is a party is only that. */
export const counted = (bits: number): number => (bits & PARTIES ? bits & PARTIES : bits);

export const namesOf = (bits: number): string[] => NAMES.filter((_, index) => bits & (1 << index));

// Facts of a case.
export const RESPONDENT_INFORMED = 4;
export const RECOMMENDATIONS_ASKED = 32;

// Kinds of things in the record of reads.
export const KIND_PARTY = 1 << 1;
export const KIND_MEETING = 1 << 10;
export const KIND_REPORT = 1 << 18;

/** The capacities that count now, in SQL: once a change is due, those that last. Takes the time once. */
export const CAPACITIES = 'IF(s.changesAt <= ?, s.lasting, s.capacities)';

export const idOf = (type: string, id: string): string => Buffer.from(`${type}:${id}`, 'latin1').toString('base64url');
export const rowIdOf = (id: string): string => Buffer.from(id, 'base64url').toString('latin1').split(':')[1] ?? '';
