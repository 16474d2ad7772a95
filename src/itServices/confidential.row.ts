import { Entity, Index } from 'typeorm';
import { At, Flag, Key, Line, Prose, Ref } from '../database/columns';

/** Details that the handler asks the complainant for in confidence, and what they answer (IT.7). */
@Entity('confidential_requests')
export class ConfidentialRequestRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() status!: 'ASKED' | 'ANSWERED';
  @Prose() question!: string;
  @At() askedAt!: string;
  @Prose(true) answer!: string | null;
  @At(true) answeredAt!: string | null;
}

/** What a member of staff who was involved is asked about, and what they answer (IT.1). */
@Entity('staff_questions')
export class StaffQuestionRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('people') @Index() personId!: string;
  @Line() status!: 'ASKED' | 'ANSWERED';
  @Prose() question!: string;
  @At() askedAt!: string;
  @Prose(true) answer!: string | null;
  @At(true) answeredAt!: string | null;
}

/** A response to the complainant in writing: the handler’s, or after a review the head’s (IT.8, IT.9). */
@Entity('service_responses')
export class ServiceResponseRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Prose() text!: string;
  @Flag() byHead!: boolean;
  @At() givenAt!: string;
}
