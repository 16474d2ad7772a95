import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database';
import type { Lifecycle } from './lifecycle';

const PATIENCE = 1_000;

/** Whether this process is up, and whether it can answer questions: with a database that can be read and written, and not while it stops. */
export function serveHealth(app: FastifyInstance, database: Database, lifecycle: Lifecycle): void {
  let asking: Promise<boolean> | undefined;

  // One question at a time: a database that hangs is not asked again and again
  const databaseAnswers = (): Promise<boolean> => {
    asking ??= answers(database).finally(() => (asking = undefined));
    return asking;
  };

  app.get('/health/live', { exposeHeadRoute: true }, async () => ({ status: 'live' }));
  app.get('/health/ready', { exposeHeadRoute: true }, async (_, reply) => {
    const ready = lifecycle.ready && (await Promise.race([databaseAnswers(), pause(PATIENCE, false, { ref: false })]));
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'ready' : lifecycle.ready ? 'waiting for the database' : lifecycle.state });
  });
}

/** Whether its schema is there, and what is read of it could be put on record. */
async function answers(database: Database): Promise<boolean> {
  try {
    const head = await database.query('SELECT position FROM log_head WHERE id = 1');
    if (head.length !== 1 || !(await database.hasRoom())) return false;
    await database.execute(database.dialect.writing, []);
    return true;
  } catch {
    return false;
  }
}
