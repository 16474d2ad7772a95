import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';

/** What other staff, or a third party, brought to the Acting Head of Welfare. */
@Entity('referrals')
export class ReferralRow {
  @Key() id!: string;
  @Line() kind!: 'BY_STAFF' | 'BY_THIRD_PARTY';
  @Ref('people') @Index() referredById!: string;
  @Ref('people') @Index() receivedById!: string;
  /** How the student is reached, for a referral. */
  @Line(200, true) address!: string | null;
  @Line(40, true) wish!: 'SUPPORT' | 'FORMAL_COMPLAINT' | null;
  @Prose() says!: string;
  @At() receivedAt!: string;
}
