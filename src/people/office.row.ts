import { Entity, Index } from 'typeorm';
import { At, Key, Line, Ref } from '../database/columns';
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
}
