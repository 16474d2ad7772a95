import { ID, InputType } from 'type-graphql';
import { In } from 'typeorm';
import { z } from 'zod';
import { act } from '../acts/act';
import { idempotencyKey, idOf, line, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { isUntold } from '../cases/untold';
import { Refused } from '../errors';
import { PersonRow } from '../people/person.row';
import { companion } from './companion';
import { COMPANION_KINDS, CompanionKindEnum } from './companionKind';
import { CompanionRow } from './companion.row';
import { meeting } from './meeting';

@InputType()
class NameCompanionInput {
  @Given(() => ID, idOf('Meeting'), 'The meeting you are invited to.')
  readonly meetingId!: string;

  @Given(
    () => String,
    line().refine((text) => /^[^\s@]+@[^\s@]+$/.test(text), 'It must be an e-mail address.'),
    'The e-mail address of whom you ask. Whether it is known here is not told.',
  )
  readonly address!: string;

  @Given(() => CompanionKindEnum, z.enum(COMPANION_KINDS), 'As what they are to accompany you (A.11).')
  readonly kind!: string;

  @Given(() => String, orNothing(prose(1_000)), 'Why, for a reasonable adjustment.')
  readonly reason!: string | null;

  @Given(() => String, idempotencyKey(), 'Makes repeating this request safe.')
  readonly idempotencyKey!: string;
}

export const nameCompanion = act({
  name: 'nameCompanion',
  input: NameCompanionInput,
  on: meeting,
  target: ({ meetingId }) => meetingId,
  changes: companion,
  async perform(hand, { meetingId, address, kind, reason }) {
    await refuseOtherKinds(hand, kind, reason);
    const standing = await hand.tx.countBy(CompanionRow, {
      meetingId,
      askedById: hand.actorId,
      status: In(['ASKED', 'UNDERTAKEN']),
    });
    if (standing > 0)
      throw Refused.because(
        'ALREADY_DONE',
        'You have asked somebody for this meeting; they have not declined.',
        hand.clause,
      );
    const asked = await hand.tx.findOneBy(PersonRow, { email: address.toLowerCase() });
    // A request would tell a respondent or a witness of the case before it is time to: it does not reach them
    const reaches =
      asked && asked.suspendedAt === null && asked.id !== hand.actorId && !(await isUntold(hand, asked.id));
    const personId = reaches ? asked.id : null;
    const id = hand.newId('companion');
    await hand.tx.insert(CompanionRow, {
      id,
      caseId: hand.theCase.id,
      meetingId,
      askedById: hand.actorId,
      address,
      personId,
      kind,
      reason,
      status: 'ASKED',
      askedAt: hand.now,
      undertakenAt: null,
    });
    hand.happened('COMPANION_NAMED', id);
    return id;
  },
});

/** Which companions a party may have is the procedure’s to say (A.11, B.18). */
async function refuseOtherKinds(hand: Hand, kind: string, reason: string | null): Promise<void> {
  const { category } = await hand.tx.findOneByOrFail(PersonRow, { id: hand.actorId });
  const open = hand.procedure.companions.filter((rule) => rule.for === 'ANYONE' || category === 'STUDENT');
  const rule = open.find((one) => one.kind === kind);
  if (!rule)
    throw Refused.because('INVALID', `It can be ${open.map((one) => one.kind).join(', ')}.`, hand.clause, [
      'input',
      'kind',
    ]);
  if (rule.needsReason && reason === null)
    throw Refused.because('INVALID', 'A reasonable adjustment needs a reason.', rule.clause, ['input', 'reason']);
}
