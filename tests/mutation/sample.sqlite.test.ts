import 'reflect-metadata';
import fc from 'fast-check';
import { ofWalls } from './mutants/walls';
import { ofProcedures } from './mutants/procedures';
import { survivorsOf } from './report';
import { prepare } from './prepare';
import { judge } from './run';

/** A few of the mutants of walls and acts; `npm run mutate` tries them all, and those of the policies and the code. */
test('a change to a wall or an act is caught by a test other than the generated files', async () => {
  const all = [...ofWalls(), ...ofProcedures().filter(({ name }) => / (is|needs|barredBy|sets|leads) /.test(name))];
  const some = fc.sample(fc.constantFrom(...all), { numRuns: 30, seed: 1 });
  expect(survivorsOf(await judge(some, await prepare()))).toEqual([]);
}, 600_000);
