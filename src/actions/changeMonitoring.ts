import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { day, idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { PlainDate } from '../reading/scalars';
import { action } from './action';
import { ActionRow } from './action.row';
import { letImplement } from './letImplement';
import { watchedUntil } from './watchedUntil';

@InputType()
class ChangeMonitoringInput extends Repeatable {
  @Given(() => ID, idOf('Action'), 'The action.')
  readonly actionId!: string;

  @Given(() => PlainDate, day(), 'Until when it is monitored from now on; today, to end it.')
  readonly monitoredUntil!: string;

  @Given(() => String, prose(2_000), 'Why. Whoever carries it out gets these words.')
  readonly reason!: string;
}

export const changeMonitoring = act({
  name: 'changeMonitoring',
  input: ChangeMonitoringInput,
  on: action,
  target: ({ actionId }) => actionId,
  changes: action,
  async perform(hand, { actionId, monitoredUntil, reason }) {
    const watched = watchedUntil(hand, monitoredUntil);
    const { implementerId } = await hand.tx.findOneByOrFail(ActionRow, { id: actionId });
    await hand.tx.update(ActionRow, { id: actionId }, watched);
    await letImplement(hand, implementerId);
    const text = `It is monitored until ${monitoredUntil}.\n\n${reason}`;
    await hand.notify(implementerId, { topic: 'PROCEEDINGS', kind: 'MONITORING', text });
    hand.happened('MONITORING_CHANGED', actionId);
    return actionId;
  },
});
