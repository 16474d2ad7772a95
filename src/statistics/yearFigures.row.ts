import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Whole } from '../database/columns';
import type { About } from '../procedures/figures';

/** What was published of a closed year. Never changed: a year has one row for each procedure and whom it is about. */
@Entity('year_figures')
@Index(['year', 'procedure', 'about'], { unique: true })
export class YearFiguresRow {
  @Key() id!: string;
  @Whole() year!: number;
  @Line() procedure!: string;
  @Line() about!: About;
  /** JSON: rounded, with what was left out left out. */
  @Prose() figures!: string;
  @At() publishedAt!: string;
}
