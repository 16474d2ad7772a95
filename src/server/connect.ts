import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../database/database';
import { isUnavailable } from '../database/isUnavailable';
import { openDatabase } from '../database/open';
import type { Log } from './log';

const PATIENCE = 60_000;
const SHORTEST = 250;
const LONGEST = 5_000;

/** Opens the database, waiting a while for one that is not up yet. */
export async function connect(url: string, log: Log, patience = PATIENCE): Promise<Database> {
  const until = Date.now() + patience;
  for (let attempt = 1, wait = SHORTEST; ; attempt += 1, wait = Math.min(wait * 2, LONGEST)) {
    try {
      return await openDatabase(url);
    } catch (error) {
      const { code } = error as { code?: unknown };
      const said = { attempt, ...(typeof code === 'string' && { code }) };
      if (!isUnavailable(error)) throw error;
      if (Date.now() + wait > until) {
        log.moment('databaseMissing', said);
        throw error;
      }
      log.moment('databaseAwaited', said);
      await pause(wait);
    }
  }
}
