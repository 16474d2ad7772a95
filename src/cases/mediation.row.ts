import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';

/** A mediation between the two parties, beside the stages of the case (A.5, A.6, B.11). */
@Entity('mediations')
export class MediationRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() status!: 'PROPOSED' | 'NOMINATED' | 'OPEN' | 'ENDED';
  @At() proposedAt!: string;
  @Ref('people', true) mediatorId!: string | null;
  @At(true) nominatedAt!: string | null;
  /** What the Acting Head of Welfare said before the nomination, where a student is in the case. */
  @Prose(true) consulted!: string | null;
  @At(true) openedAt!: string | null;
  /** When the second of the two initial meetings took place: its time counts from there. */
  @At(true) beganAt!: string | null;
  @At(true) endedAt!: string | null;
}

/** Something one party is asked in a mediation, and what they answer; the other is asked the same apart from it. */
@Entity('mediation_questions')
export class MediationQuestionRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('mediations') @Index() mediationId!: string;
  @Ref('people') personId!: string;
  @Line() capacity!: 'COMPLAINANT' | 'RESPONDENT';
  @Line() kind!: 'MEDIATION' | 'MEDIATOR' | 'JOINT_MEETING' | 'EXTENSION';
  @Prose() says!: string;
  /** The last day that is asked for, and why. */
  @Line(10, true) untilDay!: string | null;
  @Prose(true) reason!: string | null;
  /** `LAPSED` once something else is asked in its place. */
  @Line() status!: 'ASKED' | 'AGREED' | 'DECLINED' | 'LAPSED';
  @Ref('people') askedById!: string;
  @At() askedAt!: string;
  @At(true) answeredAt!: string | null;
}
