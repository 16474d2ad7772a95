import { invitationPolicy } from '../policy/meeting.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Capacity } from '../reading/enums';
import { SeenType, Shown } from '../reading/fields';
import { matters } from '../reading/matters';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { Meeting } from './meeting';

@SeenType('Somebody who attends a meeting: invited, or holding it.')
export class Invitation extends Node {
  @Shown(() => String, 'Who.')
  readonly name!: string | null;

  @Shown(() => Capacity, 'As what they attend.')
  readonly capacity!: string | null;

  @Shown(() => DateTime, 'When they were invited.')
  readonly invitedAt!: string | null;
}

export const invitation = noun({
  policy: invitationPolicy,
  seen: Invitation,
  columns: `i.id, i.caseId, i.meetingId, n.name, i.capacity, i.invitedAt, (v.id IS NOT NULL) AS INVITED, (m.kind = 'ENQUIRY') AS OF_ENQUIRY, (m.kind = 'INVESTIGATION') AS OF_INVESTIGATION,
    ${matters(invitationPolicy, 'ACCOMPANYING')} AND EXISTS (SELECT 1 FROM companions k WHERE k.meetingId = m.id AND k.personId = s.personId AND k.status = 'UNDERTAKEN') AS ACCOMPANYING`,
  from: `invitations i ON i.caseId = s.caseId JOIN meetings m ON m.id = i.meetingId JOIN people n ON n.id = i.personId
    LEFT JOIN invitations v ON v.meetingId = i.meetingId AND v.personId = s.personId`,
  keys: { id: 'i.id', meetingId: 'i.meetingId' },
  order: 'i.invitedAt, i.capacity, i.id',
});

export const invitationsOfMeeting = edgeToMany(() => Meeting, 'invitations', invitation, 'meetingId', 'Who attends.');
