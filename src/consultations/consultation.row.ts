import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';

export type ConsultedOn = 'HOW_TO_PROCEED' | 'OUTCOME' | 'MEDIATOR' | 'FILING' | 'OTHER';

/** A question that those who handle a case ask an officer before they decide, and the answer. */
@Entity('consultations')
export class ConsultationRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('people') @Index() personId!: string;
  @Line() about!: ConsultedOn;
  @Line() status!: 'ASKED' | 'ANSWERED';
  @Prose() question!: string;
  @At() askedAt!: string;
  @Prose(true) answer!: string | null;
  @At(true) answeredAt!: string | null;
}
