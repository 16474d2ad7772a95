import { AvailableAction, availableActionsOn } from '../acts/availableActions';
import { absencePolicy } from '../policy/administration.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { Account } from './account';
import { ADMINISTRATORS, OF_COLLEGE } from './ofCollege';

const AbsenceStatus = enumOf('AbsenceStatus', 'Whether somebody is away.', {
  COMING: 'They will be.',
  AWAY: 'They are now.',
  BACK: 'They were.',
});

@SeenType(
  'Somebody is away for a time, and whoever comes next handles what is theirs until they are back (A.8). What that is, is not here.',
)
export class Absence extends Node {
  @Shown(() => String, 'Who is away.')
  readonly name!: string | null;

  @Shown(() => String, 'Who comes first in their place; null where nobody is named or it is not signed yet.')
  readonly deputy!: string | null;

  @Shown(() => DateTime, 'From when.')
  readonly from!: string | null;

  @Shown(() => DateTime, 'Until when, which comes by itself.')
  readonly until!: string | null;

  @Shown(() => String, 'Why, as far as it was said.')
  readonly reason!: string | null;

  @Shown(() => AbsenceStatus, 'Whether they are away.')
  readonly status!: string | null;

  @Derived(() => [AvailableAction], 'What you can do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const absence = noun({
  policy: absencePolicy,
  seen: Absence,
  columns: `a.id, NULL AS caseId, a.personId, n.name, d.name AS deputy, a.fromAt AS "from", a.untilAt AS "until", a.reason,
    CASE WHEN a.endedById IS NOT NULL OR a.untilAt <= t.now THEN 'BACK' WHEN a.fromAt > t.now THEN 'COMING' ELSE 'AWAY' END AS status, ${OF_COLLEGE}, 1 AS ADMINISTRATOR`,
  from: `absences a JOIN people n ON n.id = a.personId LEFT JOIN people d ON d.id = a.deputyId JOIN ${ADMINISTRATORS}`,
  viewerColumn: 'v.id',
  keys: { id: 'a.id', personId: 'a.personId' },
  order: 'a.fromAt, a.id',
  derived: { availableActions: availableActionsOn('Absence') },
});

export const absencesOfAccount = edgeToMany(
  () => Account,
  'absences',
  absence,
  'personId',
  'When they are away, or were.',
);
