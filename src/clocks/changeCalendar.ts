import { ID, InputType } from 'type-graphql';
import { IsNull } from 'typeorm';
import { z } from 'zod';
import { act } from '../acts/act';
import { day, idOf, line } from '../acts/checks';
import { DayOffRow } from '../acts/dayOff.row';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { Repeatable } from '../acts/repeatable';
import { Refused } from '../errors';
import { person } from '../people/person';
import { PlainDate } from '../reading/scalars';
import { dayOff, DayOffKind } from './dayOff';
import { recompute } from './recompute';

@InputType()
class AddDayOffInput extends Repeatable {
  @Given(() => PlainDate, day(), 'The day.')
  readonly date!: string;

  @Given(() => DayOffKind, z.enum(['BANK_HOLIDAY', 'CLOSURE']), 'Why the college does not work.')
  readonly kind!: 'BANK_HOLIDAY' | 'CLOSURE';

  @Given(
    () => String,
    line(100),
    'What the day is called; it stands in the explanation of each time limit that skips it.',
  )
  readonly name!: string;
}

@InputType()
class RemoveDayOffInput {
  @Given(() => ID, idOf('DayOff'), 'The day off.')
  readonly dayOffId!: string;
}

export const addDayOff = act({
  name: 'addDayOff',
  input: AddDayOffInput,
  on: person,
  target: (_, actorId) => actorId,
  changes: dayOff,
  async perform(hand, { date, kind, name }) {
    await hold(hand);
    if (await hand.tx.existsBy(DayOffRow, { date, removedAt: IsNull() }))
      throw Refused.because('ALREADY_DONE', 'This day is off already.', hand.clause, ['input', 'date']);
    const id = hand.newId('day off');
    const added = { addedAt: hand.now, addedById: hand.actorId, removedAt: null, removedById: null };
    await hand.tx.insert(DayOffRow, { id, date, kind, name, ...added });
    hand.happened('DAY_OFF_ADDED', id);
    await recompute(hand, date);
    return id;
  },
});

export const removeDayOff = act({
  name: 'removeDayOff',
  input: RemoveDayOffInput,
  on: dayOff,
  target: ({ dayOffId }) => dayOffId,
  changes: dayOff,
  async perform(hand, { dayOffId: id }) {
    await hold(hand);
    const removed = { removedAt: hand.now, removedById: hand.actorId };
    const { affected } = await hand.tx.update(DayOffRow, { id, removedAt: IsNull() }, removed);
    if (affected === 0) throw Refused.because('ALREADY_DONE', 'This is a working day again already.', hand.clause);
    hand.happened('DAY_OFF_REMOVED', id);
    await recompute(hand, String(hand.row['date']));
    return id;
  },
});

/** Whoever changes the calendar comes after those who are counting by it, and before those who will. */
async function hold({ tx }: Hand): Promise<void> {
  await tx.query('UPDATE calendar SET revision = revision + 1 WHERE id = 1');
}
