import { Temporal } from 'temporal-polyfill';
import { within } from '../database/database';
import { Refused } from '../errors';
import { isWorkingDay, workingDayFrom } from '../procedures/calendar';
import { procedureOf } from '../procedures/procedures';
import type { ClockChange } from '../procedures/due';
import type { Measured } from '../procedures/procedure';
import { ClockChangeRow, ClockRow } from './clock.row';
import { closeTasksAboutClocks } from './clockTasks';
import { heldDaysOff } from './clocks';
import { timesOf } from './clockTimes';
import type { Hand } from './hand';

/** The clocks of the case in hand that are not met, of one kind of thing or of all; nobody else changes them meanwhile. */
export async function runningClocks({ tx, given, theCase }: Hand, measures?: Measured): Promise<ClockRow[]> {
  const rows = await within(tx).query<ClockRow>(
    `SELECT * FROM clocks WHERE caseId = ? AND metAt IS NULL ORDER BY startedAt, id${given.dialect.forUpdate}`,
    [theCase.id],
  );
  return rows.filter((one) => measures === undefined || one.measures === measures);
}

/** Stops the clocks of the procedure, say while the police investigate (A.3, B.29). What a party has time for runs on. */
export async function pauseClocks(hand: Hand, reason: string): Promise<void> {
  for (const clock of await runningClocks(hand)) {
    if (clock.pausedAt !== null || ['COMPLAINANT', 'RESPONDENT'].includes(clock.measures)) continue;
    await hand.tx.update(ClockRow, { id: clock.id }, { pausedAt: hand.now });
    await keep(hand, clock, { kind: 'PAUSED', dueOn: clock.dueOn, reason });
    hand.happened('CLOCK_PAUSED', clock.id);
  }
}

/** Lets the clocks that stand still go on; each gets the days that were left. */
export async function resumeClocks(hand: Hand, reason: string): Promise<void> {
  for (const clock of await runningClocks(hand)) {
    if (clock.pausedAt === null) continue;
    const dueOn = await change(hand, clock, { kind: 'RESUMED', dueOn: clock.dueOn, reason }, { pausedAt: null });
    hand.happened('CLOCK_RESUMED', clock.id);
    // Told like an extension to whoever may not know that it stood still
    if (dueOn !== clock.dueOn) hand.happened('TIME_EXTENDED', clock.id);
  }
}

/** Moves a clock to a later last day (A.10), where need be with the agreement of both parties (A.6). */
export async function extendClock(
  hand: Hand,
  clock: ClockRow,
  to: { readonly dueOn: string; readonly reason: string; readonly agreedBy?: 'BOTH_PARTIES' },
): Promise<void> {
  await refuseImpossibleExtension(hand, clock, to.dueOn);
  await change(hand, clock, { kind: 'EXTENDED', ...to });
  await closeTasksAboutClocks(hand, clock.kind);
  hand.happened('TIME_EXTENDED', clock.id);
}

/** A clock is extended to a later day, one of working days to one of these. */
export async function refuseImpossibleExtension(hand: Hand, clock: ClockRow, dueOn: string): Promise<void> {
  const refuse = (message: string) => Refused.because('INVALID', message, clock.clause, ['input', 'dueOn']);
  if (dueOn <= clock.dueOn) throw refuse(`It must be later than ${clock.dueOn}.`);
  const day = Temporal.PlainDate.from(dueOn);
  const daysOff = await heldDaysOff(hand, clock);
  if (clock.unit === 'workingDays' && !isWorkingDay(day, daysOff))
    throw refuse(`It must be a working day, like ${workingDayFrom(day, daysOff).toString()}.`);
}

type NewChange = Pick<ClockChangeRow, 'kind' | 'dueOn' | 'reason'> & { agreedBy?: 'BOTH_PARTIES' };

/** What happens to a clock, and where it stands then; answers its last day. */
async function change(hand: Hand, clock: ClockRow, what: NewChange, also: Partial<ClockRow> = {}): Promise<string> {
  const { tx, now, theCase } = hand;
  const before = await tx.find(ClockChangeRow, { where: { clockId: clock.id }, order: { at: 'ASC' } });
  const changes: ClockChange[] = [...before, { ...what, at: now }];
  const warning = procedureOf(theCase).clocks.find((rule) => rule.clock === clock.kind)?.dueSoon;
  const times = timesOf(clock, { changes, daysOff: await heldDaysOff(hand, clock), now, warning });
  await tx.update(ClockRow, { id: clock.id }, { ...times, ...also });
  await keep(hand, clock, { ...what, dueOn: times.dueOn });
  return times.dueOn;
}

async function keep(hand: Hand, clock: ClockRow, what: NewChange): Promise<void> {
  await hand.tx.insert(ClockChangeRow, {
    id: hand.newId(`${what.kind} ${clock.id}`),
    caseId: clock.caseId,
    clockId: clock.id,
    at: hand.now,
    agreedBy: null,
    byId: hand.actorId,
    ...what,
  });
}
