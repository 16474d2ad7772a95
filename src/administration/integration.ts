import { integrationPolicy } from '../policy/administration.policy';
import { Node } from '../reading/door';
import { edgeToOne } from '../reading/edge';
import { ProcedureName } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { account, AccountStatus } from './account';
import { ADMINISTRATORS } from './ofCollege';

@SeenType(
  'A machine account: it signs in with client-credentials tokens of the college’s issuer, and sees of each case of its procedures that it exists, its stage and its time limits (A.28). Suspend it, and appoint it to more, through its account.',
)
export class Integration extends Node {
  @Shown(() => String, 'What it is called.')
  readonly name!: string | null;

  @Shown(() => String, 'The `sub` of its tokens: the client at the issuer.')
  readonly subject!: string | null;

  @Derived(() => [ProcedureName], 'The procedures it serves now.')
  readonly procedures!: readonly string[] | null;

  @Shown(() => DateTime, 'Since when it is registered.')
  readonly registeredAt!: string | null;

  @Shown(() => AccountStatus, 'Whether it may sign in: ACTIVE or SUSPENDED.')
  readonly status!: string | null;
}

const SCOPES = `(SELECT GROUP_CONCAT(o.scope) FROM offices o WHERE o.personId = p.id AND o.office = 'INTEGRATION' AND o.fromAt <= t.now AND (o.untilAt IS NULL OR o.untilAt > t.now))`;

export const integration = noun({
  policy: integrationPolicy,
  seen: Integration,
  columns: `p.id, NULL AS caseId, p.name, p.subject, ${SCOPES} AS scopes, p.createdAt AS registeredAt, p.category,
    CASE WHEN p.suspendedAt IS NOT NULL THEN 'SUSPENDED' ELSE 'ACTIVE' END AS status, 1 AS ADMINISTRATOR`,
  from: `people p JOIN ${ADMINISTRATORS} AND p.category = 'MACHINE'`,
  viewerColumn: 'v.id',
  keys: { id: 'p.id', category: 'p.category' },
  order: 'p.email',
  derived: {
    procedures: { from: (row) => (row['scopes'] as string | null)?.split(',').sort() ?? [] },
  },
});

export const accountOfIntegration = edgeToOne(
  () => Integration,
  'account',
  account,
  'id',
  'The account it signs in with.',
);
