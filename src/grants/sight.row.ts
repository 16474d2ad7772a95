import { Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { At, Ref, Whole } from '../database/columns';

/** What a person's grants on a case add up to: derived, one row a person and case, kept in the same transaction. */
@Entity('sights')
@Index(['personId', 'caseId'], { unique: true })
@Index(['caseId'])
@Index(['personId', 'openedAt', 'caseId'])
@Index(['personId', 'changedAt', 'caseId'])
export class SightRow {
  @PrimaryGeneratedColumn() id!: number;
  @Ref('people') personId!: string;
  @Ref('cases') caseId!: string;
  /** The capacities in force, as bits, after the party rule; 0 when all have ended. */
  @Whole() capacities!: number;
  /** Those of them that nothing is about to end: all that counts once `changesAt` has passed. */
  @Whole() lasting!: number;
  /** When a grant next begins or ends. */
  @At(true) @Index('IDX_sights_changesAt') changesAt!: string | null;
  /** Since when this person knows of the case. */
  @At() openedAt!: string;
  /** The last change that this person may know of. */
  @At() changedAt!: string;
}
