import { Entity, Index } from 'typeorm';
import { At, Key, Prose, Ref } from '../database/columns';

/** Somebody is away for a time: whoever is next handles what they handle, and they get it back. */
@Entity('absences')
@Index(['returnedAt', 'untilAt'])
export class AbsenceRow {
  @Key() id!: string;
  @Ref('people') @Index() personId!: string;
  /** Who comes first in their place; null until a second administrator has signed, and where nobody is named. */
  @Ref('people', true) deputyId!: string | null;
  @At() fromAt!: string;
  @At() untilAt!: string;
  @Prose() reason!: string;
  @Ref('people') recordedById!: string;
  @At() recordedAt!: string;
  @Ref('people', true) endedById!: string | null;
  /** When what they handle was given to others. */
  @At(true) begunAt!: string | null;
  /** When what they handle was given back to them. */
  @At(true) returnedAt!: string | null;
}
