import { AvailableAction, availableActionsOn } from '../acts/availableActions';
import { Person } from '../people/person';
import { outsideInvitationPolicy } from '../policy/outside.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

const InvitationStatus = enumOf('OutsideInvitationStatus', 'How it stands with an invitation.', {
  OPEN: 'Its time is not over. Whether it was used is not told.',
  EXPIRED: 'Its time is over: invite them again.',
  REVOKED: 'It was taken back.',
});

@SeenType(
  'An invitation to somebody from outside, who is not in the college’s own sign-in: for whoever invites them alone. Of a case it tells nothing (A.24).',
)
export class OutsideInvitation extends Node {
  @Shown(() => String, 'Their name, as you wrote it.')
  readonly name!: string | null;

  @Shown(() => String, 'Their e-mail address.')
  readonly email!: string | null;

  @Shown(() => String, 'Why you invite them.')
  readonly reason!: string | null;

  @Shown(() => InvitationStatus, 'How it stands.')
  readonly status!: string | null;

  @Shown(() => DateTime, 'When you invited them.')
  readonly invitedAt!: string | null;

  @Shown(() => DateTime, 'When the link was written to them; null while that waits.')
  readonly sentAt!: string | null;

  @Shown(() => DateTime, 'Until when the link can be used.')
  readonly expiresAt!: string | null;

  @Shown(() => DateTime, 'When you took it back.')
  readonly revokedAt!: string | null;

  @Derived(() => [AvailableAction], 'What you can do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const outsideInvitation = noun({
  policy: outsideInvitationPolicy,
  seen: OutsideInvitation,
  columns: `i.id, NULL AS caseId, i.invitedById, i.name, i.email, i.reason, i.invitedAt, i.sentAt, i.expiresAt, i.revokedAt,
    CASE WHEN i.revokedAt IS NOT NULL THEN 'REVOKED' WHEN i.expiresAt <= t.now THEN 'EXPIRED' ELSE 'OPEN' END AS status,
    'COLLEGE' AS \`procedure\`, 1 AS procedureVersion, 0 AS facts, 1 AS INVITER`,
  from: 'outside_invitations i',
  viewerColumn: 'i.invitedById',
  keys: { id: 'i.id', invitedById: 'i.invitedById' },
  order: 'i.invitedAt, i.id',
  derived: { availableActions: availableActionsOn('OutsideInvitation') },
});

export const outsideInvitationsOfPerson = edgeToMany(
  () => Person,
  'outsideInvitations',
  outsideInvitation,
  'invitedById',
  'The people from outside whom you invited (A.24).',
);
