import { bitsOf } from '../../../src/procedures/capacity';
import type { Dice } from '../dice';
import { RESIDENTS, rowIdOf } from '../stage/people';
import type { Stage } from '../stage/stage';
import type { Step } from '../stage/step';

const HANDLING = bitsOf(['CASE_LEAD', 'INVESTIGATOR']);

interface Part {
  readonly personId: string;
  readonly caseId?: string;
  readonly capacities?: number;
}

/** Mostly somebody who has a part in a case, whatever part it is; now and then anybody. */
export async function somebody(dice: Dice, stage: Stage, steps: readonly Step[]): Promise<string> {
  const anybody = dice.pick(RESIDENTS.filter(({ category }) => category !== 'MACHINE'))!.key;
  if (steps.length < 3 || dice.chance(0.12))
    return steps.length < 2 ? dice.pick(RESIDENTS.filter(({ offices }) => offices.length === 0))!.key : anybody;
  const draft = steps.findLast(({ act }) => act === 'saveComplaint');
  if (draft && dice.chance(0.12)) return draft.who;
  const rows = await stage.database.query<Part>(
    'SELECT personId, caseId, capacities FROM sights WHERE capacities <> 0 ORDER BY caseId, personId',
  );
  const asked = await stage.database.query<Part>(
    "SELECT personId FROM companions WHERE status = 'ASKED' AND personId IS NOT NULL ORDER BY id",
  );
  const cases = [...new Set(rows.map(({ caseId }) => caseId))];
  if (cases.length === 0 && draft && dice.chance(0.7)) return draft.who;
  const caseId = dice.chance(0.75) ? cases[0] : dice.pick(cases);
  const parts = [...rows.filter((row) => row.caseId === caseId), ...asked];
  const part = dice.weighted(parts, ({ capacities }) =>
    capacities === undefined || capacities & HANDLING ? 3 : 1,
  )?.personId;
  return RESIDENTS.find(({ key }) => rowIdOf(key) === part)?.key ?? anybody;
}
