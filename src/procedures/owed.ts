import type { Fact } from './fact';
import type { Clause } from './procedure';

/** What a side is owed in writing. */
export const DUTIES = {
  INFORMED: 'Of the complaint, and the allegations (A.13, B.18).',
  ACCOMPANIMENT: 'Of the right to be accompanied (A.11, B.18).',
  SUPPORT: 'Of support and advice (B.20).',
  HOW_TO_PROCEED: 'Of the decision how to proceed (A.14).',
  EXTENSION: 'That it takes longer, and why (A.10, B.19).',
} as const;

export type Duty = keyof typeof DUTIES;

/** What one side or both are owed in writing, and the kinds of notice that give it. */
export interface OwedRule {
  readonly duty: Duty;
  readonly clause: Clause;
  readonly says: string;
  readonly to: 'RESPONDENT' | 'BOTH';
  readonly by: readonly string[];
  /** From when it is owed: once this has happened, or with each extension; from the beginning where it is left out. */
  readonly once?: Fact | 'EXTENDED';
}

export interface Written {
  readonly kind: string;
  readonly sentAt: string;
  readonly openedAt: string | null;
}

/** How it stands with one thing that a side is owed. */
export interface OwedLine {
  readonly duty: Duty;
  readonly clause: Clause;
  readonly says: string;
  /** Whether it is owed now and not given. */
  readonly owed: boolean;
  readonly toldAt: string | null;
  readonly openedAt: string | null;
}

interface Situation {
  readonly side: 'COMPLAINANT' | 'RESPONDENT';
  readonly holds: (fact: Fact) => boolean;
  /** When the length of the proceedings was last extended. */
  readonly extendedAt: string | null;
  readonly written: readonly Written[];
}

/** What one side is owed in writing and has been given, as far as the procedure asks for it. */
export function owedTo(rules: readonly OwedRule[], { side, holds, extendedAt, written }: Situation): OwedLine[] {
  return rules
    .filter(({ to }) => to === 'BOTH' || to === side)
    .map(({ duty, clause, says, by, once }) => {
      const isDue = once === undefined || (once === 'EXTENDED' ? extendedAt !== null : holds(once));
      // An extension is told anew each time
      const since = once === 'EXTENDED' ? (extendedAt ?? '') : '';
      const told = written.find(({ kind, sentAt }) => by.includes(kind) && sentAt >= since);
      const { sentAt: toldAt = null, openedAt = null } = told ?? {};
      return { duty, clause, says, owed: isDue && !told, toldAt, openedAt };
    });
}
