import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';
import type { Office } from '../procedures/office';

/** Who holds an office, from when until when. */
@Entity('offices')
export class OfficeRow {
  @Key() id!: string;
  @Ref('people') @Index() personId!: string;
  @Line() @Index() office!: Office;
  /** The procedure an integration serves; null for offices of the whole college. */
  @Line(40, true) scope!: string | null;
  @At() fromAt!: string;
  @At(true) untilAt!: string | null;
  /** Who set its end before its time, and why. */
  @Ref('people', true) endedById!: string | null;
  @Prose(true) endReason!: string | null;
  /** When an administrator last looked at it, and let it be. */
  @At(true) confirmedAt!: string | null;
  @Ref('people', true) confirmedById!: string | null;
}
