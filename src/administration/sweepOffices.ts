import type { Arranging } from '../cases/arranging';
import { rearrange } from '../cases/rearrange';
import { casesHeldThrough, casesOf, openCases } from '../cases/whichCases';
import { type Transaction, within } from '../database/database';
import { appendEvents, type NewEvent } from '../events/append';
import { RoleGrantRow } from '../grants/roleGrant.row';
import { AbsenceRow } from '../people/absence.row';
import { AppointmentRow } from '../people/appointment.row';
import { OfficeRow } from '../people/office.row';
import { PersonRow } from '../people/person.row';
import type { Cloister } from '../reading/cloister';
import { takeUpOffice } from './takeUpOffice';

interface Due {
  readonly id: string;
}

/** Something whose time has come: how it is found, and what is done once about each. */
interface Coming {
  readonly find: string;
  readonly happens: (by: Arranging, id: string) => Promise<readonly NewEvent[]>;
}

const COMING: readonly Coming[] = [
  {
    find: `SELECT id FROM appointments WHERE state = 'SIGNED' AND takenUpAt IS NULL AND kind = 'OFFICE' AND fromAt <= ?`,
    happens: async (by, id) => {
      const { officeId, proposedById } = await by.tx.findOneByOrFail(AppointmentRow, { id });
      await by.tx.update(AppointmentRow, { id }, { takenUpAt: by.now });
      const office = await by.tx.findOneByOrFail(OfficeRow, { id: officeId! });
      // It may have been ended before it began
      return office.untilAt !== null && office.untilAt <= by.now ? [] : takeUpOffice(by, office, proposedById);
    },
  },
  {
    find: `SELECT DISTINCT o.id FROM offices o JOIN role_grants g ON g.officeId = o.id AND g.endedById IS NULL AND (g.endedAs IS NULL OR g.endedAs = 'MOVED')
      AND g.capacity IN ('OVERSEER', 'CASE_LEAD', 'WELFARE') WHERE o.untilAt <= ?`,
    happens: async (by, id) => {
      const caseIds = await casesHeldThrough(by.tx, id);
      const events = await rearrange(by, caseIds);
      // Ended by time; that others have it now is written down, so that it is done once
      await by.tx.query(
        `UPDATE role_grants SET endedAs = 'MOVED', endedById = grantedById WHERE officeId = ? AND endedById IS NULL AND untilAt <= ?`,
        [id, by.now],
      );
      return events;
    },
  },
  {
    // Whom somebody appointed to lead for a time: what is left to do goes back to whoever oversees
    find: `SELECT g.id FROM role_grants g JOIN cases c ON c.id = g.caseId AND c.stage <> 'CLOSED'
      WHERE g.capacity = 'CASE_LEAD' AND g.endedById IS NULL AND g.officeId IS NULL AND g.endedAs IS NULL AND g.untilAt <= ?`,
    happens: async (by, id) => {
      const { caseId, grantedById: endedById } = await by.tx.findOneByOrFail(RoleGrantRow, { id });
      await by.tx.update(RoleGrantRow, { id }, { endedAs: 'MOVED', endedById, endReason: 'the time was over' });
      return rearrange(by, [caseId]);
    },
  },
  {
    find: 'SELECT id FROM absences WHERE begunAt IS NULL AND endedById IS NULL AND fromAt <= ?',
    happens: async (by, id) => {
      const { personId } = await by.tx.findOneByOrFail(AbsenceRow, { id });
      await by.tx.update(AbsenceRow, { id }, { begunAt: by.now });
      return rearrange(by, await casesOf(by.tx, personId));
    },
  },
  {
    find: 'SELECT id FROM absences WHERE returnedAt IS NULL AND untilAt <= ?',
    happens: async (by, id) => {
      const { personId } = await by.tx.findOneByOrFail(AbsenceRow, { id });
      await by.tx.update(AbsenceRow, { id }, { returnedAt: by.now });
      return rearrange(by, [...(await openCases(by.tx)), ...(await casesOf(by.tx, personId))]);
    },
  },
  {
    find: 'SELECT id FROM people WHERE departedAt IS NULL AND leavesAt <= ?',
    happens: async (by, id) => {
      await by.tx.update(PersonRow, { id }, { departedAt: by.now });
      return rearrange(by, await casesOf(by.tx, id));
    },
  },
];

/**
 * Lets begin and end what its time has come for: offices, absences, departures. What ends has ended by itself already;
 * here whoever comes next takes it over. Answers how many there were. Safe on several nodes at once.
 */
export async function sweepOffices({ database, clock, ids }: Cloister): Promise<number> {
  const now = clock.now();
  let done = 0;
  for (const { find, happens } of COMING)
    for (const { id } of await database.query<Due>(`${find} LIMIT 100`, [now]))
      done += await database.transaction(async (tx) => {
        if (!(await isStillDue(tx, find, now, id))) return 0;
        const newId = (label: string) => ids.uuid(`sweepOffices ${now} ${label}`);
        const by = { tx, dialect: database.dialect, now, actorId: null, newId };
        const events = await happens(by, id);
        if (events.length > 0) appendEvents(tx, { caseId: null, actorId: null, now }, events);
        return 1;
      });
  return done;
}

/** Another node may have come first: one sweeps at a time. */
async function isStillDue(tx: Transaction, find: string, now: string, id: string): Promise<boolean> {
  await tx.query('UPDATE calendar SET revision = revision WHERE id = 1');
  return (await within(tx).query<Due>(find, [now])).some((one) => one.id === id);
}
