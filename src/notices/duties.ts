import { Field, ObjectType } from 'type-graphql';
import { Case } from '../cases/case';
import { dutiesPolicy } from '../policy/record.policy';
import { DUTIES } from '../procedures/owed';
import { Node, Seen } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Capacity, enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { withWhatIsWritten } from './withWhatIsWritten';

export const DutyName = enumOf('DutyName', 'What a side is owed in writing before the outcome can be issued.', DUTIES);

@ObjectType({ description: 'One thing that a side is owed in writing (A.10, A.13, A.14, B.19, B.20).' })
export class Duty extends Seen {
  @Field(() => DutyName, { description: 'What.' })
  readonly duty!: string;

  @Field(() => String, { description: 'The clause that owes it.' })
  readonly clause!: string;

  @Field(() => String, { description: 'What the clause asks.' })
  readonly says!: string;

  @Field(() => Boolean, { description: 'Whether it is owed now and not given: the outcome waits for it.' })
  readonly owed!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was written to them.' })
  readonly toldAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When they opened it, if they did.' })
  readonly openedAt!: string | null;
}

const OwedAnswer = enumOf('OwedAnswer', 'What a side was asked for and has not answered.', {
  COMMENT_ON_NOTES: 'What they say of the notes that were sent to them (A.27).',
  RESPONSE: 'Their response to the complaint that was forwarded to them (A.20d).',
  DETAILS_IN_CONFIDENCE: 'Details of which the department does not hear (IT.7).',
});

@ObjectType({ description: 'Something that a side was asked for and has not answered.' })
export class AnswerOwed extends Seen {
  @Field(() => OwedAnswer, { description: 'What it was.' })
  readonly what!: string;

  @Field(() => String, { description: 'The clause that asks for it.' })
  readonly clause!: string;

  @Field(() => DateTime, { description: 'Since when.' })
  readonly since!: string;
}

@SeenType(
  'What one side has been told and offered in writing, and owes an answer to: side by side with the other’s (A.10, A.18, B.20).',
)
export class Duties extends Node {
  @Shown(() => Capacity, 'COMPLAINANT or RESPONDENT.')
  readonly side!: string | null;

  @Derived(() => [Duty], 'What they are owed in writing, and when they got it.')
  readonly told!: readonly Duty[] | null;

  @Derived(() => [AnswerOwed], 'What they were asked for and have not answered; nobody is held to it.')
  readonly answers!: readonly AnswerOwed[] | null;
}

/** It has the id of the party. */
export const duties = noun({
  policy: dutiesPolicy,
  seen: Duties,
  columns: 'p.id, p.caseId, p.capacity AS side, p.personId, c.procedure, c.procedureVersion, c.facts',
  from: 'parties p ON p.caseId = s.caseId JOIN cases c ON c.id = p.caseId',
  keys: { id: 'p.id', caseId: 'p.caseId' },
  order: 'p.capacity',
  complete: withWhatIsWritten,
  derived: {
    told: { as: Duty, from: (row) => row['written'] },
    answers: { as: AnswerOwed, from: (row) => row['unanswered'] },
  },
});

export const dutiesOfCase = edgeToMany(
  () => Case,
  'duties',
  duties,
  'caseId',
  'What each of the two sides has been told, and owes an answer to: for whoever leads or oversees the case.',
);
