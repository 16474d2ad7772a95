import { opens, readLine } from './conditions';
import { RULING } from './ruling';
import { HANDLING, hangsOn, type NounName, type Thing, truth, type World, WORKED_OUT } from './world';

type Line = ReturnType<typeof readLine>;

/** A way that leads to whatever it is about. */
const WHAT_IT_IS_ABOUT = 'what it is about';

/** The fields of each noun, each with its line of the ruling, or the noun it leads to. */
export const CELLS: ReadonlyMap<
  NounName,
  ReadonlyMap<string, { line: Line } | { leadsTo: NounName | typeof WHAT_IT_IS_ABOUT }>
> = new Map(
  (Object.entries(RULING) as [NounName, Readonly<Record<string, string>>][]).map(([noun, lines]) => [
    noun,
    new Map(
      Object.entries(lines).flatMap(([fields, says]) =>
        fields
          .split(' ')
          .map((field) => [
            field,
            says.startsWith('→ ')
              ? { leadsTo: says.slice(2) as NounName | typeof WHAT_IT_IS_ABOUT }
              : { line: readLine(says) },
          ]),
      ),
    ),
  ]),
);

export const fieldsOf = (noun: NounName): readonly string[] => [...CELLS.get(noun)!.keys()];

/** What the ruling gives a viewer of one thing: nothing, or each field that is open with what it holds. */
export interface Expected {
  readonly values: ReadonlyMap<string, unknown>;
  readonly closed: readonly string[];
  /** The ways that are open, and where they lead: the ids of those that the viewer may see. */
  readonly edges: ReadonlyMap<string, readonly string[]>;
}

function isOpen(world: World, thing: Thing, field: string, viewer: string): boolean {
  const cell = CELLS.get(thing.noun)!.get(field)!;
  return (
    'line' in cell &&
    opens(cell.line, world, thing, viewer) &&
    (thing.noun !== 'CaseEvent' || maySeeSubject(world, thing, viewer))
  );
}

function maySeeSubject(world: World, { row }: Thing, viewer: string): boolean {
  const { thing, field } = world.subjectOf(row);
  return thing !== undefined && isOpen(world, thing, field, viewer);
}

const seen = new WeakMap<World, Map<string, Map<Thing, boolean>>>();

/** Whether the ruling gives a viewer anything of a thing. Asked for each way that leads to it, so it is worked out once. */
export function isSeen(world: World, thing: Thing, viewer: string): boolean {
  const byViewer = seen.get(world) ?? new Map<string, Map<Thing, boolean>>();
  seen.set(world, byViewer);
  const theirs = byViewer.get(viewer) ?? new Map<Thing, boolean>();
  byViewer.set(viewer, theirs);
  const gives = theirs.get(thing) ?? isOpen(world, thing, 'id', viewer);
  theirs.set(thing, gives);
  return gives;
}

export function expected(world: World, thing: Thing, viewer: string): Expected | null {
  if (!isSeen(world, thing, viewer)) return null;
  const values = new Map<string, unknown>();
  const edges = new Map<string, readonly string[]>();
  const closed: string[] = [];
  for (const [field, cell] of CELLS.get(thing.noun)!) {
    if ('leadsTo' in cell && neverLeads(world, thing, cell.leadsTo, viewer)) closed.push(field);
    else if ('leadsTo' in cell) edges.set(field, ledTo(world, thing, cell.leadsTo, viewer));
    else if (!opens(cell.line, world, thing, viewer)) closed.push(field);
    else if (field !== 'id') values.set(field, truth(world, thing, field));
  }
  return { values, closed, edges };
}

/** What a case has for others alone is closed on the case itself, and not empty (rule 4). */
function neverLeads(
  world: World,
  { noun, row }: Thing,
  to: NounName | typeof WHAT_IT_IS_ABOUT,
  viewer: string,
): boolean {
  if (noun !== 'Case' || to === WHAT_IT_IS_ABOUT) return false;
  const letters: ReadonlySet<string> = world.cast.lettersOf(row.id, viewer);
  const cell = CELLS.get(to)!.get('id')!;
  return 'line' in cell && !cell.line.some(({ letter }) => letters.has(letter));
}

/** What whoever did something was then, as far as they handled the case or are the viewer: of several parts the one that they had first. */
function partOfActor(world: World, { row: event }: Thing, viewer: string): Thing[] {
  const at = String(event['at']);
  const had = ({ row }: Thing) =>
    row['caseId'] === event['caseId'] &&
    row['personId'] === event['actorId'] &&
    String(row['fromAt']) <= at &&
    (row['untilAt'] === null || (row['untilAt'] as string) >= at) &&
    (HANDLING.includes(String(row['capacity'])) || row['personId'] === viewer);
  const order = ({ row }: Thing) =>
    [row['capacity'] === 'EMERGENCY' ? '1' : '0', row['fromAt'], row['capacity'], row.id].join();
  const found = world.of('RoleGrant').filter((one) => had(one) && isSeen(world, one, viewer));
  return found.sort((one, other) => (order(one) < order(other) ? -1 : 1)).slice(0, 1);
}

function ledTo(world: World, parent: Thing, noun: NounName | typeof WHAT_IT_IS_ABOUT, viewer: string): string[] {
  if (parent.noun === 'CaseEvent' && noun === 'RoleGrant')
    return partOfActor(world, parent, viewer).map(({ id }) => id);
  const to =
    noun === WHAT_IT_IS_ABOUT
      ? [world.subjectOf(parent.row).thing!]
      : world.of(noun).filter((one) => hangsOn(parent, one));
  return to.filter((one) => isSeen(world, one, viewer)).map(({ id }) => id);
}

/** Every text that a viewer may read somewhere: whatever else is stored must be nowhere in what they are answered. */
export function readable(world: World, viewer: string): ReadonlySet<string> {
  const texts = new Set<string>();
  const add = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(add);
  };
  for (const thing of world.things) {
    if (!isSeen(world, thing, viewer)) continue;
    for (const [field, cell] of CELLS.get(thing.noun)!) {
      if (field === 'id' || !('line' in cell) || !opens(cell.line, world, thing, viewer)) continue;
      const value = truth(world, thing, field);
      if (value !== WORKED_OUT) add(value);
      // Whoever has read in a case had a part in it
      else if (field === 'reads') world.partsIn(thing.row.id).forEach((name) => texts.add(name));
    }
  }
  return texts;
}
