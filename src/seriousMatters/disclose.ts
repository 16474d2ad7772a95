import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { day, idOf, line, listOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { PartyRow } from '../cases/party.row';
import { Refused } from '../errors';
import { PlainDate } from '../reading/scalars';
import { letDataProtectionSee } from '../cases/dataProtection';
import { defer } from './defer';
import { disclosure, DisclosureGround, DisclosureRecipient, GROUND_NAMES, RECIPIENT_NAMES } from './disclosure';
import { DisclosureRow, DisclosureSubjectRow } from './disclosure.row';
import { refuseWithoutGround } from './grounds';
import { whoDecides } from './seniorDecision';

@InputType()
class DiscloseInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => DisclosureRecipient, z.enum(RECIPIENT_NAMES), 'To whom, by kind.')
  readonly recipient!: (typeof RECIPIENT_NAMES)[number];

  @Given(() => String, line(), 'To whom exactly.')
  readonly toWhom!: string;

  @Given(() => String, prose(), 'What is told; no more than is needed.')
  readonly what!: string;

  @Given(() => String, prose(2_000), 'Why.')
  readonly why!: string;

  @Given(() => [ID], listOf(idOf('Party'), 3, 1), 'Whom it is about, of the parties and who was harmed.')
  readonly partyIds!: readonly string[];

  @Given(() => DisclosureGround, z.enum(GROUND_NAMES), 'On what ground.')
  readonly ground!: (typeof GROUND_NAMES)[number];

  @Given(
    () => String,
    orNothing(prose(2_000)),
    'The evidence of an extreme risk, or the duty; needed on these grounds.',
  )
  readonly groundSays!: string | null;

  @Given(() => ID, orNothing(idOf('Agreement')), 'The agreement it rests on; needed on that ground.')
  readonly agreementId!: string | null;

  @Given(() => String, orNothing(prose(2_000)), 'Why it is told without the agreement of who was harmed (A.12, B.28).')
  readonly withoutAgreement!: string | null;

  @Given(() => ID, orNothing(idOf('Person')), 'Who decided it, if not you; somebody senior where nobody complains.')
  readonly decidedById!: string | null;

  @Given(
    () => [ID],
    listOf(idOf('Party'), 3).default([]),
    'Of those it is about, who is told of it only later, say since the police ask not to warn them.',
  )
  readonly deferredPartyIds!: readonly string[];

  @Given(() => String, orNothing(prose(2_000)), 'Why they are told later.')
  readonly deferReason!: string | null;

  @Given(() => PlainDate, orNothing(day()), 'The day to look at that again.')
  readonly reviewOn!: string | null;
}

export const disclose = act({
  name: 'disclose',
  input: DiscloseInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: disclosure,
  async perform(hand, input) {
    const { caseId, recipient, toWhom, what, why, ground, groundSays, withoutAgreement } = input;
    const about = await refuseWithoutGround(hand, input);
    const nobodyComplains = !(await hand.tx.existsBy(PartyRow, { caseId, capacity: 'COMPLAINANT' }));
    const decidedById = await whoDecides(hand, input.decidedById, nobodyComplains);
    const id = hand.newId('disclosure');
    const agreementId = ground === 'AGREEMENT' ? input.agreementId : null;
    const rests = { ground, groundSays, agreementId, withoutAgreement, decidedById };
    await hand.tx.insert(DisclosureRow, {
      ...{ id, caseId, recipient, toWhom, what, why, ...rests },
      ...{ disclosedAt: hand.now, endedAt: null },
    });
    for (const { personId } of about)
      await hand.tx.insert(DisclosureSubjectRow, {
        id: hand.newId(`subject ${personId!}`),
        disclosureId: id,
        personId: personId!,
      });
    await deferFor(hand, id, input, about);
    await letDataProtectionSee(hand);
    hand.happened('DISCLOSED', id);
    return id;
  },
});

async function deferFor(
  hand: Hand,
  disclosureId: string,
  { deferredPartyIds, deferReason, reviewOn }: DiscloseInput,
  about: readonly PartyRow[],
): Promise<void> {
  for (const partyId of new Set(deferredPartyIds)) {
    const personId = about.find(({ id }) => id === partyId)?.personId;
    if (!personId)
      throw Refused.because('INVALID', 'It is not about them.', hand.clause, ['input', 'deferredPartyIds']);
    if (deferReason === null || reviewOn === null)
      throw Refused.because('INVALID', 'Say why they are told later, and when to look at it again.', hand.clause, [
        'input',
        deferReason === null ? 'deferReason' : 'reviewOn',
      ]);
    await defer(hand, { subject: 'DISCLOSURE', disclosureId, personId, reason: deferReason, reviewOn });
  }
}
