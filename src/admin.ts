import 'reflect-metadata';
import { ReadLog } from './audit/readLog';
import { ConfigError, readConfig } from './config';
import { isUnavailable } from './database/isUnavailable';
import { openDatabase } from './database/open';
import { Refused } from './errors';
import { createSchema } from './graphql/schema';
import { Seal } from './reading/seal';
import { command, UsageError } from './server/command';
import { keepKey } from './server/keepKey';
import { createLog } from './server/log';
import { randomIds, systemClock } from './server/random';

/** The acts of administrators where the database is: for the first of them, and for the night when nobody can sign in. */
async function main(): Promise<void> {
  const config = readConfig();
  const database = await openDatabase(config.databaseUrl);
  try {
    const seal = new Seal(config.keyRing ?? (await keepKey(config.data)));
    const cloister = { database, clock: systemClock, ids: randomIds, seal, readLog: new ReadLog(database) };
    process.stdout.write(await command(cloister, createSchema(), process.argv.slice(2)));
  } finally {
    await database.close();
  }
}

/** Says what was refused and why; what may quote a row goes to the log without its message. */
function fail(error: unknown): void {
  if (error instanceof Refused)
    process.stderr.write(
      error.complaints
        .map(({ code, field, message, clause }) => {
          const of = field.length > 1 ? ` ${field.slice(1).join('.')}` : '';
          return `${code}${of}: ${message}${clause ? ` (${clause})` : ''}\n`;
        })
        .join(''),
    );
  else if (error instanceof UsageError) process.stderr.write(error.message);
  else if (error instanceof ConfigError) process.stderr.write(`${error.message}\n`);
  else if (isUnavailable(error)) process.stderr.write('The database of DATABASE_URL cannot be reached.\n');
  else createLog('error').fault(error);
  process.exitCode = 1;
}

process.umask(0o077);
main().catch(fail);
