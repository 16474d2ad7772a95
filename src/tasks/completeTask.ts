import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { finishTask } from '../acts/openTask';
import { Repeatable } from '../acts/repeatable';
import { task } from './task';

@InputType()
class CompleteTaskInput extends Repeatable {
  @Given(() => ID, idOf('Task'), 'The task.')
  readonly taskId!: string;

  @Given(() => String, orNothing(prose(2_000)), 'What came of it. Whoever leads or oversees the case reads this.')
  readonly result!: string | null;
}

export const completeTask = act({
  name: 'completeTask',
  input: CompleteTaskInput,
  on: task,
  target: ({ taskId }) => taskId,
  changes: task,
  async perform(hand, { taskId, result }) {
    await finishTask(hand, taskId, result);
    return taskId;
  },
});
