import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { supporter } from './supporter';
import { SupporterRow } from '../cases/supporter.row';

@InputType()
class LetWelfareReadInput extends Repeatable {
  @Given(() => ID, idOf('Supporter'), 'Who supports you, or did.')
  readonly supporterId!: string;

  @Given(
    () => Boolean,
    z.boolean(),
    'Whether the Acting Head of Welfare may read what your supporter noted of what was said. You can change it at any time.',
  )
  readonly mayRead!: boolean;
}

export const letWelfareRead = act({
  name: 'letWelfareRead',
  input: LetWelfareReadInput,
  on: supporter,
  target: ({ supporterId }) => supporterId,
  changes: supporter,
  async perform(hand, { supporterId, mayRead }) {
    await hand.tx.update(SupporterRow, { id: supporterId }, { sharesNotes: mayRead });
    hand.happened('SUPPORT_NOTES_OPENED', supporterId);
    return supporterId;
  },
});
