import { Ctx, Field, Int, ObjectType } from 'type-graphql';
import { yearFiguresPolicy } from '../policy/statistics.policy';
import type { Figures } from '../procedures/figures';
import type { Context } from '../reading/cloister';
import { Node, Seen } from '../reading/door';
import { enumOf, ProcedureName } from '../reading/enums';
import { Asking, Asks, Derived, SeenType, Shown } from '../reading/fields';
import { type Derivation, noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

const FiguresAbout = enumOf('FiguresAbout', 'Whom figures are of.', {
  ALL: 'Everybody.',
  STUDENTS: 'Cases in which a student complains, or is harmed and nobody complains.',
});

@ObjectType({ description: 'One count of a closed year.' })
export class Figure extends Seen {
  @Field(() => String, {
    description:
      'Of what: a stage, an outcome or NONE, the kind of person who complains or NOBODY, the kind of person complained of.',
  })
  readonly of!: string;

  @Field(() => Int, { description: 'How many cases, rounded to the nearest 5: 0, 1 and 2 become 0.' })
  readonly count!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Its share of the cases in percent, by the rounded counts; null for groups of fewer than 22.5.',
  })
  readonly percent!: number | null;
}

@SeenType(
  'Figures of a calendar year that is over, of one procedure: published once and never changed. A case counts once, in the year in which it was concluded. A breakdown is null where together with the total it would tell more than rounded counts do (A.28, B.36).',
)
export class YearFigures extends Node {
  @Shown(() => Int, 'The year.')
  readonly year!: number | null;

  @Shown(() => ProcedureName, 'The procedure.')
  readonly procedure!: string | null;

  @Shown(() => FiguresAbout, 'Whom they are of.')
  readonly about!: string | null;

  @Derived(() => Int, 'How many cases were concluded in it, rounded to the nearest 5.')
  readonly cases!: number | null;

  @Derived(() => [Figure], 'By the stage at which they were decided, or closed without an outcome.')
  readonly byStage!: readonly Figure[] | null;

  @Derived(() => [Figure], 'By outcome; where several were combined, each counts (B.22).')
  readonly byOutcome!: readonly Figure[] | null;

  @Derived(() => [Figure], 'By the kind of person who complains.')
  readonly byComplainant!: readonly Figure[] | null;

  @Derived(() => [Figure], 'By the kind of person complained of.')
  readonly byRespondent!: readonly Figure[] | null;

  @Shown(() => DateTime, 'When they were published.')
  readonly publishedAt!: string | null;
}

const figuresIn = (json: unknown): Figures => JSON.parse(String(json)) as Figures;

const breakdown = (field: Exclude<keyof Figures, 'cases'>): Derivation => ({
  as: Figure,
  from: (row) => figuresIn(row['figures'])[field],
});

const holds = (...offices: readonly string[]): string =>
  `EXISTS (SELECT 1 FROM offices o WHERE o.personId = v.id AND o.office IN (${offices.map((one) => `'${one}'`).join(', ')}) AND o.fromAt <= t.now AND (o.untilAt IS NULL OR o.untilAt > t.now))`;

const KEEPS = `(x.about = 'ALL' AND ${holds('HR_OFFICE', 'ACADEMIC_OFFICE')})`;
const LOOKS_AFTER = `(x.about = 'STUDENTS' AND ${holds('HEAD_OF_WELFARE')})`;

/** Reached by those alone who keep statistics, through their office. */
export const yearFigures = noun({
  policy: yearFiguresPolicy,
  seen: YearFigures,
  columns: `x.id, NULL AS caseId, v.id AS keptById, x.year, x.procedure, x.about, x.figures, x.publishedAt, ${KEEPS} AS KEEPS_STATISTICS, ${LOOKS_AFTER} AS LOOKS_AFTER_STUDENTS`,
  from: `year_figures x JOIN people v ON (${KEEPS} OR ${LOOKS_AFTER})`,
  viewerColumn: 'v.id',
  keys: { id: 'x.id', keptById: 'v.id' },
  order: 'x.year, x.procedure, x.about',
  derived: {
    cases: { from: (row) => figuresIn(row['figures']).cases },
    byStage: breakdown('byStage'),
    byOutcome: breakdown('byOutcome'),
    byComplainant: breakdown('byComplainant'),
    byRespondent: breakdown('byRespondent'),
  },
});

@Asking()
export class Statistics {
  @Asks(
    () => [YearFigures],
    'The figures of all closed years, oldest first. For the HR Office and the Academic Office, and of students for the Acting Head of Welfare; empty for everybody else (A.28, B.36).',
    false,
  )
  async statistics(@Ctx() { viewer }: Context): Promise<readonly YearFigures[]> {
    return viewer.many(yearFigures, 'keptById', viewer.personId);
  }
}
