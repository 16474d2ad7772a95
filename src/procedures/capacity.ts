/**
 * What a person can be in one case. Each capacity is one bit of a sight row, so the order is never changed
 * and a bit never used again; a new capacity goes to the end.
 */
export const CAPACITIES = [
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
] as const;

export type Capacity = (typeof CAPACITIES)[number];

/** Who is one of these in a case is only that there: no office and no other capacity adds to their sight. */
export const PARTY_CAPACITIES: readonly Capacity[] = ['COMPLAINANT', 'AGGRIEVED', 'RESPONDENT', 'WITNESS'];

/** Those who handle a case, whose names the parties are told. */
export const HANDLING_CAPACITIES: readonly Capacity[] = ['CASE_LEAD', 'INVESTIGATOR', 'OVERSEER', 'WELFARE'];

export const bitsOf = (capacities: Iterable<Capacity>): number => {
  let bits = 0;
  for (const capacity of capacities) bits |= 1 << CAPACITIES.indexOf(capacity);
  return bits;
};

export const capacitiesIn = (bits: number): Capacity[] => CAPACITIES.filter((_, index) => bits & (1 << index));

const PARTY_BITS = bitsOf(PARTY_CAPACITIES);

/** The party rule: a party's other capacities are cut away before anybody asks what they may see. */
export const cutToParty = (bits: number): number => (bits & PARTY_BITS ? bits & PARTY_BITS : bits);
