import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { At, Line, Whole } from '../database/columns';

/** What several people read of one case at once, as the same: a row for up to 31 sights, which were mostly given one after another. */
@Entity('shared_reads')
@Index(['caseId', 'sightId'])
export class SharedReadRow {
  @PrimaryGeneratedColumn() id!: number;
  /** Refers to nothing, so that telling many of a case waits for no act in it. */
  @Line(36) caseId!: string;
  /** A multiple of 31 … */
  @Whole() sightId!: number;
  /** … and a bit for each sight from it on that was read through. */
  @Whole() sights!: number;
  /** As what, which nouns and on which page: as in `read_records`. */
  @Whole() capacities!: number;
  @Whole() kinds!: number;
  @Column('int') page!: number;
  @At() at!: string;
}
