import { Entity, Index } from 'typeorm';
import { At, Day, Flag, Key, Line, Prose, Ref } from '../database/columns';

/** What was concluded, what follows and why (A.18, A.21). */
@Entity('outcomes')
export class OutcomeRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  /** JSON: the outcomes, one or several (B.22). */
  @Line(400) kinds!: string;
  @Prose() conclusions!: string;
  @Prose() action!: string;
  @Prose() reasons!: string;
  /** Which officers were consulted (A.21). */
  @Prose() consulted!: string;
  @Day(true) monitoredUntil!: string | null;
  /** The two findings without which a complainant never faces discipline. */
  @Flag() unfounded!: boolean;
  @Flag() notInGoodFaith!: boolean;
  @At() issuedAt!: string;
}
