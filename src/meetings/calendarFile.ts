import { createHash } from 'node:crypto';

/** A meeting as it goes into somebody’s calendar. What it is for, and who else comes, stays here: calendars are shared. */
export interface Appointment {
  readonly id: string;
  readonly viewerId: string;
  readonly status: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
}

const instant = (iso: string): string => iso.replace(/[-:]|\.\d+/g, '');

/** RFC 5545, 3.3.11. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** RFC 5545, 3.1: at most 75 bytes a line; a character is not cut. */
function folded(line: string): string {
  let [out, length] = ['', 0];
  for (const one of line) {
    const bytes = Buffer.byteLength(one);
    if (length + bytes > 75) [out, length] = [`${out}\r\n `, 1];
    out += one;
    length += bytes;
  }
  return out;
}

/**
 * A file for a calendar that names no case and no person. The same meeting has an id for each viewer, by which nobody finds
 * two people’s calendars to speak of one meeting; and nothing tells when the file was asked for.
 */
export function calendarFileOf({ id, viewerId, status, startsAt, endsAt, place }: Appointment): string {
  const uid = createHash('sha256').update(`calendar ${viewerId} ${id}`).digest('hex').slice(0, 40);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cloister//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${instant(startsAt)}`,
    `DTSTART:${instant(startsAt)}`,
    `DTEND:${instant(endsAt)}`,
    'SUMMARY:Meeting',
    `LOCATION:${escaped(place)}`,
    'CLASS:PRIVATE',
    `STATUS:${status === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
