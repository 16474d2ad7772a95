import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { noticePolicy } from '../policy/record.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { ticketField, type TicketKind } from '../reading/ticket';
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

  @Shown(() => DateTime, 'When who it is addressed to opened it, if they have (`openNotice`).')
  readonly openedAt!: string | null;

  @Shown(() => String, 'The clause that asks for it.')
  readonly clause!: string | null;

  @Derived(() => [AvailableAction], 'What you can do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const notice = noun({
  policy: noticePolicy,
  seen: Notice,
  columns: `n.id, n.caseId, n.kind, n.text, r.name AS recipient, n.sentAt, n.openedAt, n.clause, c.reference, CASE WHEN n.openedAt IS NULL THEN 'SENT' ELSE 'OPENED' END AS status, ${CASE_STATE}, (n.personId = s.personId) AS ADDRESSEE,
    (n.topic = 'PROCEEDINGS') AS OF_PROCEEDINGS, (n.topic = 'MEETING') AS OF_MEETING, (p.id IS NOT NULL) AS TO_PARTY`,
  from: 'notices n ON n.caseId = s.caseId JOIN cases c ON c.id = n.caseId JOIN people r ON r.id = n.personId LEFT JOIN parties p ON p.caseId = n.caseId AND p.personId = n.personId',
  keys: { id: 'n.id', caseId: 'n.caseId' },
  order: 'n.sentAt, n.id',
  derived: { availableActions: availableActionsOn('Notice') },
});

export const LETTER: TicketKind = { purpose: 'letter', seconds: 120 };

export const letterTicketOfNotice = ticketField(
  () => Notice,
  'downloadTicket',
  LETTER,
  'It is a letter in PDF at `GET /letters/TICKET`, for you alone and for two minutes, with your bearer token; then ask for another.',
);

export const noticesOfCase = edgeToMany(
  () => Case,
  'notices',
  notice,
  'caseId',
  'What was written to you, and to others where that is for you to know.',
);
