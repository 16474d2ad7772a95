import type { Hand } from '../acts/hand';
import { within } from '../database/database';
import { Refused } from '../errors';
import { AppointmentRow } from '../people/appointment.row';
import { OfficeRow } from '../people/office.row';
import type { Office } from '../procedures/office';
import { givesSight } from '../procedures/givesSight';
import { arrangingIn } from './letOthersHandle';
import { takeUpOffice } from './takeUpOffice';

type ToOffice = Pick<AppointmentRow, 'personId' | 'scope' | 'fromAt' | 'untilAt' | 'reason'> & {
  readonly office: Office;
};

/** Appoints somebody to an office: at once, or for a second administrator to sign where it gives sight of cases. */
export async function appoint(hand: Hand, to: ToOffice): Promise<string> {
  await refuseOverlap(hand, to);
  const id = hand.newId(`appointment ${to.personId} ${to.office}`);
  const made = hand.tx.create(AppointmentRow, {
    ...proposal(hand, id),
    ...to,
    kind: 'OFFICE',
  });
  await hand.tx.insert(AppointmentRow, made);
  hand.happened('APPOINTMENT_PROPOSED', id);
  if (!givesSight(to.office)) await putInForce(hand, made);
  return id;
}

/** What it comes to of an appointment that is to an office. */
export const toOffice = ({ personId, office, scope, fromAt, untilAt, reason }: AppointmentRow): ToOffice => ({
  personId,
  office: office!,
  scope,
  fromAt,
  untilAt,
  reason,
});

/** What every appointment begins as. */
export const proposal = (hand: Hand, id: string): Omit<AppointmentRow, 'personId' | 'kind' | 'fromAt' | 'reason'> => ({
  id,
  office: null,
  scope: null,
  insteadOfId: null,
  untilAt: null,
  state: 'AWAITING_SIGNATURE',
  proposedById: hand.actorId,
  proposedAt: hand.now,
  decidedById: null,
  decidedAt: null,
  officeId: null,
  takenUpAt: null,
});

/** The appointment counts from here on, or from its day on. */
export async function putInForce(hand: Hand, { id, ...to }: AppointmentRow): Promise<void> {
  const officeId = hand.newId(`office ${id}`);
  const fromAt = to.fromAt < hand.now ? hand.now : to.fromAt;
  const { personId, scope, untilAt } = to;
  const held = { id: officeId, personId, office: to.office!, scope, fromAt, untilAt };
  await hand.tx.insert(OfficeRow, { ...held, endedById: null, endReason: null });
  const due = fromAt <= hand.now;
  await hand.tx.update(AppointmentRow, { id }, { state: 'SIGNED', officeId, fromAt, takenUpAt: due ? hand.now : null });
  if (due) hand.events.push(...(await takeUpOffice(arrangingIn(hand), held, hand.actorId)));
}

/** Nobody holds the same office twice at one time, nor is proposed for it twice. */
export async function refuseOverlap(
  { tx, clause }: Hand,
  { personId, office, scope, fromAt, untilAt }: ToOffice,
  but = '',
): Promise<void> {
  const same = `personId = ? AND office = ? AND COALESCE(scope, '') = ? AND (untilAt IS NULL OR untilAt > ?)${untilAt === null ? '' : ' AND fromAt < ?'}`;
  const values = [personId, office, scope ?? '', fromAt, ...(untilAt === null ? [] : [untilAt])];
  const found = await within(tx).query(
    `SELECT id FROM offices WHERE ${same} UNION SELECT id FROM appointments WHERE state = 'AWAITING_SIGNATURE' AND id <> ? AND ${same}`,
    [...values, but, ...values],
  );
  if (found.length > 0)
    throw Refused.because('ALREADY_DONE', 'They hold this office in that time, or are proposed for it.', clause, [
      'input',
    ]);
}
