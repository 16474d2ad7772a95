import { AvailableAction, availableActionsOn } from '../acts/availableActions';
import { accountPolicy } from '../policy/administration.policy';
import type { PersonCategory } from '../procedures/category';
import { Node } from '../reading/door';
import { enumOf, PersonCategoryEnum } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { ADMINISTRATORS, OF_COLLEGE } from './ofCollege';

export const AccountStatus = enumOf('AccountStatus', 'Whether somebody may sign in and serve.', {
  ACTIVE: 'They may.',
  SUSPENDED: 'They are shut out until an administrator lets them in again.',
  LEFT: 'They have left the college.',
});

@SeenType(
  'Somebody registered here, as role administrators know them: who they are, whether they may sign in, and the offices they hold. What they are in any case is not here (A.24).',
)
export class Account extends Node {
  @Shown(() => String, 'Their name.')
  readonly name!: string | null;

  @Shown(() => String, 'Their e-mail address.')
  readonly email!: string | null;

  @Shown(() => PersonCategoryEnum, 'As what they are tied to the college.')
  readonly category!: PersonCategory | null;

  @Shown(() => String, 'The `sub` of their token.')
  readonly subject!: string | null;

  @Shown(() => DateTime, 'Since when they are registered.')
  readonly createdAt!: string | null;

  @Shown(() => AccountStatus, 'Whether they may sign in and serve.')
  readonly status!: string | null;

  @Shown(() => DateTime, 'Since when they are shut out; null while they are not.')
  readonly suspendedAt!: string | null;

  @Shown(() => String, 'Why they were shut out.')
  readonly suspendReason!: string | null;

  @Shown(() => DateTime, 'When they leave, or left.')
  readonly leavesAt!: string | null;

  @Shown(
    () => DateTime,
    'When an administrator last looked at it, with all that they may handle; null where nobody has.',
  )
  readonly reviewedAt!: string | null;

  @Shown(() => String, 'Who looked at it then.')
  readonly reviewedBy!: string | null;

  @Derived(() => [AvailableAction], 'What you can do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

/** Whether somebody, as `p`, may sign in and serve. */
export const STATUS_OF_ACCOUNT = `CASE WHEN p.suspendedAt IS NOT NULL THEN 'SUSPENDED' WHEN p.leavesAt <= t.now THEN 'LEFT' ELSE 'ACTIVE' END`;

/** When an administrator last looked at an account, as `p`. */
export const LAST_REVIEW = '(SELECT MAX(r.reviewedAt) FROM account_reviews r WHERE r.personId = p.id)';

const LAST_REVIEWER =
  '(SELECT b.name FROM account_reviews r JOIN people b ON b.id = r.reviewedById WHERE r.personId = p.id ORDER BY r.reviewedAt DESC, r.id LIMIT 1)';

/** Reached without sight of a case, by those alone who manage roles. */
export const account = noun({
  policy: accountPolicy,
  seen: Account,
  columns: `p.id, NULL AS caseId, p.name, p.email, p.category, p.subject, p.createdAt, ${STATUS_OF_ACCOUNT} AS status, p.suspendedAt, p.suspendReason, p.leavesAt,
    ${LAST_REVIEW} AS reviewedAt, ${LAST_REVIEWER} AS reviewedBy,
    ${OF_COLLEGE}, 1 AS ADMINISTRATOR, (p.id <> v.id) AS OTHER`,
  from: `people p JOIN ${ADMINISTRATORS}`,
  viewerColumn: 'v.id',
  keys: { id: 'p.id' },
  order: 'p.email',
  derived: { availableActions: availableActionsOn('Account') },
});
