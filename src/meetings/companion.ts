import { Person } from '../people/person';
import { companionPolicy, companionRequestPolicy } from '../policy/meeting.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { matters } from '../reading/matters';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { CompanionKindEnum } from './companionKind';
import { Meeting } from './meeting';

const CompanionStatusEnum = enumOf('CompanionStatus', 'How it stands with a companion.', {
  ASKED: 'They have not answered.',
  UNDERTAKEN: 'They undertook to keep confidence and see the meeting.',
  DECLINED: 'They declined.',
});

/** It never bars anyone from speaking of what they themselves allege. */
const UNDERTAKING =
  'I will keep in confidence what I learn by accompanying this person. This does not stop anybody from speaking of what they themselves allege or have experienced.';

@SeenType('Who accompanies a party to a meeting (A.11). Never shown to the other party.')
export class Companion extends Node {
  @Shown(() => String, 'The e-mail address as the party gave it.')
  readonly address!: string | null;

  @Shown(() => CompanionKindEnum, 'As what they accompany.')
  readonly kind!: string | null;

  @Shown(() => String, 'Why, for a reasonable adjustment.')
  readonly reason!: string | null;

  @Shown(() => CompanionStatusEnum, 'Whether they have given the undertaking.')
  readonly status!: string | null;

  @Shown(() => DateTime, 'When they were asked.')
  readonly askedAt!: string | null;

  @Shown(() => DateTime, 'When they gave the undertaking.')
  readonly undertakenAt!: string | null;

  @Shown(() => String, 'Their name. Closed to the party, who must not find out by it whose address is known here.')
  readonly name!: string | null;
}

@SeenType('A party asks you to be their companion. Before the undertaking you see who asks, and for when (A.11).')
export class CompanionRequest extends Node {
  @Shown(() => String, 'Who asks you.')
  readonly askedBy!: string | null;

  @Shown(() => DateTime, 'When the meeting is.')
  readonly startsAt!: string | null;

  @Derived(() => String, 'What you undertake by accepting.')
  readonly undertaking!: string | null;

  @Shown(() => CompanionStatusEnum, 'What you answered.')
  readonly status!: string | null;
}

export const companion = noun({
  policy: companionPolicy,
  seen: Companion,
  columns: `k.id, k.caseId, k.meetingId, k.address, k.kind, k.reason, k.status, k.askedAt, k.undertakenAt, n.name,
    (k.personId = s.personId AND k.status = 'UNDERTAKEN') AS OWN, (k.askedById = s.personId) AS WITH_VIEWER,
    (m.kind = 'ENQUIRY') AS OF_ENQUIRY, (m.kind = 'INVESTIGATION') AS OF_INVESTIGATION,
    ${matters(companionPolicy, 'HELD_BY_VIEWER')} AND EXISTS (SELECT 1 FROM invitations v WHERE v.meetingId = m.id AND v.personId = s.personId AND v.capacity = 'MEDIATOR') AS HELD_BY_VIEWER`,
  from: 'companions k ON k.caseId = s.caseId JOIN meetings m ON m.id = k.meetingId LEFT JOIN people n ON n.id = k.personId',
  keys: { id: 'k.id', meetingId: 'k.meetingId' },
  order: 'k.askedAt, k.id',
});

export const companionRequest = noun({
  policy: companionRequestPolicy,
  seen: CompanionRequest,
  columns: `k.id, k.caseId, k.personId, k.meetingId, k.askedById, a.name AS askedBy, m.startsAt, k.status, 1 AS ASKED,
    (k.status <> 'DECLINED') AS NOT_DECLINED, (m.kind = 'MEDIATION') AS OF_MEDIATION`,
  from: 'companions k JOIN meetings m ON m.id = k.meetingId JOIN people a ON a.id = k.askedById',
  viewerColumn: 'k.personId',
  keys: { id: 'k.id', personId: 'k.personId' },
  order: 'k.askedAt, k.id',
  derived: { undertaking: { from: () => UNDERTAKING } },
});

export const companionsOfMeeting = edgeToMany(
  () => Meeting,
  'companions',
  companion,
  'meetingId',
  'Who accompanies a party, as far as you may know.',
);

export const companionRequestsOfPerson = edgeToMany(
  () => Person,
  'companionRequests',
  companionRequest,
  'personId',
  'Who asks you to accompany them.',
);
