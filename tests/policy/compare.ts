import type { Person } from '../support/college';
import type { Answered, Everything } from './everything';
import { expected, fieldsOf, isSeen, readable } from './expected';
import { type Thing, type World, WORKED_OUT } from './world';

/** As far as databases write one value in several ways. */
const plain = (value: unknown): string => JSON.stringify(typeof value === 'boolean' ? Number(value) : value);

const ids = (value: unknown): string[] =>
  Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : [];

/** Where what a viewer was answered is not what the ruling gives: in words, nothing when it is. */
export function differences(
  world: World,
  viewer: Person,
  { things, text, differing, totalCount, log }: Everything,
  /** Of what else there is only what was answered all the same. */
  isAsked: (thing: Thing) => boolean = () => true,
): string[] {
  const found = differing.map((field) => `${field} differs between two ways to it`);
  const known = new Map(world.things.map((thing) => [thing.id, thing]));
  for (const id of things.keys())
    if (!known.has(id)) found.push(`something unknown was answered: ${JSON.stringify(things.get(id))}`);
  for (const thing of world.things)
    if (isAsked(thing) || things.has(thing.id)) found.push(...ofThing(world, viewer, thing, things.get(thing.id)));

  const cases = world.of('Case').filter((thing) => isSeen(world, thing, viewer.rowId));
  if (totalCount !== cases.length)
    found.push(`cases.totalCount is ${String(totalCount)}, the ruling gives ${String(cases.length)}`);

  const events = world.of('CaseEvent').filter((thing) => isAsked(thing) && isSeen(world, thing, viewer.rowId));
  const inOrder = events
    .sort((one, other) => Number(one.row['position']) - Number(other.row['position']))
    .map(({ id }) => id);
  if (log.join() !== inOrder.join())
    found.push(`the log has ${String(log.length)} events, the ruling gives ${String(inOrder.length)}`);

  const allowed = readable(world, viewer.rowId);
  const within = [...allowed].join('\n');
  for (const [stored, written] of world.texts())
    if (!allowed.has(stored) && text.includes(written) && !within.includes(stored))
      found.push(`reads what is not for them: ${stored}`);
  return found;
}

function ofThing(world: World, viewer: Person, thing: Thing, answered: Answered | undefined): string[] {
  const { noun } = thing;
  const gives = expected(world, thing, viewer.rowId);
  const what = `${noun} ${JSON.stringify(thing.row['capacity'] ?? thing.row['kind'] ?? '')}`;
  if (!gives) return answered ? [`${what} is seen; the ruling gives nothing of it`] : [];
  if (!answered) return [`${what} is not seen; the ruling gives it`];

  const found: string[] = [];
  const redacted = answered['redactedFields'] as readonly string[];
  for (const field of gives.closed) {
    if (!redacted.includes(field)) found.push(`${what}.${field} is open; the ruling closes it`);
    if (answered[field] !== null) found.push(`${what}.${field} is answered; the ruling closes it`);
  }
  for (const [field, value] of gives.values) {
    if (redacted.includes(field)) found.push(`${what}.${field} is closed; the ruling opens it`);
    else if (value !== WORKED_OUT && plain(answered[field]) !== plain(value))
      found.push(`${what}.${field} is ${plain(answered[field])} and should be ${plain(value)}`);
    else if (value === WORKED_OUT && answered[field] === null)
      found.push(`${what}.${field} is null; the ruling opens it`);
  }
  for (const [field, leadsTo] of gives.edges)
    if (redacted.includes(field)) found.push(`${what}.${field} is closed; the ruling has it lead on`);
    else found.push(...ofEdge(`${what}.${field}`, answered[field], leadsTo));
  for (const field of redacted)
    if (!fieldsOf(noun).includes(field)) found.push(`${what}.${field} is closed; the ruling does not know it`);
  return found;
}

/** A way to several things shows all that may be seen, a way to one shows one of them. */
function ofEdge(what: string, answered: unknown, leadsTo: readonly string[]): string[] {
  const shown = ids(answered);
  if (shown.some((id) => !leadsTo.includes(id))) return [`${what} leads to what the ruling does not give`];
  const enough = Array.isArray(answered) || leadsTo.length === 0 ? shown.length === leadsTo.length : shown.length === 1;
  return enough ? [] : [`${what} does not lead to all that the ruling gives`];
}
