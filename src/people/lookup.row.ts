import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { At, Ref } from '../database/columns';

/** The directory was asked for somebody by exact name or address: who asked, whom they found, when. */
@Entity('lookups')
export class LookupRow {
  @PrimaryGeneratedColumn() id!: number;
  @Ref('people') askedById!: string;
  @Ref('people', true) foundId!: string | null;
  @Column('boolean') byAddress!: boolean;
  @At() at!: string;
}
