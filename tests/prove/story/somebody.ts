import { bitsOf } from '../../../src/procedures/capacity';
import type { Dice } from '../dice';
import type { PersonCategory } from '../../../src/procedures/category';
import { addressOf, RESIDENTS, rowIdOf } from '../stage/people';
import { personIdOf } from './input';
import type { Stage } from '../stage/stage';
import type { Step } from '../stage/step';

const HANDLING = bitsOf(['CASE_LEAD', 'INVESTIGATOR']);

interface Part {
  readonly personId: string;
  readonly caseId: string;
  readonly capacities: number;
}

/** Whom an act named: by their id, or by their address. */
function namedBy({ input }: Step): string | undefined {
  const { personId, address } = input;
  return RESIDENTS.find((one) => personIdOf(one.key) === personId || addressOf(one) === address)?.key;
}

/** Mostly somebody who has a part in a case, or was just named; now and then anybody. Who begins is of a kind when that is wanted. */
export async function somebody(
  dice: Dice,
  stage: Stage,
  steps: readonly Step[],
  beginner: PersonCategory | undefined,
): Promise<string> {
  const anybody = dice.pick(RESIDENTS.filter(({ category }) => category !== 'MACHINE'))!.key;
  const beginners = RESIDENTS.filter(
    ({ offices, category }) => offices.length === 0 && (beginner === undefined || category === beginner),
  );
  if (steps.length < 3 || dice.chance(0.12)) return steps.length < 2 ? dice.pick(beginners)!.key : anybody;
  const draft = steps.findLast(({ act }) => act === 'saveComplaint');
  if (draft && dice.chance(0.12)) return draft.who;
  const rows = await stage.database.query<Part>(
    'SELECT personId, caseId, capacities FROM sights WHERE capacities <> 0 ORDER BY caseId, personId',
  );
  const named = steps.slice(-6).flatMap((step) => namedBy(step) ?? []);
  if (named.length > 0 && dice.chance(0.2)) return dice.pick(named)!;
  const cases = [...new Set(rows.map(({ caseId }) => caseId))];
  if (cases.length === 0 && draft && dice.chance(0.7)) return draft.who;
  const caseId = dice.chance(0.75) ? cases[0] : dice.pick(cases);
  const parts = rows.filter((row) => row.caseId === caseId);
  const part = dice.weighted(parts, ({ capacities }) => (capacities & HANDLING ? 3 : 1))?.personId;
  return RESIDENTS.find(({ key }) => rowIdOf(key) === part)?.key ?? anybody;
}
