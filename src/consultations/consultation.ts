import { Case } from '../cases/case';
import { Person } from '../people/person';
import { consultationOfYouPolicy, consultationPolicy } from '../policy/consultation.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

export const ConsultedOnEnum = enumOf('ConsultedOn', 'What somebody is consulted on.', {
  HOW_TO_PROCEED: 'How to proceed (A.13).',
  OUTCOME: 'The outcome (A.21).',
  MEDIATOR: 'Who is to mediate (A.6).',
  FILING: 'Filing and keeping of notes and documents (A.28, B.36).',
  OTHER: 'Something else.',
});

const ConsultationStatus = enumOf('ConsultationStatus', 'How it stands with a consultation (A.13).', {
  ASKED: 'It waits for an answer.',
  ANSWERED: 'It is answered.',
});

@SeenType(
  'Whom those who handle the case consult before they decide, and the answer. For whoever leads or oversees (A.13, A.21).',
)
export class Consultation extends Node {
  @Shown(() => ConsultedOnEnum, 'On what.')
  readonly about!: string | null;

  @Shown(() => String, 'Who is consulted.')
  readonly name!: string | null;

  @Shown(() => ConsultationStatus, 'Whether it is answered.')
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

@SeenType('What you are consulted on. Nothing else of the case is for you by it (A.13).')
export class ConsultationOfYou extends Node {
  @Shown(() => ConsultedOnEnum, 'On what.')
  readonly about!: string | null;

  @Shown(() => ConsultationStatus, 'Whether you have answered.')
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

const COLUMNS = 'q.id, q.caseId, q.personId, q.about, q.status, q.question, q.askedAt, q.answer, q.answeredAt';

export const consultation = noun({
  policy: consultationPolicy,
  seen: Consultation,
  columns: `${COLUMNS}, n.name, (q.personId = s.personId) AS CONSULTED`,
  from: 'consultations q ON q.caseId = s.caseId JOIN people n ON n.id = q.personId',
  keys: { id: 'q.id', caseId: 'q.caseId' },
  order: 'q.askedAt, q.id',
});

export const consultationOfYou = noun({
  policy: consultationOfYouPolicy,
  seen: ConsultationOfYou,
  columns: `${COLUMNS}, 1 AS CONSULTED`,
  from: 'consultations q',
  viewerColumn: 'q.personId',
  keys: { id: 'q.id', personId: 'q.personId' },
  order: 'q.askedAt, q.id',
});

export const consultationsOfCase = edgeToMany(
  () => Case,
  'consultations',
  consultation,
  'caseId',
  'Who was consulted, and what they answered (A.13, A.21).',
);

export const consultationsOfPerson = edgeToMany(
  () => Person,
  'consultations',
  consultationOfYou,
  'personId',
  'What you are consulted on (A.13, A.21).',
);
