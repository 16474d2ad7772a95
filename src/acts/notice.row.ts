import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';
import type { Clause } from '../procedures/procedure';

export type NoticeTopic = 'PROCEEDINGS' | 'MEETING' | 'DRAFT' | 'SUPPORT' | 'MEDIATION';

/** Something written to one person. */
@Entity('notices')
export class NoticeRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('people') @Index() personId!: string;
  @Line() kind!: string;
  /** What it is about, and so who else may read it. */
  @Line() topic!: NoticeTopic;
  @Prose() text!: string;
  @Line(10) clause!: string;
  @At() sentAt!: string;
  @At(true) openedAt!: string | null;
}

/** A notice to be written; its clause is the act's unless another is named. */
export interface NewNotice {
  readonly topic: NoticeTopic;
  readonly kind: string;
  readonly text: string;
  readonly clause?: Clause;
}
