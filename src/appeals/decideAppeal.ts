import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { AppealRow } from '../cases/appeal.row';
import { Refused } from '../errors';
import { appeal, AppealResult, RESULTS } from './appeal';
import { endAppeal } from './endAppeal';
import { routeOf } from './routeOf';

@InputType()
abstract class Decision extends Repeatable {
  @Given(() => ID, idOf('Appeal'), 'The appeal.')
  readonly appealId!: string;

  @Given(() => AppealResult, z.enum(RESULTS), 'How it ends. Both parties are told.')
  readonly result!: (typeof RESULTS)[number];

  @Given(() => String, prose(), 'The reasons. Whoever lodged it gets these words.')
  readonly reasons!: string;
}

@InputType()
class DecideAppealInput extends Decision {}

@InputType()
class RecordAppealResultInput extends Decision {}

export const decideAppeal = act({
  name: 'decideAppeal',
  input: DecideAppealInput,
  on: appeal,
  target: ({ appealId }) => appealId,
  changes: appeal,
  async perform(hand, { appealId, result, reasons }) {
    await endAppeal(hand, appealId, { status: 'DECIDED', result, reasons });
    return appealId;
  },
});

export const recordAppealResult = act({
  name: 'recordAppealResult',
  input: RecordAppealResultInput,
  on: appeal,
  target: ({ appealId }) => appealId,
  changes: appeal,
  async perform(hand, { appealId, result, reasons }) {
    const row = await hand.tx.findOneByOrFail(AppealRow, { id: appealId });
    if (!routeOf(hand, row).outside)
      throw Refused.because('INVALID', 'Who hears this appeal decides it: appoint somebody.', hand.clause);
    await endAppeal(hand, appealId, { status: 'DECIDED', result, reasons });
    return appealId;
  },
});
