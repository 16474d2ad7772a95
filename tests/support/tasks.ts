import { type NewTask, openTask } from '../../src/acts/openTask';
import type { TestCase } from './cases';
import { as } from './client';
import { inHand } from './clocks';
import type { Person } from './college';

export interface TaskView {
  readonly id: string;
  readonly kind: string;
  readonly says: string;
  readonly addressedTo: string;
  readonly status: string;
  readonly clause: string;
  readonly result: string | null;
  readonly availableActions: readonly { readonly action: string; readonly allowed: boolean }[];
}

const TASKS = `query ($id: ID!) { case(id: $id) { tasks {
  id kind says addressedTo status clause result availableActions { action allowed }
} } }`;

/** What somebody is shown of what is to be done in a case; null where that is closed to them. */
export async function tasksOf(person: Person, { id }: Pick<TestCase, 'id'>): Promise<readonly TaskView[] | null> {
  const { data } = await as(person).query<{ case: { tasks: TaskView[] | null } | null }>(TASKS, { id });
  return data.case?.tasks ?? null;
}

/** Something to be done, as if an act had asked for it; answers its id, as whoever leads sees it. */
export async function aTask(theCase: TestCase, is: Partial<NewTask> = {}): Promise<string> {
  const task = { kind: 'MADE_UP', says: 'Look at it again.', addressedTo: 'CASE_LEAD', clause: 'A.13' } as const;
  await inHand(theCase, theCase.lead, (hand) => openTask(hand, { ...task, ...is }));
  return (await tasksOf(theCase.lead, theCase))!.at(-1)!.id;
}
