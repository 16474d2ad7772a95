import fc from 'fast-check';
import { createSchema } from '../../src/graphql/schema';
import { Coverage } from './coverage';
import { Leak } from './leak';
import { plans } from './plan';
import { holds, type Plan, type Proof } from './property';
import { openStageDatabase } from './stage/database';
import { RememberingSeal } from './stage/rememberingSeal';
import { Stage } from './stage/stage';

/** Opens two empty stages, on files or on a server, and closes them when the work is done. */
export async function withProof<T>(server: string | null, work: (proof: Proof) => Promise<T>): Promise<T> {
  const [seal, schema] = [new RememberingSeal(), createSchema()];
  const databases = [await openStageDatabase(server), await openStageDatabase(server)] as const;
  const stages = [new Stage(databases[0], schema, seal), new Stage(databases[1], schema, seal)] as const;
  try {
    return await work({ stages, seal, coverage: new Coverage(), viewers: 3, tries: 15, compared: 0 });
  } finally {
    for (const database of databases) await database.close();
  }
}

export interface Result {
  /** Stories told, with up to three other worlds each. */
  readonly runs: number;
  /** The shortest story in which somebody learns what is not for them; null when nobody does. */
  readonly leak: string | null;
  readonly plan: Plan | null;
}

/** Looks for a leak in so many stories, from a seed that repeats them; shrinks what it finds for so many milliseconds. */
export async function search(
  proof: Proof,
  given: { runs: number; seed: number; shrinkFor: number; until?: number; progress?: (run: number) => void },
): Promise<Result> {
  let [run, foundAt] = [0, 0];
  // A mistake of the proof itself is no leak, and does not shrink
  let broken: Error | undefined;
  const property = fc.asyncProperty(plans, async (plan) => {
    if (broken) return;
    if (foundAt > 0 && Date.now() - foundAt > given.shrinkFor) return;
    if (given.until !== undefined && Date.now() > given.until) return;
    try {
      await holds(proof, plan);
    } catch (error) {
      if (!(error instanceof Leak)) return void (broken ??= error as Error);
      foundAt ||= Date.now();
      throw error;
    }
    if (foundAt > 0) return;
    run += 1;
    given.progress?.(run);
  });
  const details = await fc.check(property, { numRuns: given.runs, seed: given.seed });
  if (broken) throw broken;
  if (!details.failed) return { runs: run, leak: null, plan: null };
  const said = details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance);
  return { runs: run + 1, leak: said, plan: details.counterexample?.[0] ?? null };
}
