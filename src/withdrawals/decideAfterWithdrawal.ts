import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { closeTasks } from '../acts/openTask';
import { Repeatable } from '../acts/repeatable';
import { close } from '../cases/close';
import { tellRespondent } from './tellRespondent';
import { withdrawal } from './withdrawal';
import { WithdrawalRow } from './withdrawal.row';

@InputType()
class GoOnWithoutComplaintInput extends Repeatable {
  @Given(() => ID, idOf('Withdrawal'), 'The withdrawal.')
  readonly withdrawalId!: string;

  @Given(
    () => String,
    prose(2_000),
    'Why its implications are so serious that it goes on. For those who handle the case.',
  )
  readonly reason!: string;
}

@InputType()
class CloseWithdrawnInput extends Repeatable {
  @Given(() => ID, idOf('Withdrawal'), 'The withdrawal.')
  readonly withdrawalId!: string;

  @Given(() => String, prose(2_000), 'Why nothing remains to be done. The parties are told that it is closed, not why.')
  readonly reason!: string;
}

async function decide(hand: Hand, id: string, status: 'GOES_ON' | 'CLOSED', decision: string): Promise<void> {
  const decided = { status, decision, decidedById: hand.actorId, decidedAt: hand.now };
  await hand.tx.update(WithdrawalRow, { id }, decided);
  await closeTasks(hand, 'DECIDE_AFTER_WITHDRAWAL');
  hand.happened('WITHDRAWAL_DECIDED', id);
}

export const goOnWithoutComplaint = act({
  name: 'goOnWithoutComplaint',
  input: GoOnWithoutComplaintInput,
  on: withdrawal,
  target: ({ withdrawalId }) => withdrawalId,
  changes: withdrawal,
  async perform(hand, { withdrawalId, reason }) {
    await decide(hand, withdrawalId, 'GOES_ON', reason);
    await tellRespondent(hand, 'GOES_ON', 'The case goes on, though the complaint was withdrawn.');
    // As whoever is approached without having complained, they know that it is there and not concluded
    for (const personId of (await hand.grants()).holders('AGGRIEVED'))
      await hand.notify(personId, {
        topic: 'PROCEEDINGS',
        kind: 'GOES_ON',
        text: 'You have withdrawn your complaint; the college looks into the matter without it. You are asked before anything is told to others, as a rule, and you can have support and advice as before.',
      });
    return withdrawalId;
  },
});

export const closeWithdrawn = act({
  name: 'closeWithdrawn',
  input: CloseWithdrawnInput,
  on: withdrawal,
  target: ({ withdrawalId }) => withdrawalId,
  changes: withdrawal,
  async perform(hand, { withdrawalId, reason }) {
    await decide(hand, withdrawalId, 'CLOSED', reason);
    await close(hand, reason);
    return withdrawalId;
  },
});
