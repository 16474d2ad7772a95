import { find } from '../acts/find';
import type { Context } from '../reading/cloister';
import type { Outgoing } from '../reading/outgoing';
import { openTicket } from '../reading/ticket';
import { calendarFileOf, type Appointment } from './calendarFile';
import { CALENDAR, meeting } from './meeting';

/** The file for a calendar that a ticket is for, if its viewer may still see the meeting. The reading is noted, as of the meeting. */
export async function deliverCalendar({ cloister, viewer }: Context, ticket: string): Promise<Outgoing | null> {
  const id = openTicket(cloister, viewer.personId, CALENDAR, ticket);
  const found = id === null ? null : await find(cloister.database, meeting, viewer, id);
  if (!found?.mask.open.has('downloadTicket')) return null;
  const { row } = found;
  viewer.reads.note(meeting.policy, row);
  const file = Buffer.from(calendarFileOf(row as unknown as Appointment));
  return {
    size: file.length,
    mime: 'text/calendar; charset=utf-8',
    disposition: 'attachment; filename="meeting.ics"',
    bytes: inOnePiece(file),
  };
}

async function* inOnePiece(file: Buffer): AsyncGenerator<Buffer> {
  yield file;
}
