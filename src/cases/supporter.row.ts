import { Entity, Index } from 'typeorm';
import { At, Flag, Key, Line, Prose, Ref } from '../database/columns';
import type { Side } from '../procedures/category';

/** Somebody who supports one side of a case; from when until when is their grant's to say. */
@Entity('supporters')
export class SupporterRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() side!: Side;
  @Ref('people') @Index() personId!: string;
  @Ref('role_grants') grantId!: string;
  @Prose() reason!: string;
  /** When who is supported asked for somebody else, and why. */
  @At(true) anotherAskedAt!: string | null;
  @Prose(true) anotherReason!: string | null;
  /** Whether who is supported lets the Acting Head of Welfare read the notes. */
  @Flag() sharesNotes!: boolean;
}
