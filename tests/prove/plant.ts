import { hunt } from './hunt';
import { LEAKS, OF_READING } from './leaks/leaks';
import type { Leak } from './leaks/planting';
import { search, withProof } from './prove';

/** Whom a leak is looked for by, in each pair of worlds: who is chosen, and one other. */
const WITH_ANOTHER = 2;

interface Limits {
  readonly server: string | null;
  readonly seed: number;
  readonly runs: number;
}

export interface Found {
  /** In how many runs it was found; null when it was not. */
  readonly runs: number | null;
  readonly seconds: number;
  readonly story: string | null;
}

/** Plants one leak, looks for it, and takes it out again. */
export async function plantAndSearch(leak: Leak, { server, seed, runs }: Limits): Promise<Found> {
  const started = Date.now();
  return withProof(server, async (proof) => {
    for (const stage of proof.stages) stage.endsOnFault = false;
    const remove = leak.plant(proof.stages[0].schema);
    try {
      const found = await search(proof, { runs, seed, shrink: 0 });
      const took = Math.round((Date.now() - started) / 1000);
      return { runs: found.leak === null ? null : found.runs, seconds: took, story: found.leak };
    } finally {
      remove();
    }
  });
}

/** Plants each leak by itself, and prints in how many runs it is found. Answers whether all were. */
export async function plantAll(limits: Limits, only = ''): Promise<boolean> {
  const wanted = LEAKS.filter(({ name }) => only.split('|').some((words) => name.includes(words)));
  const missing = new Set(wanted);
  console.log('| leak | runs needed |\n|---|---|');
  const found = (leak: Leak, runs: number): void => {
    missing.delete(leak);
    console.log(`| ${leak.name} | ${String(runs)} |`);
  };
  await huntAll(
    wanted.filter((leak) => OF_READING.includes(leak)),
    limits,
    found,
  );
  for (const leak of wanted.filter((one) => !OF_READING.includes(one))) {
    const { runs } = await plantAndSearch(leak, limits);
    if (runs !== null) found(leak, runs);
  }
  for (const { name } of missing) console.log(`| ${name} | NOT FOUND |`);
  return missing.size === 0;
}

async function huntAll(
  leaks: readonly Leak[],
  { server, ...limits }: Limits,
  found: (leak: Leak, runs: number) => void,
): Promise<void> {
  await withProof(
    server,
    async (proof) => {
      for (const stage of proof.stages) stage.endsOnFault = false;
      await hunt(proof, leaks, limits, found);
      console.log(proof.coverage.soFar());
    },
    WITH_ANOTHER,
  );
}
