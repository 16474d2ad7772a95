import { Field, Int, ObjectType } from 'type-graphql';
import { carriersOf } from '../policy/carriers';
import { CLAUSES } from '../procedures/clauses';
import { CONTACTS } from '../procedures/contacts';
import { FACTS } from '../procedures/fact';
import type { Need } from '../procedures/need';
import type { ActRule, ClockRule, Procedure } from '../procedures/procedure';
import { PROCEDURES } from '../procedures/procedures';
import { publish, Published } from '../reading/door';
import { ProcedureName } from '../reading/enums';
import { Asking, Asks } from '../reading/fields';
import {
  GuideAct,
  GuideBeginning,
  GuideClause,
  GuideClock,
  GuideCompanion,
  GuideContact,
  GuideNeed,
  GuideOutcome,
  GuideStage,
} from './parts';

const All = (type: () => new (...door: never[]) => Published, description: string): PropertyDecorator =>
  Field(() => [type()], { description });

@ObjectType({ description: 'A procedure of the college as it is written: the same for everybody, and about nobody.' })
export class ProcedureGuide extends Published {
  @Field(() => ProcedureName, { description: 'Which one.' }) readonly procedure!: string;
  @Field(() => Int, { description: 'A case keeps the version it began under.' }) readonly version!: number;
  @Field(() => String, { description: 'What it is called.' }) readonly title!: string;
  @Field(() => String, { description: 'The right to be accompanied (A.11, B.18).' }) readonly accompaniment!: string;
  @Field(() => Boolean, { description: 'Whether several outcomes can be combined (B.22).' })
  readonly combinesOutcomes!: boolean;
  @All(() => GuideStage, 'Its stages.') readonly stages!: readonly GuideStage[];
  @All(() => GuideBeginning, 'How a case begins.') readonly beginnings!: readonly GuideBeginning[];
  @All(() => GuideNeed, 'What a complaint in form has to contain.') readonly needs!: readonly GuideNeed[];
  @All(() => GuideAct, 'Who may do what, and when.') readonly acts!: readonly GuideAct[];
  @All(() => GuideClock, 'Its time limits.') readonly clocks!: readonly GuideClock[];
  @All(() => GuideOutcome, 'What can come of it.') readonly outcomes!: readonly GuideOutcome[];
  @All(() => GuideCompanion, 'Who may accompany a party.') readonly companions!: readonly GuideCompanion[];
  @All(() => GuideContact, 'Whom to turn to for advice (A.4, A.8, B.6 to B.10, IT.4).')
  readonly contacts!: readonly GuideContact[];
  @All(() => GuideClause, 'Its clauses, and what carries out each.') readonly clauses!: readonly GuideClause[];
}

const told = (needs: readonly Need[] = []) => needs.map(({ fact, clause }) => `${FACTS[fact].says} (${clause})`);

const actOf = ({ act, clause, says, on = 'Case', by, from = [], to = {}, needs, barredBy }: ActRule) =>
  publish(GuideAct, {
    action: act,
    clause,
    says,
    on,
    who: by.map((words) => [words].flat().join(' and ')),
    from,
    to: typeof to === 'string' ? [to] : Object.values(to),
    after: told(needs),
    before: told(barredBy),
  });

function clockOf({ clock: kind, clause, says, period, startedBy, metBy }: ClockRule): GuideClock {
  const [[unit, count]] = Object.entries(period) as [[string, number]];
  return publish(GuideClock, { kind, clause, says, unit, count, startedBy: [startedBy].flat(), metBy: [metBy].flat() });
}

function guideTo(procedure: Procedure): ProcedureGuide {
  const { id, version, title, accompaniment, combinesOutcomes, stages, begins, wanted, acts } = procedure;
  const book = acts[0]!.clause.split('.')[0]!;
  return publish(ProcedureGuide, {
    procedure: id,
    version,
    title,
    accompaniment: accompaniment.says,
    combinesOutcomes,
    stages: Object.entries(stages).map(([stage, words]) => publish(GuideStage, { stage, lead: null, ...words })),
    beginnings: begins.map((one) => publish(GuideBeginning, one)),
    needs: Object.entries(wanted).map(([field, words]) => publish(GuideNeed, { field, ...words })),
    acts: acts.map(actOf),
    clocks: procedure.clocks.map(clockOf),
    outcomes: procedure.outcomes.map((one) => publish(GuideOutcome, one)),
    companions: procedure.companions.map((one) =>
      publish(GuideCompanion, { ...one, studentsOnly: one.for === 'STUDENTS' }),
    ),
    contacts: CONTACTS.filter((one) => one.procedure === id).map((one) => publish(GuideContact, one)),
    clauses: CLAUSES.filter(({ clause }) => clause.startsWith(`${book}.`)).map((one) =>
      publish(GuideClause, { ...one, carriedOutBy: carriersOf(one.clause).map(({ what }) => what) }),
    ),
  });
}

let guides: readonly ProcedureGuide[] | undefined;

@Asking()
export class Procedures {
  @Asks(
    () => [ProcedureGuide],
    'The procedures as they are written: stages, acts, who, time limits, outcomes, companions, contacts, clauses. For everybody who is signed in.',
    false,
  )
  async procedures(): Promise<readonly ProcedureGuide[]> {
    return (guides ??= PROCEDURES.map(guideTo));
  }
}
