import { find } from '../acts/find';
import type { Context } from '../reading/cloister';
import type { Outgoing } from '../reading/outgoing';
import { openTicket } from '../reading/ticket';
import { letterOf, type Letter } from './letter';
import { LETTER, notice } from './notice';
import { pdfOf } from './pdf';

/** The letter a ticket is for, if its viewer may still see the notice. The reading is noted, to be put on record before a byte leaves. */
export async function deliverLetter({ cloister, viewer }: Context, ticket: string): Promise<Outgoing | null> {
  const id = openTicket(cloister, viewer.personId, LETTER, ticket);
  const found = id === null ? null : await find(cloister.database, notice, viewer, id);
  if (!found?.mask.open.has('downloadTicket')) return null;
  const { row } = found;
  viewer.reads.note(notice.policy, row);
  return {
    size: null,
    mime: 'application/pdf',
    // The same name for every letter
    disposition: 'attachment; filename="letter.pdf"',
    bytes: pdfOf(letterOf(row as unknown as Letter)),
  };
}
