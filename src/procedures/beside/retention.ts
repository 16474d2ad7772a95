import type { ActRule, Clause } from '../procedure';

interface Given {
  /** The consultation on filing and keeping. */
  readonly kept: Clause;
  /** That nothing is erased while a process is open. */
  readonly preserved: Clause;
  /** The stages at which it is over, and those at which something can keep it: any, where none are said. */
  readonly over: readonly string[];
  readonly from?: readonly string[];
}

const HANDLERS = ['CASE_LEAD', 'OVERSEER', 'WELFARE'];

/** How long a case is kept, and what keeps it longer. When the time has come it is erased by itself. */
// prettier-ignore
export const retention = ({ kept, preserved, over, ...at }: Given, by: readonly string[] = HANDLERS): readonly ActRule[] => [
  { act: 'setRetention', clause: kept, says: 'Says until when a case that is over is kept, once filing was consulted on: in a student’s case the Acting Head of Welfare has answered, or says it themselves.', by: ['CASE_LEAD'], from: over },
  { act: 'placeHold', clause: preserved, says: 'Keeps everything of a case for as long as a process outside goes on, such as a court’s or a tribunal’s, whatever was said of its time.', by, ...at },
  { act: 'liftHold', on: 'Hold', clause: preserved, says: 'Ends a hold, with the reason: the case is kept until its own time from then on.', by, ...at, whileIn: ['IN_FORCE'] },
];

/** What the Acting Head of Welfare closed before anybody led it, nobody else can say it of. */
// prettier-ignore
export const retentionByWelfare = (clause: Clause): readonly ActRule[] => [
  { act: 'setRetention', clause, says: 'Says until when is kept what the Acting Head of Welfare closed before anybody else had it.', by: ['WELFARE'], from: ['CLOSED'], needs: [{ fact: 'CLOSED_BY_WELFARE', clause }] },
];
