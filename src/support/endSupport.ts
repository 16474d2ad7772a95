import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { partyOfSide } from '../cases/ofSide';
import { stopSupport } from '../cases/stopSupport';
import { supporter } from './supporter';
import { SupporterRow } from '../cases/supporter.row';

@InputType()
class EndSupportInput extends Repeatable {
  @Given(() => ID, idOf('Supporter'), 'Whose support ends.')
  readonly supporterId!: string;

  @Given(() => String, prose(1_000), 'Why.')
  readonly reason!: string;
}

export const endSupport = act({
  name: 'endSupport',
  input: EndSupportInput,
  on: supporter,
  target: ({ supporterId }) => supporterId,
  changes: supporter,
  async perform(hand, { supporterId, reason }) {
    const row = await hand.tx.findOneByOrFail(SupporterRow, { id: supporterId });
    await stopSupport(hand, row, reason);
    const party = await partyOfSide(hand, row.side);
    const told = [party?.personId, row.personId].flatMap((one) => (one && one !== hand.actorId ? one : []));
    for (const personId of told)
      await hand.notify(personId, {
        topic: 'SUPPORT',
        kind: 'SUPPORT_ENDED',
        text: 'This support in the case has ended. Somebody else can be asked for at any time.',
      });
    return supporterId;
  },
});
