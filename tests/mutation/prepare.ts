import { Copy } from './copy';
import { capacities } from './mutants/places';
import { pureTests } from './pureTests';
import type { Tests } from './run';
import { situations } from './situations';
import { untrue } from './standings';
import { differsFromTheRuling } from './theRuling';

/** Tells the ruling’s stories, and sees that everything passes as long as nothing is changed. */
export async function prepare(): Promise<Tests> {
  const tests = { situations: await situations(), files: await pureTests() };
  const wrong = [
    differsFromTheRuling(new Copy(), tests.situations) ?? [],
    untrue(tests.situations, capacities()),
  ].flat();
  if (wrong.length > 0) throw new Error(`without any mutant:\n${wrong.join('\n')}`);
  return tests;
}
