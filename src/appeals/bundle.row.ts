import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';

/** What whoever leads the case puts to who hears an appeal: words as they were then, or a document. */
@Entity('bundle_items')
export class BundleItemRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('appeals') @Index() appealId!: string;
  @Line() part!: string;
  @Prose(true) text!: string | null;
  @Ref('evidence', true) evidenceId!: string | null;
  @At() putAt!: string;
}
