import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';

export type MeetingKind = 'ENQUIRY' | 'INVESTIGATION' | 'MEDIATION';
export type MeetingStatus = 'ARRANGED' | 'HELD' | 'CANCELLED';

@Entity('meetings')
export class MeetingRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() kind!: MeetingKind;
  @Line() status!: MeetingStatus;
  @At() startsAt!: string;
  @At() endsAt!: string;
  @Line(200) place!: string;
  @Prose() purpose!: string;
  @Prose(true) cancelReason!: string | null;
  @Ref('people') arrangedById!: string;
  @At() arrangedAt!: string;
  /** The mediation it belongs to, where it is the mediator’s. */
  @Line(36, true) mediationId!: string | null;
}
