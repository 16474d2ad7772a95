import type { Fact } from '../fact';
import type { ActRule, Clause } from '../procedure';

interface Decides {
  readonly by: ActRule['by'];
  readonly from: readonly string[];
  /** Whether they may let it go on without a complaint. */
  readonly goesOn: boolean;
  /** What it leaves that they closed it. */
  readonly closing?: readonly Fact[];
}

/** What a complainant may take back until the outcome is issued, and who decides what becomes of the case then (rule 11). */
// prettier-ignore
export const withdrawal = (clause: Clause, decides: readonly Decides[]): readonly ActRule[] => [
  {
    act: 'withdrawComplaint', clause, says: 'Takes one’s complaint back before an outcome is issued. One is from then on who was harmed and does not complain; support goes on, and whoever leads decides whether the case does. A talk with somebody is over, and closed.',
    by: ['COMPLAINANT'], from: ['INFORMAL', ...decides.flatMap(({ from }) => from)], to: { TALK: 'CLOSED' }, clears: ['STUDENT_COMPLAINANT'],
  },
  ...decides.filter(({ goesOn }) => goesOn).map(({ by, from }): ActRule => ({
    act: 'goOnWithoutComplaint', on: 'Withdrawal', clause, says: 'Lets the case go on though the complaint was withdrawn, since it is serious, with the reason.', by, from, whileIn: ['PENDING'], clears: ['WITHDRAWAL_UNDECIDED'],
  })),
  ...decides.map(({ by, from, closing = [] }): ActRule => ({
    act: 'closeWithdrawn', on: 'Withdrawal', clause, says: 'Closes the case whose complaint was withdrawn, with the reason.', by, from, to: 'CLOSED', whileIn: ['PENDING'], sets: closing, clears: ['WITHDRAWAL_UNDECIDED'],
  })),
];
