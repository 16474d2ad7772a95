import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, listOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { Repeatable } from '../acts/repeatable';
import { Refused } from '../errors';
import { OfficeRow } from '../people/office.row';
import { person } from '../people/person';
import { enumOf } from '../reading/enums';
import { endHolding } from './endOffice';

const Reviewed = enumOf('OfficeReview', 'What comes of looking at an office.', {
  CONFIRM: 'It stays as it is.',
  END: 'It ends now.',
});

@InputType()
class ReviewOfficesInput extends Repeatable {
  @Given(() => [ID], listOf(idOf('OfficeHolding'), 100, 1), 'The offices that people hold; none of them your own.')
  readonly officeHoldingIds!: readonly string[];

  @Given(() => Reviewed, z.enum(['CONFIRM', 'END']), 'What comes of it, for all of them.')
  readonly decision!: 'CONFIRM' | 'END';

  @Given(() => String, prose(1_000), 'Why.')
  readonly reason!: string;
}

export const reviewOffices = act({
  name: 'reviewOffices',
  input: ReviewOfficesInput,
  on: person,
  target: (_, actorId) => actorId,
  changes: person,
  async perform(hand, { officeHoldingIds, decision, reason }) {
    for (const [place, id] of [...new Set(officeHoldingIds)].entries()) {
      const field = ['input', 'officeHoldingIds', String(place)];
      const held = await hand.tx.findOneBy(OfficeRow, { id });
      if (!held || (held.untilAt !== null && held.untilAt <= hand.now))
        throw Refused.because('NOT_FOUND', 'Nobody holds this office now.', null, field);
      if (held.personId === hand.actorId)
        throw Refused.because(
          'NOT_ALLOWED',
          'Nobody looks at their own office: let another administrator.',
          hand.clause,
          field,
        );
      if (decision === 'END') await endHolding(hand, { id, at: hand.now, reason });
      else await confirm(hand, id);
    }
    return hand.actorId;
  },
});

async function confirm(hand: Hand, id: string): Promise<void> {
  await hand.tx.update(OfficeRow, { id }, { confirmedAt: hand.now, confirmedById: hand.actorId });
  hand.happened('OFFICE_CONFIRMED', id);
}
