import { Entity, PrimaryColumn } from 'typeorm';
import { At, Line } from './columns';

/** Which node may do, for now, what only one is to do at a time. */
@Entity('leases')
export class LeaseRow {
  @PrimaryColumn('varchar', { length: 40 }) name!: string;
  @Line(36) holder!: string;
  @At() until!: string;
}
