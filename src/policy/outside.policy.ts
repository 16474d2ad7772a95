import { policy } from './policy';

/** An invitation to somebody from outside: for whoever invites them alone. Whether it was used is for nobody. */
export const outsideInvitationPolicy = policy({
  noun: 'OutsideInvitation',
  words: { INVITER: 'the viewer invites them' },
  fields: ['name', 'email', 'reason', 'status', 'invitedAt', 'sentAt', 'expiresAt', 'revokedAt', 'availableActions'],
  rules: [['A.24', 'INVITER', 'ALL']],
});
