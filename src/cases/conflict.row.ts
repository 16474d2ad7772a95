import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref, Whole, Flag } from '../database/columns';

/** A conflict of interest that somebody declared. Nobody removes one. */
@Entity('conflicts')
export class ConflictRow {
  @Key() id!: string;
  @Ref('people') @Index() personId!: string;
  /** The case that they stepped aside in; null where it is about a person. */
  @Ref('cases', true) @Index() caseId!: string | null;
  /** Whom it is about, as they wrote the address: whether anybody has it is not looked up. */
  @Line(200, true) @Index() address!: string | null;
  /** The declaration about a person by which they stepped aside in this case. */
  @Ref('conflicts', true) generalId!: string | null;
  @Prose() reason!: string;
  /** Whether the reason stays with whoever declared it. */
  @Flag() withheld!: boolean;
  /** What they were in the case until then, as bits. */
  @Whole() capacities!: number;
  @At() declaredAt!: string;
}
