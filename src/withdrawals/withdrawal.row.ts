import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';

/** That a complaint was taken back, and what became of the case. */
@Entity('withdrawals')
export class WithdrawalRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() status!: 'PENDING' | 'GOES_ON' | 'CLOSED';
  /** What the complainant said of it, if anything. */
  @Prose(true) reason!: string | null;
  @At() withdrawnAt!: string;
  /** Why the case goes on, or was closed. */
  @Prose(true) decision!: string | null;
  @Ref('people', true) decidedById!: string | null;
  @At(true) decidedAt!: string | null;
}
