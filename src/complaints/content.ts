import { Field, InputType, ObjectType } from 'type-graphql';
import { Given, checkOf } from '../acts/given';
import { day, line, listOf, orNothing, prose } from '../acts/checks';
import { z } from 'zod';
import { OFFICES } from '../procedures/office';
import { choose, type Matter } from '../procedures/choose';
import { RESPONDENT_KINDS, SETTINGS, SUBJECTS } from '../procedures/category';
import { Node, Seen } from '../reading/door';
import { OfficeName } from '../reading/enums';
import { Derived, Shown } from '../reading/fields';
import type { Derivation } from '../reading/noun';
import { PlainDate } from '../reading/scalars';
import { ChoiceOfProcedure, SettingEnum, SubjectEnum } from './choiceOfProcedure';
import { RespondentKindEnum } from '../reading/enums';

@ObjectType({ description: 'Something that happened, as the complainant describes it (A.9).' })
export class Incident extends Seen {
  @Field(() => PlainDate, { nullable: true, description: 'On which day, if known.' })
  readonly date!: string | null;

  @Field(() => String, { description: 'What happened, where, and who saw it.' })
  readonly description!: string;
}

@InputType({ description: 'Something that happened (A.9).' })
export class IncidentInput {
  @Given(() => PlainDate, orNothing(day()), 'On which day, if known.')
  readonly date!: string | null;

  @Given(() => String, prose(2_000), 'What happened, where, and who saw it.')
  readonly description!: string;
}

export const incidents = () => listOf(checkOf(IncidentInput), 50);

const oneOf = <Word extends string>(words: Readonly<Record<Word, string>>) =>
  z.enum(Object.keys(words) as [Word, ...Word[]]);

export const respondentKind = () => oneOf(RESPONDENT_KINDS);
export const subject = () => oneOf(SUBJECTS).default('CONDUCT');
export const setting = () => oneOf(SETTINGS).default('COLLEGE');
export const offices = () => listOf(oneOf(OFFICES), 6);
export const office = () => oneOf(OFFICES);
export const optionalProse = () => orNothing(prose());
export const optionalLine = () => orNothing(line());

/** What a complaint says (A.9), in draft and as submitted. */
@ObjectType()
export abstract class ComplaintContent extends Node {
  @Shown(() => SubjectEnum, 'What it is about; it decides the procedure (B.1, IT.1).')
  readonly about!: string | null;

  @Shown(() => SettingEnum, 'Where it happened; it decides the procedure (B.1).')
  readonly setting!: string | null;

  @Shown(() => String, 'The nature of the behaviour.')
  readonly nature!: string | null;

  @Shown(() => String, 'Its effect.')
  readonly effect!: string | null;

  @Shown(() => String, 'The resolution sought.')
  readonly resolution!: string | null;

  @Derived(() => [Incident], 'What happened when.')
  readonly incidents!: readonly Incident[] | null;

  @Shown(() => String, 'Who may have seen or heard it, in the complainant’s words.')
  readonly witnesses!: string | null;

  @Shown(() => String, 'What was tried to resolve it, and what came of it.')
  readonly attempts!: string | null;

  @Shown(() => String, 'Who is complained of, in the complainant’s words (A.8).')
  readonly respondentDescription!: string | null;

  @Shown(() => RespondentKindEnum, 'As what they count, as the complainant knows it.')
  readonly respondentKind!: string | null;

  @Shown(() => OfficeName, 'The office they hold, if the complaint is against an officer (A.8).')
  readonly respondentOffice!: string | null;

  @Shown(() => String, 'Call references, for a complaint about a service (IT.6).')
  readonly callReferences!: string | null;

  @Shown(() => String, 'How the complainant is reached about a service (IT.6).')
  readonly contact!: string | null;

  @Shown(() => String, 'Why it comes later than a complaint normally does (B.16).')
  readonly lateReason!: string | null;

  @Derived(() => [OfficeName], 'Officers the complainant asks to keep out of it (A.8).')
  readonly avoid!: readonly string[] | null;

  @Derived(
    () => ChoiceOfProcedure,
    'Which procedure it is for, or where it belongs, by who complains of whom, of what and where; and why (A.1, B.1, B.2, IT.1).',
  )
  readonly choice!: ChoiceOfProcedure | null;
}

/** With them goes `complainantCategory`: as what the author complains. */
export const CONTENT_COLUMNS =
  'd.id, d.caseId, d.about, d.setting, d.callReferences, d.contact, d.lateReason, d.nature, d.effect, d.resolution, d.incidents AS incidentsJson, d.witnesses, d.attempts, d.respondentDescription, d.respondentKind, d.respondentOffice, d.avoid AS avoidJson';

export const contentDerived: Readonly<Record<string, Derivation>> = {
  incidents: { as: Incident, from: (row) => JSON.parse(row['incidentsJson'] as string) as unknown },
  avoid: { from: (row) => JSON.parse(row['avoidJson'] as string) as unknown },
  choice: {
    as: ChoiceOfProcedure,
    from: ({ complainantCategory: by, respondentKind: of, about, setting: where }) =>
      choose({ by, of, about, where } as Matter),
  },
};
