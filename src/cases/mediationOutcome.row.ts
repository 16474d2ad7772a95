import { Entity, Index } from 'typeorm';
import { At, Flag, Key, Prose, Ref } from '../database/columns';

/** What came of a mediation: the agreement in writing, or why there is none (A.6). */
@Entity('mediation_outcomes')
export class MediationOutcomeRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('mediations') @Index() mediationId!: string;
  @Flag() agreed!: boolean;
  @Prose() text!: string;
  @At() writtenAt!: string;
}
