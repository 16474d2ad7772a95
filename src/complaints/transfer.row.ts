import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';

/** That a case went from one procedure to another. */
@Entity('transfers')
export class TransferRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() fromProcedure!: string;
  @Line() fromStage!: string;
  @Line() toProcedure!: string;
  @Prose() reasons!: string;
  /** The clause by which it is of the other procedure. */
  @Line(10) clause!: string;
  @Ref('people') madeById!: string;
  @At() madeAt!: string;
}
