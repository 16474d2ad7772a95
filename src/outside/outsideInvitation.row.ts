import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';

/** Somebody from outside is let sign in once, by a link that is known to nobody but who reads their mail. */
@Entity('outside_invitations')
export class OutsideInvitationRow {
  @Key() id!: string;
  @Ref('people') @Index() personId!: string;
  @Ref('people') @Index() invitedById!: string;
  /** As whoever invites wrote them: an account that is there already keeps its own. */
  @Line(200) name!: string;
  @Line(200) email!: string;
  @Prose() reason!: string;
  @At() invitedAt!: string;
  @At() expiresAt!: string;
  /** What the link carries, hashed; null until the mail is written. */
  @Line(64, true) @Index() tokenHash!: string | null;
  @At(true) sentAt!: string | null;
  /** When it was used up. That it was is told to nobody. */
  @At(true) redeemedAt!: string | null;
  @At(true) @Index() revokedAt!: string | null;
}
