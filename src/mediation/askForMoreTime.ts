import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { day, idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { refuseImpossibleExtension } from '../acts/runningClocks';
import { MediationRow } from '../cases/mediation.row';
import { PlainDate } from '../reading/scalars';
import { askBoth } from './asking';
import { clockOfMediation } from './clockOfMediation';
import { mediation } from './mediation';

@InputType()
class AskForMoreTimeInput extends Repeatable {
  @Given(() => ID, idOf('Mediation'), 'The mediation.')
  readonly mediationId!: string;

  @Given(() => PlainDate, day(), 'The last day you ask for: a working day, later than the one there is.')
  readonly dueOn!: string;

  @Given(
    () => String,
    prose(1_000),
    'Why it takes longer. Both parties read this, and whoever leads or oversees the case once they agree.',
  )
  readonly reason!: string;
}

export const askForMoreTime = act({
  name: 'askForMoreTime',
  input: AskForMoreTimeInput,
  on: mediation,
  target: ({ mediationId }) => mediationId,
  changes: mediation,
  async perform(hand, { mediationId, dueOn, reason }) {
    const open = await hand.tx.findOneByOrFail(MediationRow, { id: mediationId });
    await refuseImpossibleExtension(hand, await clockOfMediation(hand), dueOn);
    const says = `May the mediation take until ${dueOn}?\n\n${reason}`;
    await askBoth(hand, open, { kind: 'EXTENSION', says, untilDay: dueOn, reason });
    return mediationId;
  },
});
