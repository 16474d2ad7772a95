import { Arg, Ctx, Field, ObjectType } from 'type-graphql';
import { person } from '../people/person';
import { type RespondentKind, SETTINGS, type Setting, SUBJECTS, type Subject } from '../procedures/category';
import { type Choice, choose, LINES, type Referral, REFERRALS } from '../procedures/choose';
import type { Context } from '../reading/cloister';
import { publish, Published } from '../reading/door';
import { enumOf, ProcedureName, RespondentKindEnum } from '../reading/enums';
import { Asking, Asks } from '../reading/fields';

export const SubjectEnum = enumOf('Subject', 'What a complaint is about (B.1, IT.1).', SUBJECTS);
export const SettingEnum = enumOf('Setting', 'Where it happened (B.1).', SETTINGS);

export const ReferralEnum = enumOf(
  'Referral',
  'Where a complaint goes that no procedure of the college is for.',
  REFERRALS,
);

@ObjectType({
  description:
    'Which procedure a complaint is for, or where it belongs, and why (A.1, B.1, B.2, IT.1). The same for everybody.',
})
export class ChoiceOfProcedure extends Published {
  @Field(() => ProcedureName, {
    nullable: true,
    description: 'The procedure of the college; null where the matter is referred, and no case is opened.',
  })
  readonly procedure!: string | null;

  @Field(() => ReferralEnum, { nullable: true, description: 'Where it belongs instead (B.1, B.2).' })
  readonly refer!: Referral | null;

  @Field(() => String, { description: 'Why, in words for who complains.' })
  readonly says!: string;

  @Field(() => String, { description: 'The clause that says so.' })
  readonly clause!: string;
}

const CHOICES = new Map<Choice, ChoiceOfProcedure>(LINES.map((line) => [line, publish(ChoiceOfProcedure, line)]));

@Asking()
export class WhichProcedure {
  @Asks(
    () => ChoiceOfProcedure,
    'Which procedure a complaint of yours would be for, before you write it (A.1, B.1, B.2, IT.1). It opens nothing and leaves no trace.',
  )
  async whichProcedure(
    @Arg('about', () => SubjectEnum, { description: 'What it is about.' }) about: Subject,
    @Arg('of', () => RespondentKindEnum, { nullable: true, description: 'As what the person counts whom it is about.' })
    of: RespondentKind | null,
    @Arg('where', () => SettingEnum, { description: 'Where it happened.' }) where: Setting,
    @Ctx() { viewer }: Context,
  ): Promise<ChoiceOfProcedure | null> {
    const asking = await viewer.one(person, viewer.personId);
    return asking?.category ? CHOICES.get(choose({ by: asking.category, of: of ?? null, about, where }))! : null;
  }
}
