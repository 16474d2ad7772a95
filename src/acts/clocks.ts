import { IsNull } from 'typeorm';
import { within } from '../database/database';
import { type DaysOff, dayOf } from '../procedures/calendar';
import type { ClockRule } from '../procedures/procedure';
import { daysOffSince, holdCalendar } from './calendar';
import { ClockRow } from './clock.row';
import { keptAs, timesOf } from './clockTimes';
import { closeTasksAboutClocks } from './clockTasks';
import type { Hand } from './hand';

/** Starts the clocks that this act, the stage it led to, or what happened in it, starts, and meets those it meets, as the procedure says. */
export async function startAndMeetClocks(hand: Hand): Promise<void> {
  const reached = hand.events.some(({ kind }) => kind === 'STAGE_REACHED' || kind === 'CASE_OPENED');
  const happened: string[] = [
    hand.given.act,
    ...(reached ? [hand.theCase.stage] : []),
    ...hand.events.map(({ kind }) => kind),
  ];
  const does = (by: string | readonly string[]) => [by].flat().some((one) => happened.includes(one));
  for (const rule of hand.procedure.clocks) {
    if (!concerns(hand, rule)) continue;
    if (does(rule.metBy)) await meet(hand, rule);
    if (does(rule.startedBy) && (!rule.only || hand.holds(rule.only))) await startClock(hand, rule);
  }
}

/** An act about one side leaves the clocks of the other as they are. */
function concerns(hand: Hand, rule: ClockRule): boolean {
  const whose = rule.side ?? rule.measures;
  return hand.side === null || whose === hand.side || (whose !== 'COMPLAINANT' && whose !== 'RESPONDENT');
}

async function meet(hand: Hand, { clock: kind }: ClockRule): Promise<void> {
  const { tx, theCase, now } = hand;
  await closeTasksAboutClocks(hand, kind);
  await tx.update(ClockRow, { caseId: theCase.id, kind, metAt: IsNull() }, { metAt: now, wakesOn: null });
}

/** Starts a clock of the case in hand, unless it runs already. */
async function startClock(hand: Hand, { clock: kind, clause, period, measures, dueSoon }: ClockRule): Promise<void> {
  const { tx, now, theCase } = hand;
  if ((await tx.countBy(ClockRow, { caseId: theCase.id, kind, metAt: IsNull() })) > 0) return;
  const begun = { ...keptAs(period), startedAt: hand.receivedAt ?? now, dueOn: '', wakesOn: '' };
  const daysOff = await heldDaysOff(hand, begun);
  await tx.insert(ClockRow, {
    id: hand.newId(`clock ${kind}`),
    caseId: theCase.id,
    kind,
    measures,
    ...begun,
    ...timesOf(begun, { changes: [], daysOff, now, warning: dueSoon }),
    pausedAt: null,
    metAt: null,
    clause,
  });
}

/** The days off since a clock started, kept as they are; none where its period does not know of them. */
export async function heldDaysOff(
  { tx, given }: Hand,
  { unit, startedAt }: Pick<ClockRow, 'unit' | 'startedAt'>,
): Promise<DaysOff> {
  if (unit !== 'workingDays') return new Map();
  await holdCalendar(within(tx), given.dialect.forUpdate);
  return daysOffSince(within(tx), dayOf(startedAt).toString());
}
