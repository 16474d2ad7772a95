import { Entity, Index } from 'typeorm';
import { Key, Line, Prose, Ref, Whole } from '../database/columns';

export type StepStatus = 'OPEN' | 'DONE' | 'SKIPPED';

/** A step of the investigation: of the procedure, or one that whoever investigates added. */
@Entity('investigation_steps')
export class InvestigationStepRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Whole() place!: number;
  @Prose() says!: string;
  @Line(10) clause!: string;
  @Line() status!: StepStatus;
}
