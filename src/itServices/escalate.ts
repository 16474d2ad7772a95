import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { ClockRow } from '../acts/clock.row';
import { hasPassed } from '../acts/clockTimes';
import { theCase } from '../cases/case';
import { handOver } from '../cases/handling';
import { Refused } from '../errors';

@InputType()
class EscalateInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, orNothing(prose(2_000)), 'Why it comes later than two weeks after the response; needed then.')
  readonly lateReason!: string | null;
}

export const escalate = act({
  name: 'escalate',
  input: EscalateInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: theCase,
  async perform(hand, { caseId, lateReason }) {
    const [window] = await hand.tx.find(ClockRow, {
      where: { caseId, kind: 'ESCALATION' },
      order: { startedAt: 'DESC' },
    });
    const late = window !== undefined && hasPassed(window.dueOn, hand.now);
    if (late && lateReason === null)
      throw Refused.because(
        'INVALID',
        `The two weeks ended on ${window.dueOn}. Say why it comes later; the head decides whether to accept it.`,
        hand.clause,
        ['input', 'lateReason'],
      );
    hand.choose(late ? 'LATE' : 'IN_TIME');
    await handOver(hand, 'the complaint went to the head of the department');
    for (const head of (await hand.grants()).holders('CASE_LEAD'))
      await hand.notify(head, {
        topic: 'PROCEEDINGS',
        kind: 'ESCALATED',
        text: late ? `A review is asked for after the two weeks.\n\n${lateReason!}` : 'A review is asked for.',
      });
    return caseId;
  },
});
