import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idempotencyKey, idOf, idOfOneOf, instant, line, listOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { theCase } from '../cases/case';
import { DateTime } from '../reading/scalars';
import { InvitationRow } from './invitation.row';
import { type Invitee, inviteesOf, namedIn } from './invitees';
import { meeting } from './meeting';
import { MeetingRow } from './meeting.row';
import { refuseImpossibleTimes } from '../acts/times';
import { mediationFor } from './mediationFor';
import { noticeOf } from './tellInvited';

@InputType()
class ArrangeMeetingInput {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(
    () => [ID],
    listOf(idOfOneOf('Party', 'Witness'), 10, 1),
    'One party or some witnesses; never both parties (A.13), but in a mediation where both agree (A.6).',
  )
  readonly invite!: readonly { type: string; id: string }[];

  @Given(() => DateTime, instant(), 'When it begins.')
  readonly startsAt!: string;

  @Given(() => DateTime, instant(), 'When it ends.')
  readonly endsAt!: string;

  @Given(() => String, line(), 'Where it is.')
  readonly place!: string;

  @Given(() => String, prose(2_000), 'What it is for. Everybody invited reads this.')
  readonly purpose!: string;

  @Given(() => String, idempotencyKey(), 'Makes repeating this request safe.')
  readonly idempotencyKey!: string;
}

/** Who holds meetings, and of what kind theirs are: whoever leads an enquiry and investigates in it holds those of the enquiry. */
const HOLDERS = ['CASE_LEAD', 'INVESTIGATOR', 'MEDIATOR'] as const;
const KINDS = { CASE_LEAD: 'ENQUIRY', INVESTIGATOR: 'INVESTIGATION', MEDIATOR: 'MEDIATION' } as const;

export const arrangeMeeting = act({
  name: 'arrangeMeeting',
  input: ArrangeMeetingInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: meeting,
  know: async (tx, { caseId, invite }) => namedIn(tx, caseId, invite),
  async perform(hand, { caseId, invite, startsAt, endsAt, place, purpose }, named) {
    refuseImpossibleTimes({ startsAt, endsAt }, hand.now);
    const id = hand.newId('meeting');
    const holder = HOLDERS.find((capacity) => hand.given.standing.has(capacity))!;
    const kind = KINDS[holder];
    const mediation = kind === 'MEDIATION' ? await mediationFor(hand, named) : null;
    const invitees = await inviteesOf(hand, invite, named, mediation !== null);
    await hand.tx.insert(MeetingRow, {
      id,
      caseId,
      kind,
      status: 'ARRANGED',
      startsAt,
      endsAt,
      place,
      purpose,
      cancelReason: null,
      arrangedById: hand.actorId,
      arrangedAt: hand.now,
      mediationId: mediation?.id ?? null,
    });
    await send(hand, id, [
      { personId: hand.actorId, capacity: holder },
      ...invitees.filter(({ personId }) => personId !== hand.actorId),
    ]);
    for (const { personId } of invitees)
      await hand.notify(personId, {
        ...noticeOf(kind, 'INVITED'),
        text: `You are invited to a meeting. ${hand.procedure.accompaniment.says}`,
        clause: hand.procedure.accompaniment.clause,
      });
    hand.happened('MEETING_ARRANGED', id);
    return id;
  },
});

async function send(hand: Hand, meetingId: string, people: readonly Invitee[]): Promise<void> {
  await hand.tx.insert(
    InvitationRow,
    people.map(({ personId, capacity }) => ({
      id: hand.newId(`invitation ${personId}`),
      caseId: hand.theCase.id,
      meetingId,
      personId,
      capacity,
      invitedAt: hand.now,
    })),
  );
}
