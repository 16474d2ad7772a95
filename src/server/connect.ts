import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../database/database';
import { isUnavailable } from '../database/isUnavailable';
import type { Log } from './log';

const PATIENCE = 60_000;
const SHORTEST = 250;
const LONGEST = 1_000;

/** Opens the database, waiting a minute for one that is not up yet. */
export async function connect(database: Pick<Database, 'open'>, log: Log, patience = PATIENCE): Promise<void> {
  // Not the wall clock: somebody may set it meanwhile
  const until = performance.now() + patience;
  for (let attempt = 1, wait = SHORTEST; ; attempt += 1, wait = Math.min(wait * 2, LONGEST)) {
    try {
      await database.open();
      return;
    } catch (error) {
      const { code } = error as { code?: unknown };
      const said = { attempt, ...(typeof code === 'string' && { code }) };
      if (!isUnavailable(error)) throw error;
      if (performance.now() + wait > until) {
        log.moment('databaseMissing', said);
        throw error;
      }
      log.moment('databaseAwaited', said);
      await pause(wait);
    }
  }
}
