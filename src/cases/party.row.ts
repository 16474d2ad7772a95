import { Entity, Index } from 'typeorm';
import { At, Key, Line, Ref } from '../database/columns';

/** One of the two sides of a case. The respondent has no person until somebody is identified. */
@Entity('parties')
export class PartyRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() capacity!: 'COMPLAINANT' | 'AGGRIEVED' | 'RESPONDENT';
  @Ref('people', true) personId!: string | null;
  /** When it was said which person this is. */
  @At(true) identifiedAt!: string | null;
  /** Since when they know: the complainant from submission, the respondent once informed. */
  @At(true) since!: string | null;
}
