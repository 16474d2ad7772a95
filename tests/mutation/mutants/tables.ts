import type { Mutant } from '../change';
import { ofData } from './data';
import { places } from './places';

/** Every other table of the pure rooms: which procedure a complaint is for, whom to turn to, how long what lasts. */
export const ofOtherTables = (): Mutant[] =>
  places().others.flatMap(({ file, exported, value }) =>
    ofData(value)
      .filter(([, at]) => at.length > 0)
      .map(([name, at, to]) => ({
        name: `${exported}: ${name}`,
        change: { file, at: [exported, ...at] as const, to },
      })),
  );
