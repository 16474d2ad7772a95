import { Entity, Index, PrimaryColumn } from 'typeorm';
import { At, KeyRef, Line } from '../database/columns';

/** What a person's act under a key made, so that a repeated request finds it instead of doing it again. */
@Entity('idempotency_keys')
export class IdempotencyKeyRow {
  @KeyRef('people') personId!: string;
  @PrimaryColumn('varchar', { length: 100 }) key!: string;
  @Line(60) act!: string;
  /** SHA-256 of the input: the same key with another input is refused. */
  @Line(64) inputHash!: string;
  @Line(36, true) caseId!: string | null;
  @Line(36) subjectId!: string;
  @At() @Index('IDX_idempotency_keys_at') at!: string;
}
