import { ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { idOf, orNothing } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import type { RespondentKind, Setting, Subject } from '../procedures/category';
import type { Office } from '../procedures/office';
import { OfficeName } from '../reading/enums';
import {
  IncidentInput,
  incidents,
  office,
  offices,
  optionalLine,
  optionalProse,
  respondentKind,
  setting,
  subject,
} from './content';
import { SettingEnum, SubjectEnum } from './choiceOfProcedure';
import { RespondentKindEnum } from '../reading/enums';

/** What a complaint can say. */
@InputType()
export abstract class ComplaintWords extends Repeatable {
  @Given(() => SubjectEnum, subject(), 'What the complaint is about; CONDUCT when left out.')
  readonly about!: Subject;

  @Given(() => SettingEnum, setting(), 'Where it happened; COLLEGE when left out (B.1).')
  readonly setting!: Setting;

  @Given(
    () => String,
    optionalProse(),
    'The nature of the behaviour (A.9), or how a service failed to meet expectations (IT.6).',
  )
  readonly nature!: string | null;

  @Given(() => String, optionalProse(), 'Its effect on you (A.9).')
  readonly effect!: string | null;

  @Given(() => String, optionalProse(), 'The resolution you seek (A.9).')
  readonly resolution!: string | null;

  @Given(() => [IncidentInput], orNothing(incidents()), 'What happened when; dates can be added later (A.9).')
  readonly incidents!: readonly { date: string | null; description: string }[] | null;

  @Given(() => String, optionalProse(), 'Who may have seen or heard it (A.9).')
  readonly witnesses!: string | null;

  @Given(() => String, optionalProse(), 'What you tried to resolve it, and what came of it (A.9).')
  readonly attempts!: string | null;

  @Given(
    () => String,
    optionalLine(),
    'Whom you complain of, in your words; nobody needs a directory to complain (A.8).',
  )
  readonly respondentDescription!: string | null;

  @Given(() => RespondentKindEnum, orNothing(respondentKind()), 'As what they count (A.1, B.1).')
  readonly respondentKind!: RespondentKind | null;

  @Given(() => OfficeName, orNothing(office()), 'The office they hold, if you complain of an officer (A.8).')
  readonly respondentOffice!: Office | null;

  @Given(
    () => [OfficeName],
    orNothing(offices()),
    'Officers you feel should not be approached; others take their place (A.8).',
  )
  readonly avoid!: readonly Office[] | null;

  @Given(
    () => Boolean,
    z.boolean().default(false),
    'Whether you name members of staff all the same in a complaint about a service. What names them is then held apart for whoever handles it (IT.7).',
  )
  readonly namesStaff!: boolean;

  @Given(() => String, optionalProse(), 'Why it comes later than a complaint normally does (B.16).')
  readonly lateReason!: string | null;

  @Given(() => String, optionalProse(), 'Call references and the like, for a complaint about a service (IT.6).')
  readonly callReferences!: string | null;

  @Given(
    () => String,
    optionalProse(),
    'How you are reached at the University, for a complaint about a service (IT.6).',
  )
  readonly contact!: string | null;
}

@InputType()
export class SaveComplaintInput extends ComplaintWords {
  @Given(() => ID, orNothing(idOf('ComplaintDraft')), 'The draft to go on with; left out to begin a new one.')
  readonly draftId!: string | null;

  @Given(
    () => Int,
    orNothing(z.number().int().positive()),
    'The revision you read; needed to go on with a draft, so that nothing another window saved is lost.',
  )
  readonly revision!: number | null;
}
