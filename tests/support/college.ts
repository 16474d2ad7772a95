import 'reflect-metadata';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import type { Database } from '../../src/database/database';
import { createSchema } from '../../src/graphql/schema';
import { OfficeRow } from '../../src/people/office.row';
import { PersonRow } from '../../src/people/person.row';
import type { PersonCategory } from '../../src/procedures/category';
import type { Office } from '../../src/procedures/office';
import { globalId } from '../../src/reading/globalId';
import { randomIds } from '../../src/server/random';
import { TestClock } from './clock';
import { ChangeableIds, derivedIds } from './ids';
import { startTestServer, type TestServer } from './server';
import { wipe } from './wipe';

/** Somebody of a test's college. */
export interface Person {
  readonly college: College;
  /** As the API names them. */
  readonly id: string;
  /** As the database does. */
  readonly rowId: string;
  readonly name: string;
  readonly email: string;
  readonly category: PersonCategory;
  readonly subject: string;
}

interface Description {
  readonly category?: PersonCategory;
  readonly offices?: readonly Office[];
  /** Made up when left out; no two people of a college share a word of their names. */
  readonly name?: string;
  /** The procedure an integration serves. */
  readonly scope?: string;
}

/** The holders of the offices on which a case depends. Everybody else is made by the test that needs them. */
const OFFICERS = {
  principal: { category: 'ACADEMIC_STAFF', offices: ['PRINCIPAL'] },
  vicePrincipal: { category: 'ACADEMIC_STAFF', offices: ['VICE_PRINCIPAL'] },
  treasurer: { category: 'SUPPORT_STAFF', offices: ['TREASURER'] },
  seniorTutor: { category: 'ACADEMIC_STAFF', offices: ['SENIOR_TUTOR'] },
  seniorDean: { category: 'ACADEMIC_STAFF', offices: ['SENIOR_DEAN'] },
  harassmentOfficer: { category: 'SUPPORT_STAFF', offices: ['HARASSMENT_OFFICER'] },
  headOfWelfare: { category: 'SUPPORT_STAFF', offices: ['HEAD_OF_WELFARE'] },
  deputyHeadOfWelfare: { category: 'SUPPORT_STAFF', offices: ['DEPUTY_HEAD_OF_WELFARE'] },
  hrManager: { category: 'SUPPORT_STAFF', offices: ['HR_MANAGER'] },
  outsidePerson: { category: 'EXTERNAL', offices: ['OUTSIDE_PERSON'] },
} as const satisfies Record<string, Description>;

export type Officer = keyof typeof OFFICERS;

const GIVEN = ['Amabel', 'Bertram', 'Cosima', 'Dorian', 'Esme', 'Fergus', 'Greta', 'Hal', 'Isolde', 'Jasper'];
const FIRST = ['Ald', 'Birch', 'Crow', 'Dun', 'Elder', 'Fen', 'Gold', 'Heath', 'Iron', 'Juni'];
const LAST = ['brook', 'combe', 'dale', 'field', 'ford', 'hurst', 'ley', 'mere', 'stead', 'worth'];

/** One test's college: its own people on an empty database, and a clock of its own. */
export class College {
  #people = 0;

  constructor(
    readonly server: TestServer,
    readonly schema: GraphQLSchema,
    readonly clock: TestClock,
  ) {}

  readonly officers = {} as Readonly<Record<Officer, Person>>;

  get database(): Database {
    return this.server.cloister.database;
  }

  /** Somebody who has just come to the college; a student who holds no office, unless described otherwise. */
  async person(description: Description = {}): Promise<Person> {
    const [person] = await this.people([description]);
    return person!;
  }

  async people(descriptions: readonly Description[]): Promise<Person[]> {
    const people = descriptions.map((one) => this.#describe(one));
    const since = this.clock.in({ days: -365 });
    const offices = descriptions.flatMap(({ offices = [], scope = null }, index) =>
      offices.map((office) => {
        const personId = people[index]!.rowId;
        return { id: this.#newId(`office ${office}`), personId, office, scope, fromAt: since, untilAt: null };
      }),
    );
    await this.database.transaction(async (tx) => {
      const rows = people.map(({ rowId: id, name, email, category, subject }) => {
        return { id, name, email, category, subject, createdAt: since, suspendedAt: null };
      });
      await tx.insert(PersonRow, rows);
      if (offices.length > 0) await tx.insert(OfficeRow, offices);
    });
    return people;
  }

  #newId(label: string): string {
    return this.server.cloister.ids.uuid(label);
  }

  #describe({ category = 'STUDENT', name }: Description): Person {
    const n = this.#people++;
    const surname = `${FIRST[n % 10]!}${LAST[Math.floor(n / 10) % 10]!}${n < 100 ? '' : String(n)}`;
    const rowId = this.#newId('person');
    return {
      college: this,
      id: globalId('Person', rowId),
      rowId,
      name: name ?? `${GIVEN[(n * 3) % 10]!} ${surname}`,
      email: `person${String(n)}@college.test`,
      category,
      subject: `subject-${rowId}`,
    };
  }
}

interface Running {
  readonly server: TestServer;
  readonly schema: GraphQLSchema;
  readonly clock: TestClock;
  readonly ids: ChangeableIds;
}

const running = new Map<string, Promise<Running>>();

async function start(): Promise<Running> {
  const [clock, ids, schema] = [new TestClock(), new ChangeableIds(), createSchema()];
  return { server: await startTestServer({ clock, ids, schema }), schema, clock, ids };
}

async function serverNamed(name: string): Promise<Running> {
  const found = running.get(name) ?? start();
  running.set(name, found);
  return found;
}

afterAll(async () => {
  for (const one of running.values()) await (await one).server.stop();
});

/**
 * A college of its own for one test: a real server on a real database, started once in a test file, with nothing in it
 * but the officers. With `ids`, everything that happens gets ids that follow from this word and from what was done.
 * `beside` names another server, so that two colleges stand side by side.
 */
export async function openCollege(
  options: { ids?: string; beside?: string } = {},
): Promise<College & Readonly<Record<Officer, Person>>> {
  const { server, schema, clock, ids } = await serverNamed(options.beside ?? 'the first');
  await wipe(server.cloister.database);
  for (const name of await readdir(server.documents)) await rm(join(server.documents, name));
  clock.set(new TestClock().now());
  ids.current = options.ids === undefined ? randomIds : derivedIds(options.ids);
  return withOfficers(new College(server, schema, clock));
}

/** Puts the holders of the offices into a college. */
export async function withOfficers(college: College): Promise<College & Readonly<Record<Officer, Person>>> {
  const people = await college.people(Object.values(OFFICERS));
  const officers = Object.fromEntries(Object.keys(OFFICERS).map((officer, index) => [officer, people[index]!]));
  Object.assign(college.officers, officers);
  return Object.assign(college, officers as Record<Officer, Person>);
}
