import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { day, idempotencyKey, idOf, prose } from '../acts/checks';
import { ClockRow, ExtensionRow } from '../acts/clock.row';
import { Given } from '../acts/given';
import { theCase } from '../cases/case';
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
  async perform(hand, { caseId, dueOn, reason }) {
    const running = await hand.tx.findOneByOrFail(ClockRow, { caseId, ofProceedings: true });
    if (dueOn <= running.dueOn)
      throw Refused.because('INVALID', `It must be later than ${running.dueOn}.`, 'A.10', ['input', 'dueOn']);
    await hand.tx.insert(ExtensionRow, {
      id: hand.newId('extension'),
      caseId,
      clockId: running.id,
      reason,
      dueOn,
      extendedAt: hand.now,
    });
    await hand.tx.update(ClockRow, { id: running.id }, { dueOn });
    await tellParties(hand, {
      kind: 'EXTENSION',
      text: `The case takes longer than planned; it is now due on ${dueOn}.\n\n${reason}`,
    });
    hand.happened('TIME_EXTENDED', running.id);
    return running.id;
  },
});
