import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';
import type { Side } from '../procedures/category';

/** That a side was pointed to a service that supports them. */
@Entity('service_referrals')
export class ServiceReferralRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() side!: Side;
  @Line() service!: string;
  @Prose() says!: string;
  @Ref('people') referredById!: string;
  @At() referredAt!: string;
}
