import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { At, Line, Ref, Whole } from '../database/columns';

/** One entry of the log. It carries ids and kinds, never content. */
@Entity('events')
export class EventRow {
  /** Without gaps, in the order of commits. Never shown. */
  @PrimaryColumn('int') position!: number;
  @Line(36) @Index({ unique: true }) id!: string;
  @Ref('cases', true) @Index() caseId!: string | null;
  @Line(60) kind!: string;
  @Line(36) subjectId!: string;
  /** Null for what happens by itself, as time passes. */
  @Ref('people', true) actorId!: string | null;
  @Line(10) clause!: string;
  @At() at!: string;
}

/** The last position given away. One row. */
@Entity('log_head')
export class LogHeadRow {
  @PrimaryColumn('int') id!: number;
  @Whole() position!: number;
  /** Up to here events are kept no longer. */
  @Column('int', { default: 0 }) keptFrom!: number;
}
