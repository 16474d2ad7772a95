import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref, Whole } from '../database/columns';

/** Notes of one person's interview, one row a version; no version is ever changed (A.27). */
@Entity('notes')
@Index(['meetingId', 'intervieweeId', 'version'], { unique: true })
export class NotesRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('meetings') meetingId!: string;
  @Ref('people') intervieweeId!: string;
  @Whole() version!: number;
  @Line() status!: 'RECORDED' | 'SENT';
  @Prose() text!: string;
  @Ref('people') recordedById!: string;
  @At() recordedAt!: string;
  @At(true) sentAt!: string | null;
}

/** An interviewee's comment, kept beside the notes. */
@Entity('notes_comments')
export class NotesCommentRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('notes') @Index() notesId!: string;
  @Ref('people') authorId!: string;
  @Prose() text!: string;
  @At() at!: string;
}
