import 'reflect-metadata';
import { isObjectType, isInterfaceType } from 'graphql';
import { createSchema } from '../../src/graphql/schema';
import type { Person } from '../support/college';
import { differences } from './compare';
import { differencesOfDirectory } from './directory';
import { documentsFor, everythingFor } from './everything';
import { fieldsOf } from './expected';
import { momentsOf } from './moments';
import { HOLDS_WHAT_IS_SEEN, RULING } from './ruling';
import { type Moment, Stories } from './stories';
import { type NounName, type Thing, World } from './world';

declare const DATABASE: 'sqlite' | 'mysql';

const schema = createSchema();
const documents = documentsFor(schema);

describe('The ruling speaks of', () => {
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));
  const nouns = types.filter((type) => type.getInterfaces().some((one) => isInterfaceType(one) && one.name === 'Node'));

  test('every noun of the schema', () => {
    expect(Object.keys(RULING).sort()).toEqual(nouns.map(({ name }) => name).sort());
  });

  test.each(nouns.map((type) => [type.name, type] as const))('every field of %s', (name, type) => {
    const fields = Object.keys(type.getFields()).filter((field) => field !== 'redactedFields');
    expect([...fieldsOf(name as NounName)].sort()).toEqual(fields.sort());
  });

  test('every other type, as one that holds what is seen', () => {
    const others = types.filter(
      (type) =>
        !nouns.includes(type) &&
        !['Query', 'Mutation', 'Subscription'].includes(type.name) &&
        !type.name.endsWith('Payload'),
    );
    expect(others.map(({ name }) => name).sort()).toEqual([...HOLDS_WHAT_IS_SEEN].sort());
  });
});

describe('Everybody sees what the ruling gives them, and nothing else, when', () => {
  let stories!: Stories;
  let moments!: readonly Moment[];
  beforeAll(async () => {
    stories = await Stories.begin();
    moments = momentsOf(stories);
  });

  test.each(namesOfMoments().map((name, index) => [name, index] as const))('%s', async (_, index) => {
    await moments[index]!.happens();
    // All who asked at the moments before have read, and what they read is told again with each question
    for (const record of ['read_records', 'shared_reads'])
      await stories.college.database.execute(`DELETE FROM ${record}`, []);
    const atTheEnd = index === moments.length - 1;
    const extent = atTheEnd ? 'END' : index % 12 === 11 ? 'ALL CASES' : 'THIS CASE';
    expect(await whereTheyDiffer(stories, extent, index)).toEqual([]);
  });
});

/** What was closed on a case to whoever was what: the same at every moment, whatever there is by then (rule 4). */
const closedOnCase = new Map<string, string>();

/** To these no way leads. */
const BY_ID_ALONE = ['UploadTicket'];

/**
 * Everybody who has or had a part in the case in hand (on a server half of them in turn, since what differs there is the
 * SQL of each noun), and in turn a quarter of the others, asks for everything on every way into it and by their ids for its things; now and then everybody with a part in any case does, on the ways into
 * all. At the end everybody does, for every id there is: also those of events, which the log lists as well.
 */
async function whereTheyDiffer(
  stories: Stories,
  extent: 'THIS CASE' | 'ALL CASES' | 'END',
  turn: number,
): Promise<string[]> {
  const { college, cast, cases, everybody } = stories;
  const atTheEnd = extent === 'END';
  const world = await World.of(college.database, cast, college.clock.now());
  const all = cases.map(({ id }) => id);
  const inHand = all.at(-1)!;
  const ways = extent === 'THIS CASE' ? { into: inHand } : { all };
  const isAsked = (thing: Thing) => extent !== 'THIS CASE' || belongsTo(thing, inHand);
  const byId = world.things.filter(
    (thing) => atTheEnd || BY_ID_ALONE.includes(thing.noun) || (thing.noun !== 'CaseEvent' && belongsTo(thing, inHand)),
  );
  const { row } = world.things.find(({ id }) => id === inHand)!;
  const isTheirTurn = (person: Person, n: number) =>
    cast.knows(person, row.id) ? DATABASE === 'sqlite' || n % 2 === turn % 2 : n % 4 === turn % 4;
  const asking = everybody.filter(
    ([, person], n) => atTheEnd || (cast.knows(person) && (extent === 'ALL CASES' || isTheirTurn(person, n))),
  );
  const found: string[] = [];
  for (const [who, person] of asking) {
    const everything = await everythingFor(person, documents, ways, byId);
    found.push(...differences(world, person, everything, isAsked).map((says) => `${who}: ${says}`));
    for (const thing of world.things.filter((one) => one.noun === 'Case' && isAsked(one))) {
      const letters = [...cast.lettersOf(thing.row.id, person.rowId)].sort().join();
      const closed = String(everything.things.get(thing.id)?.['redactedFields']);
      if ((closedOnCase.get(letters) ?? closed) !== closed)
        found.push(`${who}: what is closed on a case is not by policy`);
      closedOnCase.set(letters, closed);
    }
  }
  return [...found, ...(await differencesOfDirectory(world, asking, stories.people))];
}

function belongsTo({ id, noun, row }: Thing, caseId: string): boolean {
  if (noun === 'Case') return id === caseId;
  // There is no way to it but by its id
  if (noun === 'UploadTicket') return true;
  const ofCase = row['caseId'];
  return typeof ofCase !== 'string' || Buffer.from(`Case:${ofCase}`).toString('base64url') === caseId;
}

/** The moments by name, before there is a college for them to happen in. */
function namesOfMoments(): readonly string[] {
  const nowhere = new Stories(Object.create(null) as Stories['college'], Object.create(null) as Stories['people']);
  return momentsOf(nowhere).map(({ name }) => name);
}
