import { Entity, Index } from 'typeorm';
import { At, Key, Line, Ref } from '../database/columns';
import type { Capacity } from '../procedures/capacity';

/** Somebody attends a meeting: invited, or holding it. */
@Entity('invitations')
@Index(['caseId', 'personId'])
@Index(['meetingId', 'personId'], { unique: true })
export class InvitationRow {
  @Key() id!: string;
  @Ref('cases') caseId!: string;
  @Ref('meetings') meetingId!: string;
  @Ref('people') personId!: string;
  @Line() capacity!: Capacity;
  @At() invitedAt!: string;
}
