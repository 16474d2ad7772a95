import { InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { person } from '../people/person';
import { dayOf, lastDay } from '../procedures/calendar';
import { dataRequest, DataRequestKindEnum } from './dataRequest';
import { type DataRequestKind, DataRequestRow } from './dataRequest.row';

/** A setting: within a month, by the law of today; the source names the principles of the Act of 1998. */
const ANSWERED_WITHIN = { months: 1 } as const;

@InputType()
class MakeDataRequestInput extends Repeatable {
  @Given(() => DataRequestKindEnum, z.enum(['ACCESS', 'CORRECTION', 'ERASURE', 'RESTRICTION']), 'What you ask.')
  readonly kind!: DataRequestKind;

  @Given(
    () => String,
    prose(),
    'In your words: what is to be told, put right, erased, or used no further. Nobody reads it but who answers it.',
  )
  readonly says!: string;
}

export const makeDataRequest = act({
  name: 'makeDataRequest',
  input: MakeDataRequestInput,
  on: person,
  target: (_, actorId) => actorId,
  changes: dataRequest,
  async perform(hand, { kind, says }) {
    const id = hand.newId('data request');
    const dueOn = lastDay(dayOf(hand.now), ANSWERED_WITHIN, new Map()).toString();
    const asked = { status: 'ASKED' as const, madeAt: hand.now, dueOn };
    await hand.tx.insert(DataRequestRow, { id, personId: hand.actorId, kind, says, ...asked });
    hand.happened('DATA_REQUEST_MADE', id);
    return id;
  },
});
