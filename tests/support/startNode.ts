// One node that starts on the database it is given, says what it sees there, and ends. Run as a process of its own.
import { openDatabase } from '../../src/database/open';

async function main(url: string): Promise<void> {
  const database = await openDatabase(url);
  const [migrations] = await database.query<{ n: number | string }>('SELECT COUNT(*) AS n FROM migrations');
  const [head] = await database.query<{ n: number | string }>('SELECT COUNT(*) AS n FROM log_head');
  process.stdout.write(JSON.stringify({ migrations: Number(migrations?.n), heads: Number(head?.n) }));
  await database.close();
}

void main(process.argv[2]!);
