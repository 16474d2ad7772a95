import { Entity, Index } from 'typeorm';
import { At, Day, Key, Line, Prose, Ref } from '../database/columns';

export type DataRequestKind = 'ACCESS' | 'CORRECTION' | 'ERASURE' | 'RESTRICTION';

/** What somebody asks about the data on themselves, and what they are answered (A.26, B.34). */
@Entity('data_requests')
export class DataRequestRow {
  @Key() id!: string;
  @Ref('people') @Index() personId!: string;
  @Line() kind!: DataRequestKind;
  @Prose() says!: string;
  @Line() status!: 'ASKED' | 'ANSWERED';
  @At() madeAt!: string;
  @Day() dueOn!: string;
  @Prose(true) answer!: string | null;
  /** What is not given, and on what ground: kept, since it can be asked for. */
  @Prose(true) withheld!: string | null;
  @Prose(true) ground!: string | null;
  @Ref('people', true) answeredById!: string | null;
  @At(true) answeredAt!: string | null;
}
