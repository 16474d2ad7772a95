import { Entity, Index } from 'typeorm';
import { At, Key, Prose, Ref } from '../database/columns';

/** A brief note of a meeting or an action of support (B.14): what was done, and apart from it what was said. */
@Entity('support_notes')
export class SupportNoteRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('supporters') supporterId!: string;
  @Ref('support_meetings', true) @Index() meetingId!: string | null;
  @Prose() actions!: string;
  @Prose(true) text!: string | null;
  @At() recordedAt!: string;
}
