import { maskFor } from '../../src/reading/door';
import { nounNamed } from '../../src/reading/noun';
import { rowsOf } from '../../src/reading/rows';
import { CELLS, expected, fieldsOf } from '../policy/expected';
import { momentsOf } from '../policy/moments';
import { DIRECTORY } from '../policy/ruling';
import { Stories } from '../policy/stories';
import { type Thing, World } from '../policy/world';
import type { Person } from '../support/college';

/** As what somebody stood to something when the ruling’s stories were told, and what the ruling then says. */
export interface Situation {
  readonly noun: string;
  readonly capacities: number;
  readonly words: readonly string[];
  /** The capacities that count, and the words. */
  readonly standing: readonly string[];
  readonly open: readonly string[];
  readonly closed: readonly string[];
  /** Where it was first met, for whoever reads the report. */
  readonly where: string;
}

const sameAs = ({ noun, capacities, words, open, closed }: Situation): string =>
  JSON.stringify([noun, capacities, words, open, closed]);

/** Tells the ruling’s stories on a real database and writes down every standing there is toward every thing at every moment. */
export async function situations(): Promise<readonly Situation[]> {
  const stories = await Stories.begin();
  const found = new Map<string, Situation>();
  const note = (situation: Situation) => {
    const key = sameAs(situation);
    if (!found.has(key)) found.set(key, situation);
  };
  for (const { name, happens } of momentsOf(stories)) {
    await happens();
    const { database, clock } = stories.college;
    const world = await World.of(database, stories.cast, clock.now());
    for (const [who, person] of stories.everybody)
      for (const noun of CELLS.keys())
        (await ofNoun(stories, world, person, noun)).forEach((one) => note({ ...one, where: `${who}, when ${name}` }));
  }
  note(ofDirectory());
  return [...found.values()];
}

async function ofNoun(
  { college: { database, clock } }: Stories,
  world: World,
  { rowId: personId }: Person,
  name: Thing['noun'],
): Promise<Omit<Situation, 'where'>[]> {
  const noun = nounNamed(name)!;
  const things = new Map(world.of(name).map((one) => [one.row.id, one]));
  if (things.size === 0) return [];
  const rows = await rowsOf(database, noun, { personId, now: clock.now() }, 'id', [...things.keys()]);
  return rows.map((row) => ({
    noun: name,
    capacities: row.capacities,
    standing: [...maskFor(noun, row).standing],
    words: Object.keys(noun.policy.words).filter((word) => Number(row[word]) === 1),
    ...theRulingSays(world, things.get(row.id)!, personId),
  }));
}

function theRulingSays(world: World, thing: Thing, viewer: string): Pick<Situation, 'open' | 'closed'> {
  const gives = expected(world, thing, viewer);
  if (!gives) return { open: [], closed: fieldsOf(thing.noun) };
  return { open: ['id', ...gives.values.keys(), ...gives.edges.keys()], closed: gives.closed };
}

/** Whom somebody has looked up they do not reach otherwise. */
const ofDirectory = (): Situation => ({
  noun: 'Person',
  capacities: 0,
  standing: ['LOOKED_UP'],
  words: ['LOOKED_UP'],
  open: DIRECTORY.fields,
  closed: fieldsOf('Person').filter((field) => !(DIRECTORY.fields as readonly string[]).includes(field)),
  where: 'a handler has asked the directory',
});
