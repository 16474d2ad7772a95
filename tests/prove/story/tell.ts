import { parseGlobalId } from '../../../src/reading/globalId';
import { type Resident, rowIdOf } from '../stage/people';
import type { Step, Story } from '../stage/step';

/** Two worlds as a story: who did what, what is in only one of them, which bytes tell them apart. */
export function tell(who: string, [one, other]: readonly [Story, Story], difference: string): string {
  const names = namesFor(one.residents);
  const line = ({ at, who: actor, act, input }: Step) =>
    `${at.slice(0, 16).replace('T', ' ')}  ${actor} ${act} ${spoken(input, names)}`;
  const [here, there] = [one.steps.map(line), other.steps.map(line)];
  const steps = [
    ...here.map((text) => (there.includes(text) ? `  ${text}` : `- ${text}`)),
    ...there.filter((text) => !here.includes(text)).map((text) => `+ ${text}`),
  ].sort((first, second) => (first.slice(2) < second.slice(2) ? -1 : 1));
  const residents = one.residents.flatMap((resident, index) => {
    const [before, after] = [described(resident), described(other.residents[index]!)];
    return before === after ? [] : [`- ${before}`, `+ ${after}`];
  });
  return [
    `${who} can tell two worlds apart (- in the first alone, + in the second alone):`,
    ...residents,
    ...steps,
    `What differs for ${who}, asked ${one.asked.slice(0, 16).replace('T', ' ')}:`,
    difference,
  ].join('\n');
}

const described = ({ key, name, category, offices, email, suspended }: Resident): string =>
  [key, 'is', name, category, ...offices, email ?? '', suspended ? 'suspended' : ''].join(' ').trim();

type Names = (id: string) => string | null;

/** Ids are read as what they are of, numbered as they come. */
function namesFor(residents: readonly Resident[]): Names {
  const people = new Map(residents.map(({ key }) => [rowIdOf(key), key]));
  const numbers = new Map<string, string>();
  const counts = new Map<string, number>();
  return (text) => {
    const parsed = parseGlobalId(text);
    if (!parsed) return null;
    const { type, id } = parsed;
    if (type === 'Person') return people.get(id) ?? 'somebody unknown';
    const known = numbers.get(text);
    if (known !== undefined) return known;
    counts.set(type, (counts.get(type) ?? 0) + 1);
    const name = `${type} ${String(counts.get(type))}`;
    numbers.set(text, name);
    return name;
  };
}

function spoken(value: unknown, names: Names): string {
  if (typeof value === 'string') return names(value) ?? JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((one) => spoken(one, names)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).filter(([name, one]) => name !== 'idempotencyKey' && one !== undefined);
  return `{ ${fields.map(([name, one]) => `${name}: ${spoken(one, names)}`).join(', ')} }`;
}
