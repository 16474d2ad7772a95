import { Case } from '../cases/case';
import { breachPolicy } from '../policy/disclosure.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

const BreachKind = enumOf('BreachKind', 'How somebody came to know of a case that is not theirs.', {
  INFORMED: 'They were informed as the one complained of.',
  INVITED: 'They were invited as a witness.',
});

@SeenType(
  'That somebody who should not have was told of the case (A.24, A.26): for those who lead and oversee, and the data protection officer. Their sight has ended.',
)
export class Breach extends Node {
  @Shown(() => String, 'Who was told.')
  readonly name!: string | null;

  @Shown(() => BreachKind, 'How.')
  readonly what!: string | null;

  @Shown(() => String, 'How that came about.')
  readonly reason!: string | null;

  @Shown(() => DateTime, 'Since when they knew.')
  readonly since!: string | null;

  @Shown(() => DateTime, 'When their sight ended.')
  readonly retractedAt!: string | null;
}

export const breach = noun({
  policy: breachPolicy,
  seen: Breach,
  columns: 'b.id, b.caseId, n.name, b.what, b.reason, b.since, b.retractedAt',
  from: 'breaches b ON b.caseId = s.caseId JOIN people n ON n.id = b.personId',
  keys: { id: 'b.id', caseId: 'b.caseId' },
  order: 'b.retractedAt, b.id',
});

export const breachesOfCase = edgeToMany(
  () => Case,
  'breaches',
  breach,
  'caseId',
  'Who was told of the case and should not have been (A.24, A.26).',
);
