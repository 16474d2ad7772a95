import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { interimMeasurePolicy, measureReviewPolicy } from '../policy/measure.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime, PlainDate } from '../reading/scalars';

const MeasureStatus = enumOf('MeasureStatus', 'How it stands with an interim measure.', {
  IN_FORCE: 'It is to be kept from its first day on.',
  ENDED: 'It was ended, or its last day is over.',
});

@SeenType(
  'What somebody must do or leave until the outcome, such as not to meet somebody (A.15, B.21). A party sees what binds or protects them, and no other.',
)
export class InterimMeasure extends Node {
  @Shown(() => MeasureStatus, 'How it stands now.')
  readonly status!: string | null;

  @Shown(() => String, 'Who must do what.')
  readonly says!: string | null;

  @Shown(() => String, 'Why it is necessary. Not for the parties.')
  readonly reason!: string | null;

  @Shown(() => Boolean, 'Whether it limits contact: whoever investigates has to know that (B.21).')
  readonly limitsContact!: boolean | null;

  @Shown(() => Boolean, 'Whether it binds the complainant.')
  readonly bindsComplainant!: boolean | null;

  @Shown(() => Boolean, 'Whether it binds the respondent.')
  readonly bindsRespondent!: boolean | null;

  @Shown(() => Boolean, 'Whether it protects the complainant.')
  readonly protectsComplainant!: boolean | null;

  @Shown(() => Boolean, 'Whether it protects the respondent.')
  readonly protectsRespondent!: boolean | null;

  @Shown(() => String, 'Who sees to it that it is kept.')
  readonly owner!: string | null;

  @Shown(() => PlainDate, 'Its first day.')
  readonly startsOn!: string | null;

  @Shown(() => PlainDate, 'The day by which it is looked at again.')
  readonly reviewOn!: string | null;

  @Shown(() => Boolean, 'Whether that day has passed and nobody has looked at it.')
  readonly reviewOverdue!: boolean | null;

  @Shown(() => PlainDate, 'Its last day; null while none is set.')
  readonly endsOn!: string | null;

  @Shown(() => DateTime, 'When it was imposed.')
  readonly imposedAt!: string | null;

  @Shown(() => DateTime, 'When somebody ended it; null where it ends with its last day.')
  readonly endedAt!: string | null;

  @Shown(() => String, 'Why they did.')
  readonly endReason!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

/** Whether a measure, as `x`, has ended: by an act or with its last day. */
const HAS_ENDED = '(x.endedAt IS NOT NULL OR (x.endsAt IS NOT NULL AND x.endsAt <= t.now))';

export const interimMeasure = noun({
  policy: interimMeasurePolicy,
  seen: InterimMeasure,
  columns: `x.id, x.caseId, x.says, x.reason, x.limitsContact, x.bindsComplainant, x.bindsRespondent,
    x.protectsComplainant, x.protectsRespondent, o.name AS owner, x.startsOn, x.reviewOn, x.endsOn, x.imposedAt, x.endedAt, x.endReason,
    CASE WHEN ${HAS_ENDED} THEN 'ENDED' ELSE 'IN_FORCE' END AS status, (x.reviewBefore <= t.now AND NOT ${HAS_ENDED}) AS reviewOverdue, ${CASE_STATE},
    (x.bindsComplainant = 1 OR x.protectsComplainant = 1) AS ON_COMPLAINANT, (x.bindsRespondent = 1 OR x.protectsRespondent = 1) AS ON_RESPONDENT,
    (x.ownerId = s.personId) AS CARRIED_OUT_BY_VIEWER, (x.limitsContact = 1) AS LIMITS_CONTACT`,
  from: 'interim_measures x ON x.caseId = s.caseId JOIN cases c ON c.id = x.caseId JOIN people o ON o.id = x.ownerId',
  keys: { id: 'x.id', caseId: 'x.caseId' },
  order: 'x.imposedAt, x.id',
  derived: { availableActions: availableActionsOn('InterimMeasure') },
});

export const interimMeasuresOfCase = edgeToMany(
  () => Case,
  'interimMeasures',
  interimMeasure,
  'caseId',
  'What is to be kept until the outcome, as far as it is for you (A.15, B.21).',
);

@SeenType('What a review of an interim measure found. All of them are kept (A.15).')
export class MeasureReview extends Node {
  @Shown(() => String, 'What was found, and why the measure stays as it is or not.')
  readonly text!: string | null;

  @Shown(() => PlainDate, 'By when it is looked at next.')
  readonly nextReviewOn!: string | null;

  @Shown(() => PlainDate, 'Its last day from then on; null while none is set.')
  readonly endsOn!: string | null;

  @Shown(() => String, 'Who reviewed it.')
  readonly reviewedBy!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly reviewedAt!: string | null;
}

export const measureReview = noun({
  policy: measureReviewPolicy,
  seen: MeasureReview,
  columns: 'v.id, v.caseId, v.measureId, v.text, v.nextReviewOn, v.endsOn, b.name AS reviewedBy, v.reviewedAt',
  from: 'measure_reviews v ON v.caseId = s.caseId JOIN people b ON b.id = v.reviewedById',
  keys: { id: 'v.id', measureId: 'v.measureId' },
  order: 'v.reviewedAt, v.id',
});

export const reviewsOfMeasure = edgeToMany(
  () => InterimMeasure,
  'reviews',
  measureReview,
  'measureId',
  'What its reviews found.',
);
