import type { Side } from './category';
import type { Office } from './office';
import type { Clause, Wanted } from './procedure';

/** A way to have an outcome looked at again, and which side has it. */
export interface AppealRoute {
  readonly route: string;
  readonly clause: Clause;
  readonly says: string;
  readonly by: readonly Side[];
  /** Heard outside the college or in another procedure: what comes of it is put on record. Otherwise somebody is appointed who hears it here. */
  readonly outside?: true;
  /** Whether it is a step within the college’s reach, after which alone the Completion of Procedures letter is issued. */
  readonly internal?: true;
  /** For students, or for anybody else; for everybody where it is left out. */
  readonly for?: 'STUDENTS' | 'STAFF';
}

/** What a party turns to is never refused for what kind of step it is, only recorded: the acts by which each is. */
export const LODGED = ['GRIEVANCE', 'COLLEGE_COMPLAINTS', 'CONFERENCE_OF_COLLEGES'] as const;

/** What a procedure says of the time after its outcome, beside acts and clocks. */
export interface Afterwards {
  /** What the Acting Head of Welfare has to see to once both know the outcome. */
  readonly followUps: readonly Wanted[];
  /** The offices whose holders carry out actions after the outcome; anybody of the staff where there are none. */
  readonly implementers: readonly Office[];
  readonly appeals: readonly AppealRoute[];
}
