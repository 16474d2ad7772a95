import { Entity, Index } from 'typeorm';
import { At, Day, Flag, Key, Line, Prose, Ref } from '../database/columns';

/** What somebody must do or leave until the outcome (A.15, B.21). It ends by an act, or by itself once its last day is over. */
@Entity('interim_measures')
export class InterimMeasureRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Prose() says!: string;
  @Prose() reason!: string;
  @Flag() limitsContact!: boolean;
  @Flag() bindsComplainant!: boolean;
  @Flag() bindsRespondent!: boolean;
  @Flag() protectsComplainant!: boolean;
  @Flag() protectsRespondent!: boolean;
  /** Who carries it out. */
  @Ref('people') ownerId!: string;
  @Day() startsOn!: string;
  @Day() reviewOn!: string;
  @Day(true) endsOn!: string | null;
  /** When the day of its review is over in London, and its last one. */
  @At() reviewBefore!: string;
  @At(true) endsAt!: string | null;
  /** When there is next something to say of it: its review is overdue, or it has ended. */
  @At(true) @Index() wakesAt!: string | null;
  @At() imposedAt!: string;
  /** When an act ended it, and why. */
  @At(true) endedAt!: string | null;
  @Prose(true) endReason!: string | null;
  @Line(10) clause!: string;
}

/** What a review of a measure found. All are kept. */
@Entity('measure_reviews')
export class MeasureReviewRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('interim_measures') @Index() measureId!: string;
  @Prose() text!: string;
  @Day() nextReviewOn!: string;
  @Day(true) endsOn!: string | null;
  @Ref('people') reviewedById!: string;
  @At() reviewedAt!: string;
}
