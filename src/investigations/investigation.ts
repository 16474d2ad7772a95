import { Case } from '../cases/case';
import { investigationPolicy } from '../policy/proceeding.policy';
import { Node } from '../reading/door';
import { edgeToOne } from '../reading/edge';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

@SeenType('The commission of an investigation (A.16, A.17).')
export class Investigation extends Node {
  @Shown(() => String, 'What is to be established.')
  readonly terms!: string | null;

  @Shown(() => Boolean, 'Whether the case lead asks for recommendations; without it the report has none (A.17).')
  readonly recommendationsAsked!: boolean | null;

  @Shown(() => String, 'Who commissioned it.')
  readonly commissionedBy!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly commissionedAt!: string | null;
}

export const investigation = noun({
  policy: investigationPolicy,
  seen: Investigation,
  columns: 'v.id, v.caseId, v.terms, v.recommendationsAsked, b.name AS commissionedBy, v.commissionedAt',
  from: 'investigations v ON v.caseId = s.caseId JOIN people b ON b.id = v.commissionedById',
  keys: { id: 'v.id', caseId: 'v.caseId' },
  order: 'v.commissionedAt, v.id',
});

export const investigationOfCase = edgeToOne(
  () => Case,
  'investigation',
  investigation,
  'caseId',
  'The commission of the investigation.',
);
