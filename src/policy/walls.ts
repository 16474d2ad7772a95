import type { Capacity } from '../procedures/capacity';
import type { Clause } from '../procedures/procedure';

/** Capacities that close another one to a person, in the same case and in cases linked to it. */
export interface Wall {
  readonly clause: Clause;
  readonly says: string;
  /** What cannot be given … */
  readonly closes: readonly Capacity[];
  /** … to whoever is one of these, or with `everBefore` ever was. */
  readonly to: readonly Capacity[];
  readonly everBefore?: true;
  /** It stands in one case alone: who complains in one may be complained of in another. */
  readonly within?: true;
}

const PARTIES = ['COMPLAINANT', 'AGGRIEVED', 'RESPONDENT', 'WITNESS'] as const;
const SUPPORTERS = ['COMPLAINANT_SUPPORTER', 'RESPONDENT_SUPPORTER'] as const;

/** The other way round there is no wall but a consequence: who becomes a party loses what they handled (`CaseGrants.give`). */
// prettier-ignore
export const WALLS: readonly Wall[] = [
  { clause: 'A.13', says: 'Nobody is on both sides.', closes: ['COMPLAINANT', 'AGGRIEVED'], to: ['RESPONDENT'], everBefore: true, within: true },
  { clause: 'A.13', says: 'Nobody is on both sides.', closes: ['RESPONDENT'], to: ['COMPLAINANT', 'AGGRIEVED'], everBefore: true, within: true },
  { clause: 'A.4', says: 'Who is approached is on neither side.', closes: ['ADVISER'], to: PARTIES },
  { clause: 'A.1', says: 'A party or witness handles nothing in the case.', closes: ['CASE_LEAD', 'OVERSEER', 'WELFARE', 'DATA_PROTECTION', 'EMERGENCY'], to: PARTIES },
  { clause: 'B.12', says: 'Who supports a side handles nothing in the case.', closes: ['CASE_LEAD', 'OVERSEER', 'WELFARE', 'EMERGENCY'], to: SUPPORTERS },
  {
    clause: 'A.17', says: 'An investigator has had no previous involvement.',
    closes: ['INVESTIGATOR'], to: [...PARTIES, ...SUPPORTERS, 'COMPANION', 'MEDIATOR'], everBefore: true,
  },
  { clause: 'B.12', says: 'The two sides are supported by different people.', closes: ['COMPLAINANT_SUPPORTER'], to: ['RESPONDENT_SUPPORTER'], everBefore: true },
  { clause: 'B.12', says: 'The two sides are supported by different people.', closes: ['RESPONDENT_SUPPORTER'], to: ['COMPLAINANT_SUPPORTER'], everBefore: true },
  { clause: 'B.12', says: 'Who handles the case, or is in it, supports no side.', closes: SUPPORTERS, to: [...PARTIES, 'CASE_LEAD', 'OVERSEER', 'INVESTIGATOR', 'MEDIATOR', 'EMERGENCY'], everBefore: true },
  { clause: 'B.7', says: 'Who advised the complainant does not turn to the respondent for them.', closes: ['RESPONDENT_SUPPORTER'], to: ['ADVISER'], everBefore: true },
  {
    clause: 'A.6', says: 'A mediator holds no other capacity in the case, before or after.',
    closes: ['MEDIATOR'], to: [...PARTIES, ...SUPPORTERS, 'CASE_LEAD', 'OVERSEER', 'WELFARE', 'INVESTIGATOR', 'COMPANION', 'IMPLEMENTER', 'ADVISER', 'HEARER', 'DATA_PROTECTION', 'EMERGENCY'], everBefore: true,
  },
  { clause: 'A.6', says: 'A mediator holds no other capacity in the case, before or after.', closes: ['CASE_LEAD', 'OVERSEER', 'WELFARE', 'COMPANION', 'IMPLEMENTER', 'ADVISER', 'WITNESS', 'DATA_PROTECTION', 'EMERGENCY'], to: ['MEDIATOR'], everBefore: true },
  { clause: 'A.11', says: 'A companion has no part in the case but that of whom they accompany.', closes: ['COMPANION'], to: [...PARTIES, 'CASE_LEAD', 'OVERSEER', 'WELFARE', 'INVESTIGATOR', 'EMERGENCY'] },
  {
    clause: 'A.22', says: 'Who hears an appeal is outside the case, before and after.',
    closes: ['HEARER'], to: [...PARTIES, ...SUPPORTERS, 'COMPANION', 'CASE_LEAD', 'INVESTIGATOR', 'MEDIATOR', 'OVERSEER', 'WELFARE', 'IMPLEMENTER', 'ADVISER', 'DATA_PROTECTION', 'EMERGENCY'], everBefore: true,
  },
  {
    clause: 'A.22', says: 'Who hears an appeal is outside the case, before and after.',
    closes: [...SUPPORTERS, 'COMPANION', 'CASE_LEAD', 'INVESTIGATOR', 'OVERSEER', 'WELFARE', 'IMPLEMENTER', 'ADVISER', 'WITNESS', 'DATA_PROTECTION', 'EMERGENCY'], to: ['HEARER'], everBefore: true,
  },
  { clause: 'B.22', says: 'A party or witness carries out nothing in the case.', closes: ['IMPLEMENTER'], to: PARTIES },
];

type Held = readonly Capacity[];

const stands = ({ closes, to, everBefore }: Wall, capacity: Capacity, now: Held, ever: Held): boolean =>
  closes.includes(capacity) && to.some((one) => (everBefore ? ever : now).includes(one));

/** The first wall between a capacity and what the same person is, or ever was, in the case. */
export const wallAgainst = (capacity: Capacity, now: Held, ever: Held): Wall | undefined =>
  WALLS.find((wall) => stands(wall, capacity, now, ever));

/** What supports the other side: where one complains of whoever complains of them, each is on the other side of the other case. */
const ACROSS: Partial<Record<Capacity, Capacity>> = {
  COMPLAINANT_SUPPORTER: 'RESPONDENT_SUPPORTER',
  RESPONDENT_SUPPORTER: 'COMPLAINANT_SUPPORTER',
};

/** The first wall between a capacity and what the same person is, or ever was, in a case linked to this one (rule 6). */
export const wallAcross = (capacity: Capacity, now: Held, ever: Held, counter: boolean): Wall | undefined => {
  const there = (counter && ACROSS[capacity]) || capacity;
  return WALLS.find((wall) => !wall.within && stands(wall, there, now, ever));
};
