import type { ActRule, Clause } from '../procedure';

interface Clauses {
  /** The consultation on filing and keeping. */
  readonly kept: Clause;
  /** That nothing is erased while a process is open. */
  readonly preserved: Clause;
}

const HANDLERS = ['CASE_LEAD', 'OVERSEER', 'WELFARE'];

/** How long a case is kept, and what keeps it longer. When the time has come it is erased by itself. */
// prettier-ignore
export const retention = ({ kept, preserved }: Clauses, from: readonly string[]): readonly ActRule[] => [
  { act: 'setRetention', clause: kept, says: 'Says until when a closed case is kept, once filing was consulted on: in a student’s case the Acting Head of Welfare has answered.', by: ['CASE_LEAD'], from: ['CLOSED'] },
  { act: 'placeHold', clause: preserved, says: 'Keeps everything of a case for as long as a process outside goes on, such as a court’s or a tribunal’s, whatever was said of its time.', by: HANDLERS, from },
  { act: 'liftHold', on: 'Hold', clause: preserved, says: 'Ends that, with the reason.', by: HANDLERS, from, whileIn: ['IN_FORCE'] },
];
