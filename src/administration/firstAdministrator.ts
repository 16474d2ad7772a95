import { Refused } from '../errors';
import { within } from '../database/database';
import { appendEvents } from '../events/append';
import { OfficeRow } from '../people/office.row';
import { PersonRow } from '../people/person.row';
import type { PersonCategory } from '../procedures/category';
import type { Cloister } from '../reading/cloister';

export interface First {
  readonly name: string;
  readonly email: string;
  readonly category: PersonCategory;
  readonly subject: string;
}

/**
 * Registers the first role administrator, where there is none: nobody could appoint them. It stands in the log as what
 * the installation did, and is possible again only if no administrator is left.
 */
export async function firstAdministrator({ database, clock, ids }: Cloister, first: First): Promise<string> {
  return database.transaction(async (tx) => {
    const now = clock.now();
    // Two who do this at once come one after the other
    await tx.query('UPDATE calendar SET revision = revision WHERE id = 1');
    const found = await within(tx).query(
      `SELECT o.id FROM offices o JOIN people p ON p.id = o.personId AND p.suspendedAt IS NULL
       WHERE o.office = 'ROLE_ADMINISTRATOR' AND (o.untilAt IS NULL OR o.untilAt > ?)`,
      [now],
    );
    if (found.length > 0)
      throw Refused.because('ALREADY_DONE', 'There is a role administrator: they appoint the next one.', 'A.24');
    const [known] = await tx.findBy(PersonRow, { email: first.email });
    const id = known?.id ?? ids.uuid(`first administrator ${first.email}`);
    if (!known) await tx.insert(PersonRow, { id, ...first, createdAt: now });
    const officeId = ids.uuid(`office of the first administrator ${first.email}`);
    const held = { id: officeId, personId: id, office: 'ROLE_ADMINISTRATOR' as const, scope: null, fromAt: now };
    await tx.insert(OfficeRow, held);
    const event = { id: ids.uuid(`event FIRST_ADMINISTRATOR ${officeId}`), subjectId: officeId, clause: 'A.24' };
    appendEvents(tx, { caseId: null, actorId: null, now }, [{ ...event, kind: 'FIRST_ADMINISTRATOR' }]);
    return id;
  });
}
