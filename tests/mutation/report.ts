import { EQUIVALENT } from './equivalent';
import type { Verdict } from './run';

export const survivorsOf = (verdicts: readonly Verdict[]): string[] =>
  verdicts.filter((one) => one.caughtBy === null && one.equivalent === null).map(({ name }) => name);

/** Reasons given for mutants that are caught after all, or that there are no more. */
export const outdated = (verdicts: readonly Verdict[]): string[] =>
  Object.keys(EQUIVALENT).filter((name) => verdicts.find((one) => one.name === name)?.equivalent !== EQUIVALENT[name]);

function counted(what: readonly string[]): string {
  const times = new Map<string, number>();
  for (const one of what) times.set(one, (times.get(one) ?? 0) + 1);
  return [...times]
    .sort(([, one], [, other]) => other - one)
    .map(([one, count]) => `${String(count).padStart(7)}  ${one}`)
    .join('\n');
}

const group = (caught: string): string => /^(the ruling|tests\/[\w./]+)/.exec(caught)?.[0] ?? caught;

/** What came of it, for people. */
export function report(verdicts: readonly Verdict[]): string {
  const caught = verdicts.flatMap((one) => (one.caughtBy === null ? [] : [group(one.caughtBy)]));
  const equivalent = verdicts.filter((one) => one.equivalent !== null);
  const survivors = survivorsOf(verdicts);
  const changing = verdicts.length - equivalent.length;
  const byReason = equivalent.filter(({ name }) => name in EQUIVALENT);
  return [
    `${String(verdicts.length)} mutants, of which ${String(equivalent.length)} change nothing:`,
    counted(equivalent.filter(({ name }) => !(name in EQUIVALENT)).map((one) => one.equivalent!)),
    ...byReason.map(({ name, equivalent: reason }) => `      1  ${name}: ${reason!}`),
    `caught ${String(caught.length)} of ${String(changing)}, ${((100 * caught.length) / changing).toFixed(2)} %:`,
    counted(caught),
    ...(survivors.length > 0 ? [`SURVIVORS:`, ...survivors.map((name) => `  ${name}`)] : []),
  ].join('\n');
}
