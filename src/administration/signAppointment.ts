import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { within } from '../database/database';
import { Refused } from '../errors';
import { AppointmentRow } from '../people/appointment.row';
import { putInForce, refuseOverlap, toOffice } from './appoint';
import { appointment } from './appointment';
import { beDeputy } from './beDeputy';
import { lockAccount } from './lockAccount';
import { takeOver } from './takeOver';

@InputType()
class AppointmentInput {
  @Given(() => ID, idOf('Appointment'), 'The appointment.')
  readonly appointmentId!: string;
}

export const signAppointment = act({
  name: 'signAppointment',
  input: AppointmentInput,
  on: appointment,
  target: ({ appointmentId }) => appointmentId,
  changes: appointment,
  async perform(hand, { appointmentId }) {
    const proposed = await decide(hand, appointmentId, 'SIGNED');
    const { suspendedAt, leavesAt } = await lockAccount(hand, proposed.personId);
    const isOver = proposed.untilAt !== null && proposed.untilAt <= hand.now;
    if (suspendedAt !== null || (leavesAt !== null && leavesAt <= hand.now) || isOver)
      throw Refused.because(
        'OUT_OF_TURN',
        'They were suspended, have left, or its time is over: withdraw it, and appoint anew.',
        hand.clause,
      );
    if (proposed.kind === 'DEPUTY') await beDeputy(hand, proposed);
    else if (proposed.kind === 'HANDOVER') await takeOver(hand, proposed);
    else {
      await refuseOverlap(hand, toOffice(proposed), proposed.id);
      await putInForce(hand, proposed);
    }
    return appointmentId;
  },
});

export const withdrawAppointment = act({
  name: 'withdrawAppointment',
  input: AppointmentInput,
  on: appointment,
  target: ({ appointmentId }) => appointmentId,
  changes: appointment,
  async perform(hand, { appointmentId }) {
    await decide(hand, appointmentId, 'WITHDRAWN');
    return appointmentId;
  },
});

/** Takes the decision, once: two who decide at the same time find one decided. */
async function decide(hand: Hand, id: string, state: 'SIGNED' | 'WITHDRAWN'): Promise<AppointmentRow> {
  const { tx, given, now, actorId, clause } = hand;
  const sql = `SELECT * FROM appointments WHERE id = ?${given.dialect.forUpdate}`;
  const [proposed] = await within(tx).query<AppointmentRow>(sql, [id]);
  if (proposed?.state !== 'AWAITING_SIGNATURE')
    throw Refused.because('ALREADY_DONE', 'It has been decided already.', clause);
  await tx.update(AppointmentRow, { id }, { state, decidedById: actorId, decidedAt: now });
  hand.happened(state === 'SIGNED' ? 'APPOINTMENT_SIGNED' : 'APPOINTMENT_WITHDRAWN', id);
  return proposed;
}
