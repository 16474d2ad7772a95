import { Ctx, Root } from 'type-graphql';
import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case, theCase } from '../cases/case';
import { meetingPolicy } from '../policy/meeting.policy';
import type { Context } from '../reading/cloister';
import { procedureOf } from '../procedures/procedures';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, Edge, EdgesOf, SeenType, Shown } from '../reading/fields';
import { matters } from '../reading/matters';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { ticketField, type TicketKind } from '../reading/ticket';

export const MeetingKindEnum = enumOf('MeetingKind', 'Whose meeting it is.', {
  ENQUIRY: 'Held by the case lead (A.13).',
  INVESTIGATION: 'Held by the investigator (A.20).',
  MEDIATION: 'Held by the mediator (A.6).',
});

export const MeetingStatusEnum = enumOf('MeetingStatus', 'How it stands with a meeting.', {
  ARRANGED: 'Still to come.',
  HELD: 'It took place.',
  CANCELLED: 'It will not take place.',
});

@SeenType(
  'A meeting of the case lead or the investigator with one side or a witness, never with both parties (A.13); or of a mediator with a party, with both only where both agree (A.6).',
)
export class Meeting extends Node {
  @Shown(() => MeetingKindEnum, 'Whose meeting it is.')
  readonly kind!: string | null;

  @Shown(() => MeetingStatusEnum, 'How it stands.')
  readonly status!: string | null;

  @Shown(() => DateTime, 'When it begins.')
  readonly startsAt!: string | null;

  @Shown(() => DateTime, 'When it ends.')
  readonly endsAt!: string | null;

  @Shown(() => String, 'Where it is.')
  readonly place!: string | null;

  @Shown(() => String, 'What it is for.')
  readonly purpose!: string | null;

  @Shown(() => String, 'Why it was cancelled.')
  readonly cancelReason!: string | null;

  @Derived(() => String, 'The right to be accompanied (A.11, B.18).')
  readonly accompaniment!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const meeting = noun({
  policy: meetingPolicy,
  seen: Meeting,
  columns: `m.id, m.caseId, m.kind, m.status, m.startsAt, m.endsAt, m.place, m.purpose, m.cancelReason, ${CASE_STATE},
    (v.id IS NOT NULL) AS INVITED, (m.kind = 'ENQUIRY') AS OF_ENQUIRY, (m.kind = 'INVESTIGATION') AS OF_INVESTIGATION, (m.kind = 'MEDIATION') AS OF_MEDIATION,
    ${matters(meetingPolicy, 'ACCOMPANYING')} AND EXISTS (SELECT 1 FROM companions k WHERE k.meetingId = m.id AND k.personId = s.personId AND k.status = 'UNDERTAKEN') AS ACCOMPANYING`,
  from: `meetings m ON m.caseId = s.caseId JOIN cases c ON c.id = m.caseId
    LEFT JOIN invitations v ON v.meetingId = m.id AND v.personId = s.personId`,
  keys: { id: 'm.id', caseId: 'm.caseId' },
  order: 'm.startsAt, m.id',
  derived: {
    accompaniment: { from: (row) => procedureOf(row as never).accompaniment.says },
    availableActions: availableActionsOn('Meeting'),
  },
});

export const CALENDAR: TicketKind = { purpose: 'calendar', seconds: 120 };

export const calendarTicketOfMeeting = ticketField(
  () => Meeting,
  'downloadTicket',
  CALENDAR,
  'It is a file for your calendar at `GET /calendars/TICKET`, which says nothing of any case; for you alone and for two minutes, with your bearer token.',
);

export const meetingsOfCase = edgeToMany(
  () => Case,
  'meetings',
  meeting,
  'caseId',
  'The meetings you know of, in order of time.',
);

@EdgesOf(() => Meeting)
export class MeetingCase {
  @Edge(() => Case, 'The case it belongs to.')
  async case(@Root() one: Meeting, @Ctx() { viewer }: Context): Promise<Case | null> {
    return viewer.one(theCase, Node.keysOf(one).caseId!);
  }
}
