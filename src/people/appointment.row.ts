import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';
import type { Office } from '../procedures/office';

/** To an office, as deputy of somebody who is away, or to take over what somebody else handled. */
export type AppointmentKind = 'OFFICE' | 'DEPUTY' | 'HANDOVER';

export type AppointmentState = 'AWAITING_SIGNATURE' | 'SIGNED' | 'WITHDRAWN';

/** What an administrator appoints somebody to. It counts for nothing until it is signed, where it needs a signature. */
@Entity('appointments')
export class AppointmentRow {
  @Key() id!: string;
  @Line() kind!: AppointmentKind;
  @Ref('people') @Index() personId!: string;
  @Line(40, true) office!: Office | null;
  /** The procedure an integration is to serve. */
  @Line(40, true) scope!: string | null;
  /** Whose place is taken, of a deputy and in a handover. */
  @Ref('people', true) insteadOfId!: string | null;
  @At() fromAt!: string;
  @At(true) untilAt!: string | null;
  @Prose() reason!: string;
  @Line() @Index() state!: AppointmentState;
  @Ref('people') proposedById!: string;
  @At() proposedAt!: string;
  /** Who signed or withdrew it; nobody, where no signature was needed. */
  @Ref('people', true) decidedById!: string | null;
  @At(true) decidedAt!: string | null;
  /** The office that it made somebody hold. */
  @Ref('offices', true) officeId!: string | null;
  /** When the open cases were given to them; null while its time has not come. */
  @At(true) takenUpAt!: string | null;
}
