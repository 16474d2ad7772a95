import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';

/** A mark that a case is grave (A.3, B.29). */
@Entity('flags')
export class FlagRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() kind!: string;
  @Line() status!: 'RAISED' | 'LIFTED';
  @Prose() reason!: string;
  /** What was considered about an investigation by the University (B.29). */
  @Prose(true) university!: string | null;
  @Ref('people') raisedById!: string;
  @At() raisedAt!: string;
  @At(true) liftedAt!: string | null;
  @Prose(true) liftReason!: string | null;
}

/** That the police, and then a court, deal with the matter; over when it is over there. */
@Entity('police_involvements')
export class PoliceInvolvementRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() status!: 'ONGOING' | 'ENDED';
  @Line() through!: string;
  @Prose() says!: string;
  @Line(100, true) reference!: string | null;
  @At() recordedAt!: string;
  @At(true) endedAt!: string | null;
  @Prose(true) result!: string | null;
}

/** A time in which the proceedings stand still (A.3, B.29). */
@Entity('pauses')
export class PauseRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Prose() reason!: string;
  @At() pausedAt!: string;
  @At(true) resumedAt!: string | null;
  @Prose(true) resumeReason!: string | null;
}
