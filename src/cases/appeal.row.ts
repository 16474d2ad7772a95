import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';
import type { Side } from '../procedures/category';

/** How an appeal, a grievance, an own complaint or an application to the OIA stands. */
export type AppealStatus = 'LODGED' | 'HEARD' | 'DECIDED' | 'WITHDRAWN';

/** A step by which a party has an outcome looked at again (A.22, A.23, B.23). */
@Entity('appeals')
export class AppealRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() side!: Side;
  @Ref('people') personId!: string;
  @Line() route!: string;
  @Line() status!: AppealStatus;
  @Prose() grounds!: string;
  /** Why it comes later than the time for it. */
  @Prose(true) lateReason!: string | null;
  @At() lodgedAt!: string;
  /** Who hears it: nobody with a part in the case. */
  @Ref('people', true) hearerId!: string | null;
  @Line(40, true) result!: string | null;
  @Prose(true) reasons!: string | null;
  @At(true) endedAt!: string | null;
}
