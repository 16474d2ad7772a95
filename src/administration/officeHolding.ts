import { AvailableAction, availableActionsOn } from '../acts/availableActions';
import { officeHoldingPolicy } from '../policy/administration.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf, OfficeName, ProcedureName } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { Account, AccountStatus, STATUS_OF_ACCOUNT } from './account';
import { ADMINISTRATORS, OF_COLLEGE } from './ofCollege';

export const OfficeStatus = enumOf('OfficeStatus', 'Whether an office is held.', {
  IN_FORCE: 'It is held now.',
  COMING: 'It is to be held from a day on.',
  ENDED: 'It was held.',
});

@SeenType(
  'Somebody holds an office of the college for a time. What cases follow from it is not here: whoever manages roles reads nothing (A.24).',
)
export class OfficeHolding extends Node {
  @Shown(() => OfficeName, 'The office.')
  readonly office!: string | null;

  @Shown(() => ProcedureName, 'The procedure that an integration serves; null for every other office.')
  readonly scope!: string | null;

  @Shown(() => String, 'Who holds it.')
  readonly name!: string | null;

  @Shown(() => DateTime, 'From when.')
  readonly from!: string | null;

  @Shown(() => DateTime, 'Until when, which comes by itself; null while no end is set.')
  readonly until!: string | null;

  @Shown(() => OfficeStatus, 'Whether it is held.')
  readonly status!: string | null;

  @Shown(() => String, 'Why they were appointed; null where that was before reasons were kept.')
  readonly reason!: string | null;

  @Shown(() => String, 'Who appointed them.')
  readonly appointedBy!: string | null;

  @Shown(() => String, 'Who signed it, where it needed a second signature.')
  readonly signedBy!: string | null;

  @Shown(() => String, 'Who set its end.')
  readonly endedBy!: string | null;

  @Shown(() => String, 'Why it ends.')
  readonly endReason!: string | null;

  @Shown(() => AccountStatus, 'Whether whoever holds it serves.')
  readonly holderStatus!: string | null;

  @Shown(() => DateTime, 'When an administrator last looked at it, and let it be.')
  readonly confirmedAt!: string | null;

  @Shown(() => String, 'Who did.')
  readonly confirmedBy!: string | null;

  @Derived(() => [AvailableAction], 'What you can do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

const STATUS = `CASE WHEN o.untilAt <= t.now THEN 'ENDED' WHEN o.fromAt > t.now THEN 'COMING' ELSE 'IN_FORCE' END`;

export const officeHolding = noun({
  policy: officeHoldingPolicy,
  seen: OfficeHolding,
  columns: `o.id, NULL AS caseId, o.personId, o.office, o.scope, n.name, o.fromAt AS "from", o.untilAt AS "until", ${STATUS} AS status, a.reason,
    b.name AS appointedBy, s.name AS signedBy, e.name AS endedBy, o.endReason, ${STATUS_OF_ACCOUNT.replaceAll('p.', 'n.')} AS holderStatus, o.confirmedAt, k.name AS confirmedBy, ${OF_COLLEGE}, 1 AS ADMINISTRATOR`,
  from: `offices o JOIN people n ON n.id = o.personId LEFT JOIN appointments a ON a.officeId = o.id LEFT JOIN people b ON b.id = a.proposedById
    LEFT JOIN people s ON s.id = a.decidedById LEFT JOIN people e ON e.id = o.endedById LEFT JOIN people k ON k.id = o.confirmedById JOIN ${ADMINISTRATORS}`,
  viewerColumn: 'v.id',
  keys: { id: 'o.id', personId: 'o.personId', status: STATUS },
  order: 'o.office, o.fromAt, o.id',
  derived: { availableActions: availableActionsOn('OfficeHolding') },
});

export const officesOfAccount = edgeToMany(
  () => Account,
  'offices',
  officeHolding,
  'personId',
  'The offices they hold, held, or are to hold.',
);
