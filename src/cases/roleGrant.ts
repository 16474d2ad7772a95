import { grantPolicy } from '../policy/grant.policy';
import { CAPACITIES } from '../procedures/capacity';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Capacity } from '../reading/enums';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { Case } from './case';

@SeenType(
  'Why somebody can see a case, as what, since when and until when: the only source of sight (A.24). What has ended stays on record.',
)
export class RoleGrant extends Node {
  @Shown(() => Capacity, 'As what.')
  readonly capacity!: string | null;

  @Shown(() => String, 'Who.')
  readonly name!: string | null;

  @Shown(() => DateTime, 'From when.')
  readonly from!: string | null;

  @Shown(() => DateTime, 'Until when; null while no end is set.')
  readonly until!: string | null;

  @Shown(() => String, 'The clause that gives it.')
  readonly clause!: string | null;

  @Shown(() => String, 'Why it was given.')
  readonly reason!: string | null;

  @Shown(() => String, 'Who gave it.')
  readonly grantedBy!: string | null;
}

export const roleGrant = noun({
  policy: grantPolicy,
  seen: RoleGrant,
  columns: `g.id, g.caseId, g.personId, g.capacity, n.name, g.fromAt AS "from", g.untilAt AS "until", g.clause, g.reason, b.name AS grantedBy,
    (g.personId = s.personId) AS OWN, ${CAPACITIES.map((one) => `(g.capacity = '${one}') AS OF_${one}`).join(', ')}`,
  from: 'role_grants g ON g.caseId = s.caseId JOIN people n ON n.id = g.personId JOIN people b ON b.id = g.grantedById',
  keys: { id: 'g.id', caseId: 'g.caseId' },
  // What was given in an emergency stands out
  order: `g.capacity <> 'EMERGENCY', g.fromAt, g.capacity, g.id`,
});

export const grantsOfCase = edgeToMany(
  () => Case,
  'grants',
  roleGrant,
  'caseId',
  'Who can see this case, as far as you may know of their part; your own always.',
);
