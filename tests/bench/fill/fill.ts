import { type Connection, createConnection } from 'mysql2/promise';
import { writeCase } from './caseRows';
import { CASTS } from './cast';
import { peopleOf } from './crowd';
import { EVENTS, writeEvents } from './eventRows';
import { writeMeetings } from './meetingRows';
import { placesById, planOf } from './plan';
import { writeReport } from './reportRows';
import { Rows } from './rows';
import { writeGrants } from './sightRows';
import { writeWitness } from './witnessRows';

/** Cases of one transaction. */
const AT_ONCE = 500;

/** Fills an empty database with so many cases, in statements of many rows. What it writes depends on the number alone. */
export async function fill(url: string, cases: number, progress: (done: number) => void): Promise<void> {
  const connection = await createConnection(url);
  // Nothing else is in this database, and every row is made to fit
  await connection.query('SET SESSION foreign_key_checks = 0, unique_checks = 0');
  const people = new Rows();
  for (const crowd of CASTS.flatMap((cast) => Object.values(cast)))
    for (const person of peopleOf(crowd)) people.add('people', person);
  await write(connection, people);
  const places = placesById(cases);
  for (let from = 0; from < cases; from += AT_ONCE) {
    const rows = new Rows();
    for (const [index, place] of places.slice(from, from + AT_ONCE).entries()) {
      const plan = planOf(place, cases);
      for (const part of [writeCase, writeGrants, writeMeetings, writeReport, writeWitness]) part(rows, plan);
      writeEvents(rows, plan, from + index);
    }
    await write(connection, rows);
    progress(Math.min(from + AT_ONCE, cases));
  }
  await connection.query('UPDATE log_head SET position = ?', [cases * EVENTS]);
  await analyse(connection);
  await connection.end();
}

async function write(connection: Connection, { byTable }: Rows): Promise<void> {
  await connection.beginTransaction();
  for (const [table, rows] of byTable) {
    const columns = Object.keys(rows[0]!);
    const names = columns.map((column) => `\`${column}\``).join(', ');
    const values = rows.map((row) => columns.map((column) => row[column]));
    await connection.query(`INSERT INTO ${table} (${names}) VALUES ?`, [values]);
  }
  await connection.commit();
}

/** The database chooses its ways by what it knows of the tables; after a bulk fill it would learn that at some later time. */
async function analyse(connection: Connection): Promise<void> {
  const [tables] = await connection.query('SHOW TABLES');
  const names = (tables as Record<string, string>[]).map((row) => Object.values(row)[0]!);
  await connection.query(`ANALYZE TABLE ${names.join(', ')}`);
}
