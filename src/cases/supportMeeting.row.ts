import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';

/** A meeting of a supporter with whom they support. Nobody else can be invited to it. */
@Entity('support_meetings')
export class SupportMeetingRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('supporters') @Index() supporterId!: string;
  @Line() status!: 'ARRANGED' | 'HELD' | 'CANCELLED';
  @At() startsAt!: string;
  @At() endsAt!: string;
  @Line(200) place!: string;
  @Prose() purpose!: string;
  @Prose(true) cancelReason!: string | null;
}
