import { AFTERWARDS } from '../closing';
import type { Side } from '../category';
import type { ActRule, Clause, ClockRule } from '../procedure';

/** What a procedure says of the time after its outcome. */
export interface Aftermath {
  readonly closing: Clause;
  readonly actions: Clause;
  /** The clause on appeals, and on the letter that ends what the college can do. */
  readonly appeal: Clause;
  readonly oia: Clause;
  /** Who may appeal within the college. */
  readonly appellants: readonly Side[];
  /** Who of the two sides can be a student, and so can be issued the letter. */
  readonly students: readonly Side[];
  /** The stages at which whoever leads can close a case, and all those at which it may have been closed: it is reopened there. */
  readonly closedFrom: readonly string[];
  readonly reopensAt: readonly string[];
  /** The stage at which an outcome is decided anew. */
  readonly decidedAt: string;
  /** The stages at which a student complained of can have a complaint of their own recorded; none where students are not complained of. */
  readonly ownComplaint: readonly string[];
}

const AFTER = ['CONCLUDED', 'CLOSED'];

const ofAppellant = (appellants: readonly Side[]) => appellants.map((side) => [side, 'OWN']);

/** The acts after an outcome: actions, appeals, letters, closing, reopening, deciding anew. */
// prettier-ignore
export const actsAfterwards = (of: Aftermath): readonly ActRule[] => [...actsOnActions(of), ...actsOnAppeals(of), ...actsOfTheEnd(of)];

// prettier-ignore
const actsOnActions = ({ actions }: Aftermath): readonly ActRule[] => [
  { act: 'orderAction', clause: actions, says: 'Orders an action after the outcome: who carries it out and monitors it, whom it concerns, and until when.', by: ['CASE_LEAD'], from: ['CONCLUDED'] },
  { act: 'reportOnAction', on: 'Action', clause: actions, says: 'Reports what was done and how things go, by whoever carries it out.', by: [['IMPLEMENTER', 'CARRIED_OUT_BY_VIEWER']], from: AFTER },
  { act: 'changeMonitoring', on: 'Action', clause: actions, says: 'Changes until when an action is monitored, or ends that, with a reason.', by: ['CASE_LEAD'], from: AFTER },
];

// prettier-ignore
const actsOnAppeals = ({ appeal, oia, appellants, students, ownComplaint }: Aftermath): readonly ActRule[] => [
  {
    act: 'lodgeAppeal', clause: appeal, says: 'Lodges an appeal or a grievance against the outcome, also late, with the reason. The other party is told that there is one.',
    by: appellants, from: AFTER, needs: [{ fact: 'OUTCOME_ISSUED', clause: appeal }],
  },
  ...(ownComplaint.length === 0 ? [] : [{
    act: 'recordOwnComplaint', clause: appeal, says: 'Records a complaint that the student complained of makes on their own behalf. It is never refused.',
    by: ['RESPONDENT'], from: ownComplaint,
  }]),
  { act: 'recordOiaApplication', clause: oia, says: 'Records a student’s application to the OIA. It is never refused: the OIA decides whether it is in time.', by: students, from: AFTER },
  { act: 'appointHearer', on: 'Appeal', clause: appeal, says: 'Appoints somebody outside the case who hears an appeal.', by: ['CASE_LEAD'], whileIn: ['LODGED', 'HEARD'] },
  { act: 'putToHearer', on: 'Appeal', clause: appeal, says: 'Puts parts of the case to whoever hears the appeal, who sees them until it is decided.', by: ['CASE_LEAD'], whileIn: ['HEARD'] },
  { act: 'decideAppeal', on: 'Appeal', clause: appeal, says: 'Decides the appeal one hears.', by: [['HEARER', 'HEARS']], whileIn: ['HEARD'] },
  { act: 'recordAppealResult', on: 'Appeal', clause: appeal, says: 'Records how an appeal or an application ended that was heard elsewhere.', by: ['CASE_LEAD'], whileIn: ['LODGED'] },
  { act: 'withdrawAppeal', on: 'Appeal', clause: appeal, says: 'Withdraws one’s own appeal or application.', by: ofAppellant([...new Set([...appellants, ...students])]), whileIn: ['LODGED', 'HEARD'] },
];

