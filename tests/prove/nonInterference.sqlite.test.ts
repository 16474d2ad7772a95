import 'reflect-metadata';
import { search, withProof } from './prove';

/** Always the same runs: as many as a change that leaks needs to be noticed where it is made. `npm run prove` does more. */
const RUNS = 150;

/** In each pair of worlds: few, so that so few runs come through many stories. */
const VIEWERS = 2;

/**
 * The share of all acts, fields and standings that so few runs have to reach: seven in ten to nine in ten, by where
 * the stories happen to go, and less only where they stop short. `npm run prove` is not content with less than 95 %.
 */
const REACHED = 0.6;

test('nobody can tell two worlds apart that differ only in what is not for them', async () => {
  const found = await withProof(
    null,
    async (proof) => {
      const { leak } = await search(proof, { runs: RUNS, seed: 20_260_202, shrink: 200 });
      console.log(`${String(proof.compared)} runs\n${proof.coverage.report()}`);
      return { leak, isEnough: proof.coverage.isEnough(REACHED), runs: proof.compared };
    },
    VIEWERS,
  );
  expect(found.leak).toBeNull();
  expect(found.isEnough).toBe(true);
  expect(found.runs).toBeGreaterThanOrEqual(RUNS);
}, 900_000);
