import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { POLICIES } from '../../src/policy/policies';
import { type Capacity, CAPACITIES } from '../../src/procedures/capacity';
import type { Measured } from '../../src/procedures/procedure';
import { PROCEDURES } from '../../src/procedures/procedures';
import { maskFor } from '../../src/reading/door';
import type { Mask } from '../../src/policy/mask';
import { allNouns, type Noun, type Row } from '../../src/reading/noun';
import { rowsForEverybody, rowsOf } from '../../src/reading/rows';
import { rowIdOf } from './stage/people';
import type { Played } from './world';

interface Standing {
  readonly noun: string;
  readonly standing: readonly string[];
}

export const nameOf = ({ noun, standing }: Standing): string => `${noun} as ${standing.join(' and ')}`;

const SOURCES = join(__dirname, '../../src');

/** Whatever in the product gives grants, as it is written. */
const GIVING = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/^(policy|procedures|demo|graphql)\//.test(name))
  .map((name) => readFileSync(join(SOURCES, name), 'utf8'))
  .filter((text) => /\bgive\(/.test(text));

const isGiven = (capacity: Capacity): boolean => GIVING.some((text) => text.includes(`'${capacity}'`));

const isMeasured = (what: Measured): boolean =>
  PROCEDURES.some(({ clocks }) => clocks.some(({ measures }) => measures === what));

/** Words that can hold for nobody yet, each with the reason: read from what the product does, and so only as long as it does not. */
const IMPOSSIBLE: ReadonlyMap<string, string> = new Map([
  ...CAPACITIES.filter((one) => !isGiven(one)).flatMap((one) =>
    [one, `OF_${one}`].map((word) => [word, `no act makes anybody ${one}`] as const),
  ),
  ...(['MEDIATION', 'COMPLAINANT', 'RESPONDENT'] as const).flatMap((what) =>
    isMeasured(what)
      ? []
      : ['Clock', 'ClockExplanation'].map((noun) => [`${noun} OF_${what}`, `no time limit measures ${what}`] as const),
  ),
]);

const whyNot = ({ noun, standing }: Standing): string | undefined =>
  standing
    .map((word) => IMPOSSIBLE.get(word) ?? IMPOSSIBLE.get(`${noun} ${word}`))
    .find((reason) => reason !== undefined);

/** Access in an emergency has every rule of who leads once more: that it is had of a case stands for all of them. */
const isDouble = ({ noun, standing }: Standing): boolean => noun !== 'Case' && standing.includes('EMERGENCY');

const ALL: readonly Standing[] = POLICIES.flatMap(({ noun, rules }) =>
  rules.map(({ standing }) => ({ noun, standing })),
).filter((one) => !isDouble(one));

/** The standings that a policy opens something to, as its rules list them; those that somebody can have. */
export const STANDINGS: readonly Standing[] = ALL.filter((one) => whyNot(one) === undefined);

/** Those that nobody can have, by the reason. */
export const UNREACHABLE: readonly string[] = [...new Set(ALL.flatMap((one) => whyNot(one) ?? []))].map((reason) => {
  const names = new Set(ALL.filter((one) => whyNot(one) === reason).map(nameOf));
  return `not counted, since ${reason}: ${[...names].join(' · ')}`;
});

/** The ids of what there is of each noun in a world. */
function* thereIs({ ruled }: Played) {
  for (const noun of allNouns()) {
    const ids = ruled.world.things.filter((thing) => thing.noun === noun.policy.noun).map(({ row }) => row.id);
    if (ids.length > 0) yield { noun, ids };
  }
}

const known = new WeakMap<Mask, readonly string[]>();

function standingsIn(noun: Noun, row: Row): readonly string[] {
  const mask = maskFor(noun, row);
  const fits = (one: Standing) =>
    one.noun === noun.policy.noun && one.standing.every((word) => mask.standing.has(word));
  const names = known.get(mask) ?? STANDINGS.filter(fits).map(nameOf);
  known.set(mask, names);
  return names;
}

/** Which of them one person has in a world. */
export async function standingsOf(played: Played, who: string): Promise<ReadonlySet<string>> {
  const at = { personId: rowIdOf(who), now: played.stage.clock.now() };
  const found = new Set<string>();
  for (const { noun, ids } of thereIs(played))
    for (const row of await rowsOf(played.stage.database, noun, at, 'id', ids))
      for (const name of standingsIn(noun, row)) found.add(name);
  return found;
}

/** Which of them everybody has, as far as one statement for each noun can tell. */
export async function standingsOfAll(played: Played): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<string, Set<string>>();
  for (const { noun, ids } of thereIs(played))
    for (const row of await rowsForEverybody(played.stage.database, noun, played.stage.clock.now(), ...ids)) {
      const theirs = found.get(row.viewerId) ?? new Set();
      found.set(row.viewerId, theirs);
      for (const name of standingsIn(noun, row)) theirs.add(name);
    }
  return found;
}
