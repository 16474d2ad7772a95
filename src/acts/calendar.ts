import type { Reader } from '../database/database';
import type { DaysOff } from '../procedures/calendar';

/** Keeps the calendar as it is until the transaction ends: for whoever counts working days to keep the result. */
export async function holdCalendar(source: Reader, forUpdate: string): Promise<void> {
  await source.query(`SELECT revision FROM calendar WHERE id = 1${forUpdate}`);
}

/** The days off from a day on, as they are now. */
export async function daysOffSince(source: Reader, day: string): Promise<DaysOff> {
  const rows = await source.query<{ date: string; name: string }>(
    'SELECT date, name FROM days_off WHERE removedAt IS NULL AND date >= ?',
    [day],
  );
  return new Map(rows.map(({ date, name }) => [date, name]));
}
