import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Tests, Verdict } from './run';
import type { Choice, Work } from './worker';

/** Shows mutants to the tests in as many processes as there are processors. */
export async function judgeTogether(
  choice: Choice,
  tests: Tests,
  progress: (verdict: Verdict) => void,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const of = availableParallelism();
  const judged = Array.from(
    { length: of },
    (_, part) =>
      new Promise<void>((resolve, reject) => {
        const worker = fork(join(__dirname, 'worker.ts'), { serialization: 'advanced' });
        worker.on('message', (verdict: Verdict) => {
          verdicts.push(verdict);
          progress(verdict);
        });
        worker.once('exit', (code) => {
          if (code === 0) resolve();
          else reject(new Error(`part ${String(part)} of the mutants was not judged`));
        });
        worker.send({ tests, choice, part, of } satisfies Work);
      }),
  );
  await Promise.all(judged);
  return verdicts.sort((one, other) => (one.name < other.name ? -1 : 1));
}
