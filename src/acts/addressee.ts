import type { Capacity } from '../procedures/capacity';

/** Who can be given something to do in a case: the ruling shows tasks to these and nobody else. */
export const ADDRESSEES = ['CASE_LEAD', 'OVERSEER', 'WELFARE'] as const satisfies readonly Capacity[];

export type Addressee = (typeof ADDRESSEES)[number];

/** Who has a task that is meant for one of them: that one, or where the case has none, the first that it has. */
export const addresseeAmong = (held: readonly Capacity[], meant: Addressee): Addressee =>
  [meant, ...ADDRESSEES].find((one) => held.includes(one)) ?? meant;
