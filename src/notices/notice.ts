import { Case } from '../cases/case';
import { noticePolicy } from '../policy/record.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

@SeenType('Something written to one person, kept as it was sent (A.14, A.18).')
export class Notice extends Node {
  @Shown(() => String, 'What it is about: INFORMED, HOW_TO_PROCEED, EXTENSION, OUTCOME, CONCLUDED, INVITED …')
  readonly kind!: string | null;

  @Shown(() => String, 'Its text.')
  readonly text!: string | null;

  @Shown(() => String, 'To whom it was written.')
  readonly recipient!: string | null;

  @Shown(() => DateTime, 'When it was sent.')
  readonly sentAt!: string | null;

  @Shown(() => DateTime, 'When it was opened, if it was.')
  readonly openedAt!: string | null;

  @Shown(() => String, 'The clause that asks for it.')
  readonly clause!: string | null;
}

export const notice = noun({
  policy: noticePolicy,
  seen: Notice,
  columns: `n.id, n.caseId, n.kind, n.text, r.name AS recipient, n.sentAt, n.openedAt, n.clause, (n.personId = s.personId) AS RECIPIENT,
    (n.topic = 'PROCEEDINGS') AS OF_PROCEEDINGS, (n.topic = 'MEETING') AS OF_MEETING, (p.id IS NOT NULL) AS TO_PARTY`,
  from: 'notices n ON n.caseId = s.caseId JOIN people r ON r.id = n.personId LEFT JOIN parties p ON p.caseId = n.caseId AND p.personId = n.personId',
  keys: { id: 'n.id', caseId: 'n.caseId' },
  order: 'n.sentAt, n.id',
});

export const noticesOfCase = edgeToMany(
  () => Case,
  'notices',
  notice,
  'caseId',
  'What was written to you, and to others where that is for you to know.',
);
