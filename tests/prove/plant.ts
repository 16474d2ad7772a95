import { LEAKS } from './leaks/leaks';
import type { Leak } from './leaks/planting';
import { search, withProof } from './prove';

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
  console.log('| leak | runs needed | seconds |\n|---|---|---|');
  let all = true;
  for (const leak of LEAKS.filter(({ name }) => only.split('|').some((words) => name.includes(words)))) {
    const { runs, seconds } = await plantAndSearch(leak, limits);
    console.log(`| ${leak.name} | ${runs === null ? 'NOT FOUND' : String(runs)} | ${String(seconds)} |`);
    all &&= runs !== null;
  }
  return all;
}
