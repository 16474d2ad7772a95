import { InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { instant, line } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { letKnow } from '../acts/letKnow';
import { Refused } from '../errors';
import { inForceAt } from '../people/inForceAt';
import { OfficeRow } from '../people/office.row';
import { person } from '../people/person';
import { PersonRow } from '../people/person.row';
import { currentVersion } from '../procedures/procedures';
import { DateTime } from '../reading/scalars';
import { ComplaintRow } from './complaint.row';
import { asDraft } from './draftOf';
import { pointOutNames } from './namesOfStaff';
import { ComplaintWords } from './saveComplaintInput';
import { takenComplaint, TakenFromEnum } from './takenComplaint';
import { TakenComplaintRow, type TakenFrom } from './takenComplaint.row';

@InputType()
class TakeDownComplaintInput extends ComplaintWords {
  @Given(
    () => String,
    line().refine((text) => /^[^\s@]+@[^\s@]+$/.test(text), 'It must be an e-mail address.'),
    'The e-mail address of whose complaint it is. Whether it is known here is not told.',
  )
  readonly address!: string;

  @Given(() => TakenFromEnum, z.enum(['SPEECH', 'PAPER']), 'From what you write it down.')
  readonly takenFrom!: TakenFrom;

  @Given(() => DateTime, instant(), 'When you were told, or got the paper: time limits run from then.')
  readonly receivedAt!: string;
}

export const takeDownComplaint = act({
  name: 'takeDownComplaint',
  input: TakeDownComplaintInput,
  on: person,
  target: (_, actorId) => actorId,
  changes: takenComplaint,
  async perform(hand, { address, takenFrom, receivedAt, idempotencyKey: _, ...given }) {
    await refuseOthers(hand, given);
    const { namesStaff, ...words } = given;
    if (words.about === 'IT_SERVICE' && !namesStaff) await pointOutNames(hand, words);
    if (receivedAt > hand.now)
      throw Refused.because('INVALID', 'It must not lie ahead.', hand.clause, ['input', 'receivedAt']);
    const author = await hand.tx.findOneBy(PersonRow, { email: address.toLowerCase() });
    if (author?.id === hand.actorId)
      throw Refused.because('INVALID', 'Write your own complaint with saveComplaint.', hand.clause, [
        'input',
        'address',
      ]);
    // Who is not known here has no drafts: the paper waits where it is
    const isKnown = author && author.suspendedAt === null && author.category !== 'MACHINE';
    const complaintId = isKnown ? hand.newId('complaint') : null;
    if (isKnown) {
      await hand.tx.insert(ComplaintRow, { ...asDraft(hand.now, words), id: complaintId!, authorId: author.id });
      letKnow(hand, author.id);
    }
    const id = hand.newId('taken');
    const taken = { address, takenFrom, receivedAt, takenById: hand.actorId, takenAt: hand.now };
    const unconfirmed = { confirmedAt: null, signedOn: null, signedPaper: null };
    await hand.tx.insert(TakenComplaintRow, { id, complaintId, ...taken, ...unconfirmed });
    return id;
  },
});

/** Which office receives a complaint follows from what it says; who complains is not looked at, since that would tell of them. */
async function refuseOthers(
  hand: Hand,
  { about, respondentKind }: Pick<ComplaintWords, 'about' | 'respondentKind'>,
): Promise<void> {
  const of = about === 'IT_SERVICE' ? 'IT_SERVICES' : respondentKind === 'STUDENT' ? 'ANNEXE_B' : 'ANNEXE_A';
  const { clause, offices } = currentVersion(of).receives;
  const held = await hand.tx.findBy(OfficeRow, { personId: hand.actorId });
  if (!held.some((one) => offices.includes(one.office) && inForceAt(one, hand.now)))
    throw Refused.because('NOT_ALLOWED', 'Who receives such complaints takes them down.', clause);
}
