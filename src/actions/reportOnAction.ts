import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { action } from './action';
import { ActionReportRow, ActionRow } from './action.row';

@InputType()
class ReportOnActionInput extends Repeatable {
  @Given(() => ID, idOf('Action'), 'The action you carry out.')
  readonly actionId!: string;

  @Given(() => String, prose(), 'What was done, and how things go. Those who handle the case read this.')
  readonly text!: string;

  @Given(
    () => Boolean,
    z.boolean().default(false),
    'Whether it is done; it is monitored until its last day all the same.',
  )
  readonly done!: boolean;
}

export const reportOnAction = act({
  name: 'reportOnAction',
  input: ReportOnActionInput,
  on: action,
  target: ({ actionId }) => actionId,
  changes: action,
  async perform(hand, { actionId, text, done }) {
    const { caseId } = await hand.tx.findOneByOrFail(ActionRow, { id: actionId });
    const id = hand.newId('report on action');
    await hand.tx.insert(ActionReportRow, { id, caseId, actionId, text, reportedAt: hand.now });
    hand.happened('ACTION_REPORTED', id);
    if (done && hand.row['status'] === 'OPEN') {
      await hand.tx.update(ActionRow, { id: actionId }, { status: 'DONE', doneAt: hand.now });
      hand.happened('ACTION_DONE', actionId);
    }
    return actionId;
  },
});
