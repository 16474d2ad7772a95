import 'reflect-metadata';
import { mutants } from './mutants/mutants';
import { judge, type Tests } from './run';

/** The mutants that are judged: those whose names have these words in them, and of those each so-manieth. */
export interface Choice {
  readonly only: string;
  readonly every: number;
}

export const chosen = ({ only, every }: Choice) =>
  mutants()
    .filter(({ name }) => name.includes(only))
    .filter((_, index) => index % every === 0);

export interface Work {
  readonly tests: Tests;
  readonly choice: Choice;
  readonly part: number;
  readonly of: number;
}

/** Judges its part of the mutants, told by whoever started it, and tells each verdict. */
if (process.send)
  process.once('message', ({ tests, choice, part, of }: Work) => {
    const mine = chosen(choice).filter((_, index) => index % of === part);
    void judge(mine, tests, (verdict) => process.send!(verdict)).then(() => {
      process.disconnect();
    });
  });
