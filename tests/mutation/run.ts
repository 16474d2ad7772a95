import type { Mutant } from './change';
import { Copy, dependsOn, OutOfReach } from './copy';
import { equivalentSince } from './equivalent';
import { failing } from './pureTests';
import type { Situation } from './situations';
import { differsFromTheRuling } from './theRuling';

/** What mutants are shown to: the ruling in every situation of its stories, then the tests that need no database. */
export interface Tests {
  readonly situations: readonly Situation[];
  readonly files: readonly string[];
}

interface Check {
  /** Whether it has anything to do with a file of the product. */
  readonly concerns: (file: string) => boolean;
  readonly catches: (mutant: Mutant) => Promise<string | null> | string | null;
}

const theRuling = (situations: readonly Situation[]): Check => ({
  concerns: (file) => ['src/policy/policies.ts', 'src/policy/mask.ts'].some((one) => dependsOn(one, file)),
  catches: ({ name, change }) => {
    const itsOwn = ({ noun }: Situation) => Number(!name.startsWith(`${noun}:`));
    try {
      return differsFromTheRuling(
        new Copy(change),
        situations.toSorted((one, other) => itsOwn(one) - itsOwn(other)),
      );
    } catch (error) {
      if (error instanceof OutOfReach || error instanceof SyntaxError) throw error;
      return 'it does not start';
    }
  },
});

const theTestsOf = (file: string): Check => ({
  concerns: (changed) => dependsOn(file, changed),
  catches: ({ name, change }) => failing(file, change, name),
});

export interface Verdict {
  readonly name: string;
  readonly caughtBy: string | null;
  /** Why it makes no difference. */
  readonly equivalent: string | null;
}

/** Shows a mutant to the tests. What has caught one is asked first for the next, which is often of its kind. */
async function verdictOn(mutant: Mutant, checks: Check[]): Promise<Verdict> {
  const { name, change } = mutant;
  let asked = 0;
  for (const check of [...checks]) {
    if (!check.concerns(change.file)) continue;
    // Not before one of them has passed it: most mutants are caught at once
    const equivalent = (asked += 1) === 2 ? equivalentSince(mutant) : null;
    if (equivalent !== null) return { name, caughtBy: null, equivalent };
    const caughtBy = await check.catches(mutant);
    if (caughtBy === null) continue;
    checks.unshift(...checks.splice(checks.indexOf(check), 1));
    return { name, caughtBy, equivalent: null };
  }
  return { name, caughtBy: null, equivalent: asked < 2 ? equivalentSince(mutant) : null };
}

/** Shows mutants to the tests, one at a time. What changes nothing need not be caught. */
export async function judge(
  mutants: readonly Mutant[],
  tests: Tests,
  progress?: (last: Verdict) => void,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const checks = [theRuling(tests.situations), ...tests.files.map(theTestsOf)];
  for (const mutant of mutants) {
    const verdict = await verdictOn(mutant, checks);
    verdicts.push(verdict);
    progress?.(verdict);
  }
  return verdicts;
}
