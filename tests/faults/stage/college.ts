import type { Database } from '../../../src/database/database';
import { createSchema } from '../../../src/graphql/schema';
import { randomIds } from '../../../src/server/random';
import { TestClock } from '../../support/clock';
import { College, type Officer, type Person, withOfficers } from '../../support/college';
import type { TestServer } from '../../support/server';
import { wipe } from '../../support/wipe';
import type { Node } from './node';

/** A new college, alone in its database, whose people use a node in a process of its own, by the machine's clock. */
export async function collegeAt(
  { url, tokenFor }: Node,
  database: Database,
): Promise<College & Readonly<Record<Officer, Person>>> {
  await wipe(database);
  const clock = new TestClock();
  clock.set(new Date().toISOString());
  // All that a college needs of a server
  const server = { url, tokenFor, cloister: { database, ids: randomIds } } as unknown as TestServer;
  return withOfficers(new College(server, createSchema(), clock));
}
