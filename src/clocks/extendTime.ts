import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { day, idempotencyKey, idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { extendClock, runningClocks } from '../acts/runningClocks';
import { theCase } from '../cases/case';
import { extensionNotice } from '../cases/extensionNotice';
import { tellParties } from '../cases/tellParties';
import { Refused } from '../errors';
import { PlainDate } from '../reading/scalars';
import { clock } from './clock';

@InputType()
class ExtendTimeInput {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => PlainDate, day(), 'The new last day; later than the one there is.')
  readonly dueOn!: string;

  @Given(
    () => String,
    prose(2_000),
    'Why it takes longer. Both parties get these words; a respondent once informed (A.10).',
  )
  readonly reason!: string;

  @Given(() => String, idempotencyKey(), 'Makes repeating this request safe.')
  readonly idempotencyKey!: string;
}

export const extendTime = act({
  name: 'extendTime',
  input: ExtendTimeInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: clock,
  async perform(hand, { caseId: _, dueOn, reason }) {
    const running = (await runningClocks(hand, 'PROCEEDINGS')).at(-1);
    if (!running) throw Refused.because('NOT_NOW', 'No time limit of the proceedings is running.', hand.clause);
    await extendClock(hand, running, { dueOn, reason });
    await tellParties(hand, extensionNotice({ dueOn, reason }));
    return running.id;
  },
});