// prettier-ignore
const actsOfTheEnd = ({ closing, appeal, students, closedFrom, reopensAt, decidedAt }: Aftermath): readonly ActRule[] => [
  {
    act: 'requestCompletionLetter', clause: appeal, says: 'Asks for the Completion of Procedures letter, as a student who makes no appeal within the college.',
    by: students, from: AFTER,
  },
  {
    act: 'issueCompletionLetter', clause: appeal, says: 'Issues a student the Completion of Procedures letter, when no step is left in the college; the time for the OIA runs from then.',
    by: ['CASE_LEAD'], from: AFTER,
  },
  {
    act: 'closeCase', clause: closing, says: 'Closes the case: whoever took part loses sight of it, each party once their windows of appeal and of the OIA have passed. A student’s case is closed only with the Completion of Procedures letter.',
    by: ['CASE_LEAD'], from: closedFrom, to: 'CLOSED', notWhile: [{ fact: 'WITHDRAWAL_UNDECIDED', clause: closing }],
  },
  {
    act: 'reopenCase', clause: closing, says: 'Reopens a closed case where it stood, with a reason that both parties get.',
    by: ['CASE_LEAD'], from: ['CLOSED'], to: Object.fromEntries(reopensAt.map((stage) => [stage, stage])),
  },
  {
    act: 'reconsiderOutcome', clause: appeal, says: 'Takes the case up again for the outcome to be decided anew, say after an appeal, with a reason that both parties get.',
    by: ['CASE_LEAD'], from: ['CONCLUDED'], to: decidedAt,
  },
];

/** The time limits after an outcome. Each side’s own windows are for that side, and those who handle the case. */
// prettier-ignore
export const clocksAfterwards = ({ appeal, oia, appellants, students }: Aftermath): readonly ClockRule[] => [
  ...appellants.map((side): ClockRule => ({
    clock: `APPEAL_BY_${side}`, clause: appeal, says: 'The time for an appeal against the outcome (a setting).',
    period: AFTERWARDS.appeal, startedBy: 'decideOutcome', metBy: ['lodgeAppeal', 'requestCompletionLetter', 'reconsiderOutcome'], measures: side,
  })),
  {
    clock: 'COMPLETION_LETTER', clause: appeal, says: 'A student is issued the Completion of Procedures letter within four weeks of the end of the time for an appeal (a setting).',
    period: { weeks: AFTERWARDS.appeal.weeks + AFTERWARDS.completionLetter.weeks }, startedBy: 'decideOutcome',
    metBy: ['issueCompletionLetter', 'lodgeAppeal', 'requestCompletionLetter', 'reconsiderOutcome'], measures: 'STEP', side: 'COMPLAINANT', only: 'STUDENT_COMPLAINANT',
  },
  ...students.map((side): ClockRule => ({
    clock: `COMPLETION_LETTER_TO_${side}`, clause: appeal, says: 'The letter is issued within four weeks of being asked for, or of the decision of an appeal (a setting).',
    period: AFTERWARDS.completionLetter, startedBy: side === 'COMPLAINANT' ? ['requestCompletionLetter', 'decideAppeal'] : 'requestCompletionLetter', metBy: ['issueCompletionLetter', 'reconsiderOutcome'], measures: 'STEP', side,
  })),
  ...students.map((side): ClockRule => ({
    clock: `OIA_BY_${side}`, clause: oia, says: 'The time for an application to the OIA: three months of the letter (a setting).',
    period: AFTERWARDS.oia, startedBy: 'issueCompletionLetter', metBy: ['recordOiaApplication', 'reconsiderOutcome'], measures: side,
  })),
];
