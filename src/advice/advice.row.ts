import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';
import type { Office } from '../procedures/office';

/** Advice or guidance that somebody asked an officer for, outside any case. */
@Entity('advice')
export class AdviceRow {
  @Key() id!: string;
  @Line() kind!: 'ADVICE' | 'GUIDANCE';
  @Line() office!: Office;
  @Ref('people') @Index() askedById!: string;
  @Ref('people') @Index() advisedById!: string;
  @Line() status!: 'ASKED' | 'ANSWERED';
  @Prose() question!: string;
  @At() askedAt!: string;
  @Prose(true) answer!: string | null;
  @Prose(true) consulted!: string | null;
  @At(true) answeredAt!: string | null;
}
