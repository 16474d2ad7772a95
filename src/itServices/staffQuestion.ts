import { Case } from '../cases/case';
import { Person } from '../people/person';
import { questionToYouPolicy, staffQuestionPolicy } from '../policy/service.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { QuestionStatus } from './questionStatus';

@SeenType('A question to a member of staff who was involved, as whoever handles the complaint sees it (IT.1).')
export class StaffQuestion extends Node {
  @Shown(() => String, 'Who is asked.')
  readonly name!: string | null;

  @Shown(() => QuestionStatus, 'Whether it is answered.')
  readonly status!: string | null;

  @Shown(() => String, 'What is asked.')
  readonly question!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly askedAt!: string | null;

  @Shown(() => String, 'The answer.')
  readonly answer!: string | null;

  @Shown(() => DateTime, 'When it was given.')
  readonly answeredAt!: string | null;
}

@SeenType('What IT Services ask you about a service. Nothing else of the matter is for you (IT.1).')
export class QuestionToYou extends Node {
  @Shown(() => QuestionStatus, 'Whether you have answered.')
  readonly status!: string | null;

  @Shown(() => String, 'What you are asked.')
  readonly question!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly askedAt!: string | null;

  @Shown(() => String, 'What you answered.')
  readonly answer!: string | null;

  @Shown(() => DateTime, 'When you did.')
  readonly answeredAt!: string | null;
}

const COLUMNS = 'q.id, q.caseId, q.personId, q.status, q.question, q.askedAt, q.answer, q.answeredAt';

export const staffQuestion = noun({
  policy: staffQuestionPolicy,
  seen: StaffQuestion,
  columns: `${COLUMNS}, n.name`,
  from: 'staff_questions q ON q.caseId = s.caseId JOIN people n ON n.id = q.personId',
  keys: { id: 'q.id', caseId: 'q.caseId' },
  order: 'q.askedAt, q.id',
});

export const questionToYou = noun({
  policy: questionToYouPolicy,
  seen: QuestionToYou,
  columns: `${COLUMNS}, 1 AS ASKED`,
  from: 'staff_questions q',
  viewerColumn: 'q.personId',
  keys: { id: 'q.id', personId: 'q.personId' },
  order: 'q.askedAt, q.id',
});

export const staffQuestionsOfCase = edgeToMany(
  () => Case,
  'staffQuestions',
  staffQuestion,
  'caseId',
  'What staff who were involved were asked, and answered (IT.1).',
);

export const questionsToPerson = edgeToMany(
  () => Person,
  'questionsToYou',
  questionToYou,
  'personId',
  'What IT Services ask you about (IT.1).',
);
