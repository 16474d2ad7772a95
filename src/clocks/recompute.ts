import { In } from 'typeorm';
import { daysOffSince } from '../acts/calendar';
import { CaseRow } from '../acts/case.row';
import { ClockChangeRow, ClockRow } from '../acts/clock.row';
import { timesOf } from '../acts/clockTimes';
import type { Hand } from '../acts/hand';
import { within } from '../database/database';
import { type DaysOff, dayOf } from '../procedures/calendar';
import { procedureOf } from '../procedures/procedures';
import { clock } from './clock';
import { noteForThoseWhoKnow } from '../acts/noteForThoseWhoKnow';

/** Clocks taken together: what is asked and written does not grow with each of them. */
const AT_ONCE = 500;

/** Counts every running clock of working days anew that counted with this day, and tells whoever may know of one that moved. */
export async function recompute(hand: Hand, date: string): Promise<void> {
  const source = within(hand.tx);
  const clocks = await source.query<ClockRow>(
    `SELECT * FROM clocks WHERE unit = 'workingDays' AND metAt IS NULL AND dueOn >= ? ORDER BY id${hand.given.dialect.forUpdate}`,
    [date],
  );
  if (clocks.length === 0) return;
  const earliest = clocks.map(({ startedAt }) => startedAt).sort()[0]!;
  const daysOff = await daysOffSince(source, dayOf(earliest).toString());
  for (let from = 0; from < clocks.length; from += AT_ONCE)
    await recomputeSome(hand, clocks.slice(from, from + AT_ONCE), daysOff);
}

async function recomputeSome(hand: Hand, clocks: readonly ClockRow[], daysOff: DaysOff): Promise<void> {
  const { tx, now, actorId: byId } = hand;
  const moved = (await timesNow(hand, clocks, daysOff)).filter(({ clock, dueOn }) => clock.dueOn !== dueOn);
  if (moved.length === 0) return;
  for (const times of new Set(moved.map(({ dueOn, wakesOn }) => `${dueOn} ${wakesOn}`))) {
    const [dueOn, wakesOn] = times.split(' ') as [string, string];
    const same = moved.filter((one) => one.dueOn === dueOn && one.wakesOn === wakesOn);
    await tx.update(ClockRow, { id: In(same.map(({ clock }) => clock.id)) }, { dueOn, wakesOn });
  }
  await tx.insert(
    ClockChangeRow,
    moved.map(({ clock: { id: clockId, caseId }, dueOn }) => ({
      id: hand.newId(`recomputed ${clockId}`),
      caseId,
      clockId,
      kind: 'RECOMPUTED' as const,
      at: now,
      dueOn,
      reason: null,
      agreedBy: null,
      byId,
    })),
  );
  await noteForThoseWhoKnow(
    tx,
    now,
    { noun: clock, field: 'dueOn' },
    moved.map((one) => one.clock.id),
  );
  for (const { clock: counted } of moved)
    hand.events.push({
      id: hand.newId(`event CLOCK_RECOMPUTED ${counted.id}`),
      kind: 'CLOCK_RECOMPUTED',
      subjectId: counted.id,
      clause: counted.clause,
      caseId: counted.caseId,
    });
}

async function timesNow({ tx, now }: Hand, clocks: readonly ClockRow[], daysOff: DaysOff) {
  const changes = await tx.find(ClockChangeRow, {
    where: { clockId: In(clocks.map(({ id }) => id)) },
    order: { at: 'ASC' },
  });
  const cases = await tx.findBy(CaseRow, { id: In(clocks.map(({ caseId }) => caseId)) });
  const warningOf = new Map(cases.map((one) => [one.id, procedureOf(one).clocks]));
  return clocks.map((clock) => ({
    clock,
    ...timesOf(clock, {
      changes: changes.filter(({ clockId }) => clockId === clock.id),
      daysOff,
      now,
      warning: warningOf.get(clock.caseId)?.find((rule) => rule.clock === clock.kind)?.dueSoon,
    }),
  }));
}
