import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Reader } from '../database/database';
import type { Lifecycle } from './lifecycle';

const PATIENCE = 1_000;

/** Whether this process is up, and whether it can answer questions: with a database whose schema is there, and not while it stops. */
export function serveHealth(app: FastifyInstance, database: Reader, lifecycle: Lifecycle): void {
  let asking: Promise<boolean> | undefined;

  // One question at a time: a database that hangs is not asked again and again
  const databaseAnswers = (): Promise<boolean> => {
    asking ??= database
      .query('SELECT position FROM log_head WHERE id = 1')
      .then(
        (rows) => rows.length === 1,
        () => false,
      )
      .finally(() => (asking = undefined));
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
