import { ACT_CASES, ACTORS, type Cast, OTHERS, READ_CASES, READERS } from './cast';
import { oneOf } from './crowd';
import { idOf, referenceOf } from './ids';

export type Stage = 'RECEIVED' | 'ENQUIRY' | 'INVESTIGATION' | 'CONSIDERATION' | 'CONCLUDED';

/** One case before it is written: who is in it and how far it has come. */
export interface Plan {
  readonly id: string;
  readonly number: number;
  readonly reference: string;
  readonly stage: Stage;
  readonly openedAt: string;
  readonly complainant: string;
  readonly respondent: string;
  readonly witness: string | null;
  readonly companion: string | null;
  /** Null where whoever oversees the case leads it too. */
  readonly lead: string | null;
  readonly overseer: string;
  readonly welfare: string | null;
  readonly investigator: string | null;
}

const BEGINNING = Date.parse('2023-03-01T08:00:00.000Z');
const SPAN = 1_000 * 86_400_000;

const MEASURED = READ_CASES + ACT_CASES;

/** The places of the cases that somebody measured sees. */
export const placesSeen = (cases: number): number[] =>
  Array.from({ length: MEASURED }, (_, seen) => seen * Math.floor(cases / MEASURED));

/** The places of so many cases, in the order of the cases' ids. */
export function placesById(cases: number): number[] {
  const first = (place: number) => parseInt(planOf(place, cases).id.slice(0, 8), 16);
  const keys = Float64Array.from({ length: cases }, (_, place) => first(place) * 2 ** 20 + place).sort();
  return Array.from(keys, (key) => key % 2 ** 20);
}

/** The case at one place in time among so many. Cases that somebody measured sees lie evenly among the others. */
export function planOf(place: number, cases: number): Plan {
  const stride = Math.floor(cases / MEASURED);
  const seen = place % stride === 0 && place / stride < MEASURED ? place / stride : null;
  const openedAt = new Date(BEGINNING + Math.floor((place * SPAN) / cases)).toISOString();
  const common = { reference: referenceOf(place), openedAt };
  if (seen === null) return { ...common, ...planIn(OTHERS, place, `other ${String(place)}`, stageOf(place)) };
  if (seen < READ_CASES) return { ...common, ...planIn(READERS, seen, `read ${String(seen)}`, stageOf(seen)) };
  return { ...common, ...planIn(ACTORS, seen - READ_CASES, `act ${String(seen)}`, 'ENQUIRY') };
}

const STAGES = ['RECEIVED', 'ENQUIRY', 'INVESTIGATION', 'CONSIDERATION', 'CONCLUDED'] as const;

/** A tenth is received, none of what is left without an investigator: every handler has enough to page through. */
const stageOf = (number: number): Stage => STAGES[[0, 2, 2, 2, 2, 2, 3, 3, 4, 4][number % 10]!]!;

function planIn(cast: Cast, number: number, label: string, stage: Stage): Omit<Plan, 'reference' | 'openedAt'> {
  const later = stage === 'INVESTIGATION' || stage === 'CONSIDERATION' || stage === 'CONCLUDED';
  return {
    number,
    stage,
    id: idOf(`case ${label}`),
    complainant: oneOf(cast.complainants, number),
    respondent: oneOf(cast.respondents, number),
    witness: later && (cast !== OTHERS || number % 3 === 0) ? oneOf(cast.witnesses, number) : null,
    companion: number % 5 === 3 ? oneOf(cast.companions, number) : null,
    lead: stage !== 'ENQUIRY' && number % 13 === 12 ? null : oneOf(cast.leads, number),
    overseer: oneOf(cast.overseers, Math.floor(number / 450)),
    welfare: number % 2 === 0 ? oneOf(cast.welfare, Math.floor(number / 3)) : null,
    investigator: later ? oneOf(cast.investigators, Math.floor(number / 9)) : null,
  };
}
