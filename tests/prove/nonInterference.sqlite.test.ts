import 'reflect-metadata';
import { search, withProof } from './prove';

/** Enough for a change that leaks to be noticed where it is made; `npm run prove` looks for longer. */
const SECONDS = 60;

test(
  'nobody can tell two worlds apart that differ only in what is not for them',
  async () => {
    const result = await withProof(null, async (proof) => {
      const until = Date.now() + SECONDS * 1000;
      const found = await search(proof, { runs: 200, seed: 20_260_202, shrinkFor: 60_000, until });
      console.log(
        `${String(found.runs)} stories, ${String(proof.compared)} viewers compared\n${proof.coverage.report()}`,
      );
      return found;
    });
    expect(result.leak).toBeNull();
    expect(result.runs).toBeGreaterThan(2);
  },
  (SECONDS + 150) * 1000,
);
