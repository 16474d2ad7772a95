import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';
import type { Office } from '../procedures/office';

/** Access to a case that one officer asks another for when whoever handles it cannot be reached. */
@Entity('emergencies')
export class EmergencyRow {
  @Key() id!: string;
  /** As whoever asks wrote it: whether there is such a case is not looked up for them. */
  @Line(12) reference!: string;
  @Ref('people') @Index() personId!: string;
  /** The office that was asked, and who has it where the case is. */
  @Line() office!: Office;
  @Ref('people') @Index() askedOfId!: string;
  @Prose() reason!: string;
  @At() untilAt!: string;
  @At() askedAt!: string;
  @Line() state!: 'ASKED' | 'GIVEN' | 'DECLINED';
  @At(true) decidedAt!: string | null;
  /** The case it opened; null where it opened none. */
  @Ref('cases', true) @Index() caseId!: string | null;
  @Ref('role_grants', true) grantId!: string | null;
  @Prose(true) finding!: string | null;
  @Ref('people', true) reviewedById!: string | null;
  @At(true) reviewedAt!: string | null;
}
