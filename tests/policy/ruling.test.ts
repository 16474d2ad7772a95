import 'reflect-metadata';
import { isObjectType, isInterfaceType } from 'graphql';
import { createSchema } from '../../src/graphql/schema';
import { differences } from './compare';
import { differencesOfDirectory } from './directory';
import { documentsFor, everythingFor } from './everything';
import { fieldsOf } from './expected';
import { momentsOf } from './moments';
import { HOLDS_WHAT_IS_SEEN, RULING } from './ruling';
import { type Moment, Stories } from './stories';
import { type NounName, type Thing, World } from './world';

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
      (type) => !nouns.includes(type) && !['Query', 'Mutation'].includes(type.name) && !type.name.endsWith('Payload'),
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
    expect(await whereTheyDiffer(stories, index === moments.length - 1)).toEqual([]);
  });
});

/** What was closed on a case to whoever was what: the same at every moment, whatever there is by then (rule 4). */
const closedOnCase = new Map<string, string>();

/**
 * Everybody with a part asks for everything on every way, and by their ids for the things of the case in hand. At the end
 * everybody does, for every id there is: also those of events, which the log lists as well.
 */
async function whereTheyDiffer(stories: Stories, atTheEnd: boolean): Promise<string[]> {
  const { college, cast, cases, everybody } = stories;
  const world = await World.of(college.database, cast, college.clock.now());
  const caseIds = cases.map(({ id }) => id);
  const asked = world.things.filter(
    (thing) => atTheEnd || (thing.noun !== 'CaseEvent' && belongsTo(thing, caseIds.at(-1)!)),
  );
  const asking = everybody.filter(([, person]) => atTheEnd || cast.knows(person));
  const found: string[] = [];
  for (const [who, person] of asking) {
    const everything = await everythingFor(person, documents, caseIds, asked);
    found.push(...differences(world, person, everything).map((says) => `${who}: ${says}`));
    for (const { id, row } of world.things.filter(({ noun }) => noun === 'Case')) {
      const letters = [...cast.lettersOf(row.id, person.rowId)].sort().join();
      const closed = String(everything.things.get(id)?.['redactedFields']);
      if ((closedOnCase.get(letters) ?? closed) !== closed)
        found.push(`${who}: what is closed on a case is not by policy`);
      closedOnCase.set(letters, closed);
    }
  }
  return [...found, ...(await differencesOfDirectory(world, asking, stories.people))];
}

function belongsTo({ id, noun, row }: Thing, caseId: string): boolean {
  if (noun === 'Case') return id === caseId;
  const ofCase = row['caseId'];
  return typeof ofCase !== 'string' || Buffer.from(`Case:${ofCase}`).toString('base64url') === caseId;
}

/** The moments by name, before there is a college for them to happen in. */
function namesOfMoments(): readonly string[] {
  const nowhere = new Stories(Object.create(null) as Stories['college'], Object.create(null) as Stories['people']);
  return momentsOf(nowhere).map(({ name }) => name);
}
