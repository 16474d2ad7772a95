import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';

/** An administrator looked at an account, and at what its person handles, as a whole. */
@Entity('account_reviews')
@Index(['personId', 'reviewedAt'])
export class AccountReviewRow {
  @Key() id!: string;
  @Ref('people') personId!: string;
  @Line() decision!: 'CONFIRM' | 'END';
  @Prose() reason!: string;
  @Ref('people') reviewedById!: string;
  @At() reviewedAt!: string;
}
