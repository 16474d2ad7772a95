import { ID, InputType } from 'type-graphql';
import { IsNull } from 'typeorm';
import { act } from '../acts/act';
import { idOf, instant, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { Repeatable } from '../acts/repeatable';
import { personNamed } from '../cases/personNamed';
import { casesOf, openCases } from '../cases/whichCases';
import { within } from '../database/database';
import { Refused } from '../errors';
import { AbsenceRow } from '../people/absence.row';
import { AppointmentRow } from '../people/appointment.row';
import { DateTime } from '../reading/scalars';
import { absence } from './absence';
import { account } from './account';
import { proposal } from './appoint';
import { letOthersHandle } from './letOthersHandle';
import { lockAccount } from './lockAccount';
import { periodFrom } from '../acts/period';
import { refuseUnless } from './refuseUnless';

@InputType()
class RecordAbsenceInput extends Repeatable {
  @Given(() => ID, idOf('Account'), 'Who is away.')
  readonly accountId!: string;

  @Given(() => DateTime, orNothing(instant()), 'From when; now, where it is left out.')
  readonly from!: string | null;

  @Given(() => DateTime, instant(), 'Until when, which comes by itself.')
  readonly until!: string;

  @Given(
    () => ID,
    orNothing(idOf('Account')),
    'Who comes first in their place, once a second administrator has signed; whoever is next by the procedures, where it is left out.',
  )
  readonly deputyId!: string | null;

  @Given(() => String, prose(200), 'Why, as far as it is to be kept: “leave” is enough.')
  readonly reason!: string;
}

@InputType()
class EndAbsenceInput {
  @Given(() => ID, idOf('Absence'), 'The absence.')
  readonly absenceId!: string;
}

export const recordAbsence = act({
  name: 'recordAbsence',
  input: RecordAbsenceInput,
  on: account,
  target: ({ accountId }) => accountId,
  changes: absence,
  async perform(hand, { accountId: personId, from, until, deputyId, reason }) {
    const { fromAt } = periodFrom(hand, { from, until });
    await lockAccount(hand, personId);
    await refuseTwice(hand, personId, fromAt, until);
    const id = hand.newId(`absence ${personId}`);
    const isNow = fromAt <= hand.now;
    const times = { fromAt, untilAt: until, begunAt: isNow ? hand.now : null };
    const by = { recordedById: hand.actorId, recordedAt: hand.now };
    await hand.tx.insert(AbsenceRow, { id, personId, deputyId: null, ...times, reason, ...by });
    hand.happened('ABSENCE_RECORDED', id);
    if (deputyId !== null) await proposeDeputy(hand, deputyId, { personId, fromAt, untilAt: until, reason });
    if (isNow) await letOthersHandle(hand, await casesOf(hand.tx, personId));
    return id;
  },
});

async function refuseTwice({ tx, clause }: Hand, personId: string, fromAt: string, untilAt: string): Promise<void> {
  const found = await within(tx).query(
    'SELECT id FROM absences WHERE personId = ? AND endedById IS NULL AND fromAt < ? AND untilAt > ?',
    [personId, untilAt, fromAt],
  );
  if (found.length > 0)
    throw Refused.because('ALREADY_DONE', 'They are away in that time already.', clause, ['input', 'from']);
}

/** Sight of cases follows from being a deputy, so that two administrators give it; and nobody names themselves. */
async function proposeDeputy(
  hand: Hand,
  deputyId: string,
  { personId: insteadOfId, ...times }: Pick<AppointmentRow, 'personId' | 'fromAt' | 'untilAt' | 'reason'>,
): Promise<void> {
  const { id: personId, category } = await personNamed(hand, deputyId, 'deputyId');
  if (personId === hand.actorId || personId === insteadOfId || category === 'MACHINE')
    throw Refused.because(
      'NOT_ALLOWED',
      'Nobody grants anything to themselves, or stands in for themselves.',
      hand.clause,
      ['input', 'deputyId'],
    );
  const id = hand.newId(`appointment ${personId} deputy`);
  const to = { ...times, kind: 'DEPUTY' as const, personId, insteadOfId };
  await hand.tx.insert(AppointmentRow, { ...proposal(hand, id), ...to });
  hand.happened('APPOINTMENT_PROPOSED', id);
}

export const endAbsence = act({
  name: 'endAbsence',
  input: EndAbsenceInput,
  on: absence,
  target: ({ absenceId }) => absenceId,
  changes: absence,
  async perform(hand, { absenceId: id }) {
    const ended = { endedById: hand.actorId, returnedAt: hand.now };
    const { affected } = await hand.tx.update(AbsenceRow, { id, endedById: IsNull() }, ended);
    refuseUnless(affected !== 0, hand.clause);
    hand.happened('ABSENCE_ENDED', id);
    const personId = String(hand.row['personId']);
    await letOthersHandle(hand, [...(await openCases(hand.tx)), ...(await casesOf(hand.tx, personId))]);
    return id;
  },
});
