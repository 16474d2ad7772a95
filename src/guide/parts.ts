import { Field, Int, ObjectType } from 'type-graphql';
import { Published } from '../reading/door';
import { enumOf, OfficeName } from '../reading/enums';

const Says = (description: string): PropertyDecorator => Field(() => String, { description });
const Words = (description: string): PropertyDecorator => Field(() => [String], { description });
const CLAUSE = 'The clause that gives it.';

@ObjectType({ description: 'A stage of a procedure.' })
export class GuideStage extends Published {
  @Says('Its name, as `Case.stage` has it.') readonly stage!: string;
  @Says(CLAUSE) readonly clause!: string;
  @Says('What it means.') readonly says!: string;
  @Field(() => OfficeName, {
    nullable: true,
    description: 'Whose holder leads here until somebody else is appointed; null where whoever oversees the case does.',
  })
  readonly lead!: string | null;
}

@ObjectType({ description: 'A way for a case to begin; the first that fits is taken.' })
export class GuideBeginning extends Published {
  @Says('The stage it begins at.') readonly at!: string;
  @Field(() => Boolean, { description: 'Whether help is asked for before complaining in form.' })
  readonly informally!: boolean;
  @Says(CLAUSE) readonly clause!: string;
  @Says('What happens.') readonly says!: string;
}

@ObjectType({ description: 'An act of a procedure: who may do it, from where, on which conditions.' })
export class GuideAct extends Published {
  @Says('The name of the mutation.') readonly action!: string;
  @Says(CLAUSE) readonly clause!: string;
  @Says('What it does.') readonly says!: string;
  @Says('The type of what it is done on.') readonly on!: string;
  @Words('Who may do it: each entry is enough by itself.') readonly who!: readonly string[];
  @Words('The stages it can be done at; empty where it does not depend on one.') readonly from!: readonly string[];
  @Words('The stages it can lead to.') readonly to!: readonly string[];
  @Words('What must have happened before, each with its clause.') readonly after!: readonly string[];
  @Words('What must not have happened yet, each with its clause.') readonly before!: readonly string[];
}

@ObjectType({ description: 'A time limit of a procedure. It counts from the day after it starts.' })
export class GuideClock extends Published {
  @Says('Its name, as `Clock.kind` has it.') readonly kind!: string;
  @Says(CLAUSE) readonly clause!: string;
  @Says('What it measures.') readonly says!: string;
  @Field(() => Int, { description: 'How many.' }) readonly count!: number;
  @Says('Of what: weeks, months or days of the calendar, or workingDays of the college.') readonly unit!: string;
  @Words('The acts or stages that start it.') readonly startedBy!: readonly string[];
  @Words('The acts or stages that meet it.') readonly metBy!: readonly string[];
}

@ObjectType({ description: 'An outcome that a procedure allows.' })
export class GuideOutcome extends Published {
  @Says('Its name, as `decideOutcome` takes it.') readonly outcome!: string;
  @Says(CLAUSE) readonly clause!: string;
  @Says('What it means.') readonly says!: string;
}

@ObjectType({ description: 'Somebody who may accompany a party.' })
export class GuideCompanion extends Published {
  @Says('Its name, as `nameCompanion` takes it.') readonly kind!: string;
  @Says(CLAUSE) readonly clause!: string;
  @Says('Who that is.') readonly says!: string;
  @Field(() => Boolean, { description: 'Whether students alone may be accompanied by them.' })
  readonly studentsOnly!: boolean;
}

@ObjectType({ description: 'What a complaint in form has to contain.' })
export class GuideNeed extends Published {
  @Says('The field of the draft.') readonly field!: string;
  @Says(CLAUSE) readonly clause!: string;
  @Says('What to say there.') readonly says!: string;
}

@ObjectType({ description: 'Somebody to turn to, without any complaint. Nobody has to approach an alleged harasser.' })
export class GuideContact extends Published {
  @Says('Who.') readonly who!: string;
  @Field(() => OfficeName, {
    nullable: true,
    description: 'Their office, as `submitComplaint` takes it to approach them.',
  })
  readonly office!: string | null;
  @Says(CLAUSE) readonly clause!: string;
  @Says('What they do for you.') readonly says!: string;
  @Words('For whom: STUDENT, ACADEMIC_STAFF, SUPPORT_STAFF, UNIVERSITY_STAFF, EXTERNAL.')
  readonly for!: readonly string[];
  @Field(() => Boolean, { description: 'Whether they are there for whoever is complained of just as well (B.9).' })
  readonly alsoForRespondents!: boolean;
  @Field(() => String, { nullable: true, description: 'Their telephone, where it is public.' })
  readonly telephone!: string | null;
  @Field(() => String, { nullable: true, description: 'Their e-mail address, where it is public.' })
  readonly email!: string | null;
}

const ClauseKindEnum = enumOf('ClauseKind', 'What the system does about a clause.', {
  ENFORCE: 'It refuses what breaks it.',
  SUPPORT: 'It has an operation, a record or a time limit for it.',
  GUIDE: 'It tells people.',
});

@ObjectType({ description: 'A clause of a procedure, and what carries it out.' })
export class GuideClause extends Published {
  @Says('Such as A.14.') readonly clause!: string;
  @Field(() => ClauseKindEnum, { description: 'What the system does about it.' }) readonly kind!: string;
  @Says('What it asks, in short.') readonly asks!: string;
  @Words('The stages, acts, conditions, time limits and walls that carry it out.')
  readonly carriedOutBy!: readonly string[];
}
