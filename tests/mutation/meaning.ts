import type { Policy } from '../../src/policy/policy';
import type { Change } from './change';
import { Copy } from './copy';
import { capacities } from './mutants/places';
import { completed } from './standings';

type WallAgainst = (capacity: string, now: readonly string[], ever: readonly string[]) => object | undefined;

/** Of several standings, those that ask for the least. */
const least = (standings: readonly (readonly string[])[]): string[] => {
  const needed = standings.filter(
    (one) => !standings.some((other) => other.length < one.length && other.every((word) => one.includes(word))),
  );
  return [...new Set(needed.map((one) => [...one].sort().join()))].sort();
};

const asWritten = (_: string, standing: readonly string[]) => [standing];

type Completed = (noun: string, standing: readonly string[]) => (readonly string[])[];

const policyMeans = ({ noun, fields, confidential, rules }: Policy, all: Completed) => {
  const opening = (field: string) =>
    rules.filter((rule) => rule.fields.includes(field)).flatMap(({ standing }) => all(noun, standing));
  return [noun, confidential, fields.map((field) => [field, least(opening(field))])];
};

/** What the tables of the pure rooms amount to, however they say it. */
function meaning(copy: Copy, all: Completed): string {
  const CAPACITIES = capacities();
  const { POLICIES } = copy.load<{ POLICIES: readonly Policy[] }>('src/policy/policies.ts');
  const { wallAgainst } = copy.load<{ wallAgainst: WallAgainst }>('src/policy/walls.ts');
  const walls = CAPACITIES.map((becomes) =>
    CAPACITIES.map((was) => [[was], []].map((now) => wallAgainst(becomes, now, [was]) !== undefined)),
  );
  const { PROCEDURES } = copy.load('src/procedures/procedures.ts');
  const [{ FACTS }, { HAPPENINGS }] = [copy.load('src/procedures/fact.ts'), copy.load('src/procedures/happening.ts')];
  return JSON.stringify([POLICIES.map((one) => policyMeans(one, all)), walls, PROCEDURES, FACTS, HAPPENINGS]);
}

const before = new Map<Completed, string>();

function means(change: Change, all: Completed): boolean {
  if (!('at' in change)) return false;
  const known = before.get(all) ?? meaning(new Copy(), all);
  before.set(all, known);
  return meaning(new Copy(change), all) === known;
}

/** Whether a table says the same as before: what it no longer gives is given elsewhere, what it gives is given already. */
export const changesNothing = (change: Change): boolean => means(change, asWritten);

const asCanBe: Completed = (noun, standing) => completed(noun, standing, capacities());

/** Whether no standing that can be would tell the difference. */
export const nobodyCanTell = (change: Change): boolean => means(change, asCanBe);
