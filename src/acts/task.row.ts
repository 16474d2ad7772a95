import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';
import type { Clause } from '../procedures/procedure';
import type { Addressee } from './addressee';

/** Something that those who handle a case have to do. */
@Entity('tasks')
export class TaskRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() kind!: string;
  @Prose() says!: string;
  @Line() addressedTo!: Addressee;
  @Line(10) clause!: Clause;
  /** The thing it is about, such as a clock, where it is about one. */
  @Line(36, true) aboutId!: string | null;
  @Line() status!: 'OPEN' | 'DONE';
  @At() openedAt!: string;
  @At(true) doneAt!: string | null;
  @Prose(true) result!: string | null;
}
