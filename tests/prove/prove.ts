import fc from 'fast-check';
import { createSchema } from '../../src/graphql/schema';
import { Coverage } from './coverage';
import { Leak, type Pair } from './leak';
import { type Plan, Plans } from './plan';
import { holds } from './property';
import { openStageDatabase } from './stage/database';
import { RememberingSeal } from './stage/rememberingSeal';
import { Stage } from './stage/stage';

export interface Proof {
  readonly stages: readonly [Stage, Stage];
  readonly seal: RememberingSeal;
  readonly coverage: Coverage;
  /** How many viewers at most are compared in one pair of worlds, and how many acts one of them tries. */
  readonly viewers: number;
  readonly tries: number;
  /** Runs so far: one viewer compared in one pair of worlds, with everything they ask. */
  compared: number;
}

/** How many viewers are compared in one pair of worlds, unless more are wanted: those first who have most to learn. */
export const VIEWERS = 6;

/** Opens two empty stages, on files or on a server, and closes them when the work is done. */
export async function withProof<T>(
  server: string | null,
  work: (proof: Proof) => Promise<T>,
  viewers = VIEWERS,
): Promise<T> {
  const [seal, schema] = [new RememberingSeal(), createSchema()];
  const databases = [await openStageDatabase(server), await openStageDatabase(server)] as const;
  const stages = [new Stage(databases[0], schema, seal), new Stage(databases[1], schema, seal)] as const;
  try {
    return await work({ stages, seal, coverage: new Coverage(schema), viewers, tries: 15, compared: 0 });
  } finally {
    for (const database of databases) await database.close();
  }
}

export interface Result {
  /** How many runs it took: all there were, or those up to the leak. */
  readonly runs: number;
  /** The shortest story found in which somebody learns what is not for them; null when nobody does. */
  readonly leak: string | null;
}

interface Search {
  readonly runs: number;
  readonly seed: number;
  /** How many smaller pairs of worlds are tried once something is found. */
  readonly shrink: number;
  readonly progress?: (stories: number) => void;
}

/** Looks for a leak in so many runs, from a seed that repeats them. */
export async function search(proof: Proof, { runs, seed, shrink, progress }: Search): Promise<Result> {
  let [stories, shrunk, needed] = [0, 0, 0];
  const found = new Map<number, Pair>();
  // A mistake of the proof itself is no leak, and does not shrink
  let broken: Error | undefined;
  const property = fc.asyncProperty(new Plans(({ story }: Plan) => found.get(story) ?? null), async (plan) => {
    if (broken || (needed === 0 && proof.compared >= runs) || shrunk > shrink) return;
    if (needed > 0) shrunk += 1;
    try {
      await holds(proof, plan);
    } catch (error) {
      if (!(error instanceof Leak)) return void (broken ??= error as Error);
      needed ||= proof.compared;
      found.set(plan.story, error.pair);
      throw error;
    }
    if (needed === 0) progress?.((stories += 1));
  });
  // Each story is several runs: there are more than enough
  const details = await fc.check(property, { numRuns: runs, seed });
  if (broken) throw broken;
  if (!details.failed) return { runs: proof.compared, leak: null };
  const said = details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance);
  return { runs: needed, leak: said };
}
