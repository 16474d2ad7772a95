import { Entity, Index } from 'typeorm';
import type { StepStatus } from '../cases/investigationStep.row';
import { At, Flag, Key, Line, Prose, Ref } from '../database/columns';

/** How the case lead decided to proceed (A.14). */
@Entity('decisions')
export class DecisionRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() route!: 'DETERMINE' | 'INVESTIGATE';
  @Prose() reasons!: string;
  /** Who was consulted, as it was written before consultations were things of their own (A.13). */
  @Prose(true) consulted!: string | null;
  @At() issuedAt!: string;
}

/** The commission of an investigation (A.16, A.17). */
@Entity('investigations')
export class InvestigationRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Prose() terms!: string;
  @Flag() recommendationsAsked!: boolean;
  @Ref('people') commissionedById!: string;
  @At() commissionedAt!: string;
}

/** How the checklist was adapted; never changed. */
@Entity('step_changes')
export class StepChangeRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('investigation_steps') @Index() stepId!: string;
  @Line() status!: StepStatus;
  @Prose() reason!: string;
  @Ref('people') madeById!: string;
  @At() madeAt!: string;
}
