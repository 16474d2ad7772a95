import { AvailableAction, availableActionsOn } from '../acts/availableActions';
import { appointmentPolicy } from '../policy/administration.policy';
import { Node } from '../reading/door';
import { enumOf, OfficeName, ProcedureName } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { ADMINISTRATORS, OF_COLLEGE } from './ofCollege';

export const AppointmentKindEnum = enumOf('AppointmentKind', 'To what somebody is appointed.', {
  OFFICE: 'To an office of the college.',
  DEPUTY: 'As the deputy of somebody who is away.',
  HANDOVER: 'To take over, as a whole, what somebody else handles.',
});

export const AppointmentStatus = enumOf('AppointmentStatus', 'Whether an appointment counts.', {
  AWAITING_SIGNATURE: 'It waits for the signature of a second administrator.',
  SIGNED: 'It counts.',
  WITHDRAWN: 'It never counted.',
});

@SeenType(
  'What a role administrator appoints somebody to. Where sight of cases follows from it, it counts for nothing until a second administrator has signed (A.24).',
)
export class Appointment extends Node {
  @Shown(() => AppointmentKindEnum, 'To what.')
  readonly kind!: string | null;

  @Shown(() => String, 'Who is appointed.')
  readonly name!: string | null;

  @Shown(() => OfficeName, 'The office; null where it is to none.')
  readonly office!: string | null;

  @Shown(() => ProcedureName, 'The procedure that an integration is to serve.')
  readonly scope!: string | null;

  @Shown(() => String, 'In whose place.')
  readonly insteadOf!: string | null;

  @Shown(() => DateTime, 'From when.')
  readonly from!: string | null;

  @Shown(() => DateTime, 'Until when; null while no end is set.')
  readonly until!: string | null;

  @Shown(() => String, 'Why.')
  readonly reason!: string | null;

  @Shown(() => AppointmentStatus, 'Whether it counts.')
  readonly status!: string | null;

  @Shown(() => String, 'Who proposed it.')
  readonly proposedBy!: string | null;

  @Shown(() => DateTime, 'When it was proposed.')
  readonly proposedAt!: string | null;

  @Shown(() => String, 'Who signed or withdrew it; null where no signature was needed.')
  readonly decidedBy!: string | null;

  @Shown(() => DateTime, 'When it was signed or withdrawn.')
  readonly decidedAt!: string | null;

  @Derived(() => [AvailableAction], 'What you can do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const appointment = noun({
  policy: appointmentPolicy,
  seen: Appointment,
  columns: `a.id, NULL AS caseId, a.kind, n.name, a.office, a.scope, i.name AS insteadOf, a.fromAt AS "from", a.untilAt AS "until", a.reason, a.state AS status,
    b.name AS proposedBy, a.proposedAt, d.name AS decidedBy, a.decidedAt, ${OF_COLLEGE}, 1 AS ADMINISTRATOR,
    (v.id <> a.proposedById AND v.id <> a.personId) AS SIGNATORY`,
  from: `appointments a JOIN people n ON n.id = a.personId LEFT JOIN people i ON i.id = a.insteadOfId JOIN people b ON b.id = a.proposedById
    LEFT JOIN people d ON d.id = a.decidedById JOIN ${ADMINISTRATORS}`,
  viewerColumn: 'v.id',
  keys: { id: 'a.id', status: 'a.state' },
  order: 'a.proposedAt, a.id',
  derived: { availableActions: availableActionsOn('Appointment') },
});
