import { Entity, Index } from 'typeorm';
import { At, Day, Flag, Key, Line, Prose, Ref } from '../database/columns';

/** A time limit of a case. */
@Entity('clocks')
export class ClockRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() kind!: string;
  @Flag() ofProceedings!: boolean;
  @At() startedAt!: string;
  @Day() dueOn!: string;
  @At(true) metAt!: string | null;
  @Line(10) clause!: string;
}

/** A time limit was extended, and why (A.10). */
@Entity('extensions')
export class ExtensionRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('clocks') @Index() clockId!: string;
  @Prose() reason!: string;
  @Day() dueOn!: string;
  @At() extendedAt!: string;
}
