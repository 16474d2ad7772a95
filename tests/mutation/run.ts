import type { Change, Mutant } from './change';
import { Copy, OutOfReach } from './copy';
import { equivalentSince } from './equivalent';
import { capacities } from './mutants/places';
import { failing, pureTests } from './pureTests';
import { type Situation, situations } from './situations';
import { untrue } from './standings';
import { differsFromTheRuling } from './theRuling';

/** What mutants are shown to: the ruling in every situation of its stories, then the tests that need no database. */
export interface Tests {
  readonly situations: readonly Situation[];
  readonly files: readonly string[];
}

/** Tells the ruling’s stories, and sees that everything passes as long as nothing is changed. */
export async function prepare(): Promise<Tests> {
  const tests = { situations: await situations(), files: await pureTests() };
  const wrong = differsFromTheRuling(new Copy(), tests.situations) ?? untrue(tests.situations, capacities())[0];
  if (wrong !== undefined) throw new Error(`without any mutant: ${wrong}`);
  return tests;
}

type Check = (change: Change, about: string) => Promise<string | null> | string | null;

const theRuling =
  (situations: readonly Situation[]): Check =>
  (change) => {
    try {
      return differsFromTheRuling(new Copy(change), situations);
    } catch (error) {
      if (error instanceof OutOfReach || error instanceof SyntaxError) throw error;
      return 'it does not start';
    }
  };

export interface Verdict {
  readonly name: string;
  readonly caughtBy: string | null;
  /** Why it makes no difference. */
  readonly equivalent: string | null;
}

/** Shows a mutant to the tests. What has caught one is asked first for the next, which is often of its kind. */
async function verdictOn(mutant: Mutant, checks: Check[]): Promise<Verdict> {
  const { name, change } = mutant;
  for (const [index, check] of checks.entries()) {
    // Not before one of them has passed it: most mutants are caught at once
    const equivalent = index === 1 ? equivalentSince(mutant) : null;
    if (equivalent !== null) return { name, caughtBy: null, equivalent };
    const caughtBy = await check(change, name);
    if (caughtBy === null) continue;
    checks.unshift(...checks.splice(index, 1));
    return { name, caughtBy, equivalent: null };
  }
  return { name, caughtBy: null, equivalent: null };
}

/** Shows mutants to the tests, one at a time. What changes nothing need not be caught. */
export async function judge(
  mutants: readonly Mutant[],
  tests: Tests,
  progress?: (done: number, last: Verdict) => void,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const checks: Check[] = [
    theRuling(tests.situations),
    ...tests.files.map(
      (file): Check =>
        (change) =>
          failing(file, change),
    ),
  ];
  for (const mutant of mutants) {
    const verdict = await verdictOn(mutant, checks);
    verdicts.push(verdict);
    progress?.(verdicts.length, verdict);
  }
  return verdicts;
}
