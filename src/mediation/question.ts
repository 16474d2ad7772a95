import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { mediationQuestionPolicy } from '../policy/mediation.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Capacity, enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { Mediation } from './mediation';

const QuestionKind = enumOf('MediationQuestionKind', 'What a party is asked in a mediation.', {
  MEDIATION: 'Whether they agree to a mediation (A.5, A.6).',
  MEDIATOR: 'Whether they accept whoever is nominated (A.6).',
  JOINT_MEETING: 'Whether they are willing to meet the other party with the mediator.',
  EXTENSION: 'Whether it may take longer than twenty working days (A.6).',
});

const AnswerGiven = enumOf('MediationAnswer', 'What a party answers.', {
  ASKED: 'They have not answered.',
  AGREED: 'They agree.',
  DECLINED: 'They do not.',
  LAPSED: 'It is no longer asked: somebody else was nominated, or it was asked anew.',
});

@SeenType(
  'What one party is asked in a mediation, and what they answer. The other party is asked the same, and neither sees the other’s answer (A.6, A.7).',
)
export class MediationQuestion extends Node {
  @Shown(() => QuestionKind, 'What it is about.')
  readonly kind!: string | null;

  @Shown(() => String, 'The question.')
  readonly says!: string | null;

  @Shown(() => AnswerGiven, 'The answer.')
  readonly status!: string | null;

  @Shown(() => DateTime, 'When it was asked.')
  readonly askedAt!: string | null;

  @Shown(() => DateTime, 'When it was answered last.')
  readonly answeredAt!: string | null;

  @Shown(() => String, 'Who is asked.')
  readonly name!: string | null;

  @Shown(() => Capacity, 'As what: COMPLAINANT or RESPONDENT.')
  readonly capacity!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const mediationQuestion = noun({
  policy: mediationQuestionPolicy,
  seen: MediationQuestion,
  columns: `q.id, q.caseId, q.mediationId, q.kind, q.says, q.status, q.askedAt, q.answeredAt, n.name, q.capacity, ${CASE_STATE},
    (q.personId = s.personId) AS OWN, (q.kind IN ('MEDIATION', 'MEDIATOR')) AS OF_CONSENT, (n.category = 'STUDENT') AS OF_STUDENT,
    (q.askedById = s.personId) AS ASKED_BY_VIEWER`,
  from: 'mediation_questions q ON q.caseId = s.caseId JOIN cases c ON c.id = q.caseId JOIN people n ON n.id = q.personId',
  keys: { id: 'q.id', mediationId: 'q.mediationId' },
  order: 'q.askedAt, q.capacity, q.id',
  derived: { availableActions: availableActionsOn('MediationQuestion') },
});

export const questionsOfMediation = edgeToMany(
  () => Mediation,
  'questions',
  mediationQuestion,
  'mediationId',
  'What was asked in it, as far as it is for you: a party’s own, and for those who arrange it whether each agreed.',
);
