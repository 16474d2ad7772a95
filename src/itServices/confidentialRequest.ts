import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { confidentialRequestPolicy } from '../policy/service.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { QuestionStatus } from './questionStatus';

@SeenType('Details that whoever handles the complaint asks the complainant for in confidence (IT.7).')
export class ConfidentialRequest extends Node {
  @Shown(() => QuestionStatus, 'Whether it is answered.')
  readonly status!: string | null;

  @Shown(() => String, 'What is asked.')
  readonly question!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly askedAt!: string | null;

  @Shown(() => String, 'What the complainant answers.')
  readonly answer!: string | null;

  @Shown(() => DateTime, 'When they did.')
  readonly answeredAt!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const confidentialRequest = noun({
  policy: confidentialRequestPolicy,
  seen: ConfidentialRequest,
  columns: `q.id, q.caseId, q.status, q.question, q.askedAt, q.answer, q.answeredAt, ${CASE_STATE}`,
  from: 'confidential_requests q ON q.caseId = s.caseId JOIN cases c ON c.id = q.caseId',
  keys: { id: 'q.id', caseId: 'q.caseId' },
  order: 'q.askedAt, q.id',
  derived: { availableActions: availableActionsOn('ConfidentialRequest') },
});

export const confidentialRequestsOfCase = edgeToMany(
  () => Case,
  'confidentialRequests',
  confidentialRequest,
  'caseId',
  'Details asked for in confidence, between the complainant and whoever handles the complaint (IT.7).',
);
