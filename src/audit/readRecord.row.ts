import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { At, Whole } from '../database/columns';

/** Who read what of a case: the sight tells person and case. Narrow, since there is one for every case read. */
@Entity('read_records')
export class ReadRecordRow {
  @PrimaryGeneratedColumn() id!: number;
  @Whole() @Index() sightId!: number;
  /** As what, in capacity bits. */
  @Whole() capacities!: number;
  /** Which nouns, one bit each, in the order of `policy/policies.ts` … */
  @Whole() kinds!: number;
  /** … of which this is the so-manieth page of 31, from 0. */
  @Column('int', { default: 0 }) page!: number;
  @At() at!: string;
}
