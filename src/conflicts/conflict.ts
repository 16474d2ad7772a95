import { Case } from '../cases/case';
import { Person } from '../people/person';
import { conflictOfYoursPolicy, conflictPolicy } from '../policy/conflict.policy';
import { bitsOf, CAPACITIES } from '../procedures/capacity';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

@SeenType(
  'Somebody who had a part in the case declared a conflict of interest, and has none any more. For whoever leads or oversees, as far as they may know of that part (A.17).',
)
export class Conflict extends Node {
  @Shown(() => String, 'Who.')
  readonly name!: string | null;

  @Shown(() => String, 'Why; closed where they keep it to themselves.')
  readonly reason!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly declaredAt!: string | null;
}

@SeenType('A conflict of interest that you declared. Of the case, or of cases there may be, it tells nothing (A.17).')
export class ConflictOfYours extends Node {
  @Shown(() => String, 'The address of whom it is about; null where you declared it in one case.')
  readonly about!: string | null;

  @Shown(() => String, 'What you wrote.')
  readonly reason!: string | null;

  @Shown(() => Boolean, 'Whether that stays with you.')
  readonly reasonWithheld!: boolean | null;

  @Shown(() => DateTime, 'When.')
  readonly declaredAt!: string | null;
}

// Whom somebody approached informally is not for whoever leads (B.3); who supports, accompanies or hears is not for the overseer
const OF_LEAD = bitsOf(CAPACITIES.filter((one) => one !== 'ADVISER'));
const OF_OVERSEER = bitsOf([
  'CASE_LEAD',
  'OVERSEER',
  'WELFARE',
  'INVESTIGATOR',
  'MEDIATOR',
  'IMPLEMENTER',
  'EMERGENCY',
]);

export const conflict = noun({
  policy: conflictPolicy,
  seen: Conflict,
  columns: `f.id, f.caseId, n.name, f.reason, f.declaredAt, ((f.capacities & ${String(OF_LEAD)}) <> 0) AS PART_KNOWN,
    ((f.capacities & ${String(OF_OVERSEER)}) <> 0) AS PART_KNOWN_TO_OVERSEER, (f.withheld = 0) AS TOLD_WHY`,
  from: 'conflicts f ON f.caseId = s.caseId JOIN people n ON n.id = f.personId',
  keys: { id: 'f.id', caseId: 'f.caseId' },
  order: 'f.declaredAt, f.id',
});

/** What follows in one case from a declaration about a person is not for whoever made it: it would tell who is in that case. */
export const conflictOfYours = noun({
  policy: conflictOfYoursPolicy,
  seen: ConflictOfYours,
  columns:
    'f.id, f.caseId, f.personId, f.address AS about, f.reason, f.withheld AS reasonWithheld, f.declaredAt, 1 AS DECLARED',
  from: 'conflicts f',
  viewerColumn: '(CASE WHEN f.generalId IS NULL THEN f.personId END)',
  keys: { id: 'f.id', personId: 'f.personId' },
  order: 'f.declaredAt, f.id',
});

export const conflictsOfCase = edgeToMany(
  () => Case,
  'conflicts',
  conflict,
  'caseId',
  'Who declared a conflict of interest here, as far as you may know of the part they had (A.17).',
);

export const conflictsOfPerson = edgeToMany(
  () => Person,
  'conflicts',
  conflictOfYours,
  'personId',
  'The conflicts of interest that you declared (A.17).',
);
