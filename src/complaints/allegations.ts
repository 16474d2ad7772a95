import { Case } from '../cases/case';
import { allegationsPolicy } from '../policy/complaint.policy';
import { Node } from '../reading/door';
import { edgeToOne } from '../reading/edge';
import { SeenType, Shown } from '../reading/fields';
import { matters } from '../reading/matters';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { sharedWithSupporter } from './sharedWithSupporter';

@SeenType('The allegations as they were put to the respondent (A.13).')
export class Allegations extends Node {
  @Shown(() => String, 'Their words.')
  readonly text!: string | null;

  @Shown(() => DateTime, 'When they were put.')
  readonly putAt!: string | null;
}

export const allegations = noun({
  policy: allegationsPolicy,
  seen: Allegations,
  columns: `a.id, a.caseId, a.text, a.putAt,
    ${matters(allegationsPolicy, 'PUT_TO_VIEWER')} AND EXISTS (SELECT 1 FROM parties p WHERE p.caseId = a.caseId AND p.personId = s.personId AND p.since <= a.putAt) AS PUT_TO_VIEWER, ${sharedWithSupporter(allegationsPolicy, 'ALLEGATIONS', 'a')}`,
  from: 'allegations a ON a.caseId = s.caseId',
  keys: { id: 'a.id', caseId: 'a.caseId' },
  order: 'a.putAt DESC, a.id',
});

export const allegationsOfCase = edgeToOne(
  () => Case,
  'allegations',
  allegations,
  'caseId',
  'The allegations as put to the respondent.',
);
