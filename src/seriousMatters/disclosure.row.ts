import { Entity, Index } from 'typeorm';
import { At, Day, Key, Line, Prose, Ref } from '../database/columns';

/** An agreement that somebody was asked for (A.25, B.33). */
@Entity('agreements')
export class AgreementRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('people') personId!: string;
  /** The mark of the case that it is about. */
  @Ref('flags', true) flagId!: string | null;
  @Line() purpose!: 'POLICE' | 'DEPARTMENT' | 'OTHERS';
  @Line() status!: 'ASKED' | 'GIVEN' | 'REFUSED' | 'WITHDRAWN';
  @Prose() says!: string;
  @Ref('people') askedById!: string;
  @At() askedAt!: string;
  @Prose(true) answer!: string | null;
  @At(true) answeredAt!: string | null;
  @At(true) withdrawnAt!: string | null;
  @Prose(true) withdrawReason!: string | null;
}

/** What was told to somebody outside the case, and on what ground (A.24, A.25, B.32, B.33). */
@Entity('disclosures')
export class DisclosureRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() recipient!: string;
  @Line(200) toWhom!: string;
  @Prose() what!: string;
  @Prose() why!: string;
  @Line() ground!: string;
  /** The evidence of an extreme risk, or the duty: what the ground is in this case. */
  @Prose(true) groundSays!: string | null;
  @Ref('agreements', true) agreementId!: string | null;
  /** Why the agreement that is normally sought was not (A.12, B.28). */
  @Prose(true) withoutAgreement!: string | null;
  @Ref('people') decidedById!: string;
  @At() disclosedAt!: string;
  /** Since when nothing more is told on it: the agreement it rests on was withdrawn. */
  @At(true) endedAt!: string | null;
}

/** Whom a disclosure is about. */
@Entity('disclosure_subjects')
@Index(['disclosureId', 'personId'], { unique: true })
export class DisclosureSubjectRow {
  @Key() id!: string;
  @Ref('disclosures') disclosureId!: string;
  @Ref('people') personId!: string;
}

/** That a person is told of something only later: of the case, or of a disclosure about them (rule of deferral). */
@Entity('deferrals')
@Index(['disclosureId', 'personId'])
export class DeferralRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() subject!: 'INFORMING' | 'DISCLOSURE';
  @Ref('disclosures', true) disclosureId!: string | null;
  @Ref('people', true) personId!: string | null;
  @Prose() reason!: string;
  @Ref('people') decidedById!: string;
  @At() decidedAt!: string;
  @Day() @Index() reviewOn!: string;
  /** The review day of which it was told that it has passed. */
  @Day(true) toldFor!: string | null;
  @At(true) endedAt!: string | null;
  @Prose(true) endReason!: string | null;
}

/** That somebody who should not have was told of a case. */
@Entity('breaches')
export class BreachRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('people') personId!: string;
  @Line() what!: 'INFORMED' | 'INVITED';
  @Prose() reason!: string;
  @At() since!: string;
  @Ref('people') retractedById!: string;
  @At() retractedAt!: string;
}
