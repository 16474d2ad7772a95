import type { ActRule, Clause, ClockRule } from '../procedure';

type Standings = ActRule['by'];

interface Given {
  /** That it may be tried, how it goes, and that what is said in it stays there. */
  readonly tried: Clause;
  readonly clause: Clause;
  readonly confidence: Clause;
  readonly accompanied: Clause;
  /** Who asks the parties to consider it, and who nominates the mediator. */
  readonly proposes: Standings;
  readonly nominates: Standings;
  /** The stages before or after an investigation at which it is tried, and those at which one that was tried goes on. */
  readonly tries: readonly string[];
  readonly goesOn: readonly string[];
}

const MEDIATOR = [['MEDIATOR', 'MEDIATES']];
const EACH_INVITED = [
  ['COMPLAINANT', 'INVITED'],
  ['RESPONDENT', 'INVITED'],
];
const WHOEVER_MEETS = [['MEDIATOR', 'INVITED']];

/** Mediation or conciliation: beside the stages, and none of them. */
// prettier-ignore
export const mediation = ({ tried, clause, confidence, accompanied, proposes, nominates, tries, goesOn }: Given): readonly ActRule[] => [
  { act: 'proposeMediation', clause: tried, says: 'Invites the parties to consider a mediation, the respondent only where they know of the case; the invitation says only that.', by: proposes, from: tries },
  { act: 'answerMediation', on: 'MediationQuestion', clause, says: 'Agrees to what one is asked in a mediation, or does not; the other party is not told which.', by: [['COMPLAINANT', 'OWN'], ['RESPONDENT', 'OWN']], from: goesOn, whileIn: ['ASKED', 'AGREED', 'DECLINED'] },
  { act: 'nominateMediator', on: 'Mediation', clause, says: 'Nominates a mediator who has no other part in the case, once both parties agree to a mediation, and asks each whether they accept them.', by: nominates, from: tries, whileIn: ['PROPOSED', 'NOMINATED'] },
  { act: 'openMediation', on: 'Mediation', clause, says: 'Opens the mediation, once both parties agree to it and both accept the mediator.', by: nominates, from: tries, whileIn: ['NOMINATED'] },
  { act: 'callOffMediation', on: 'Mediation', clause, says: 'Ends a mediation that does not come about or cannot go on, with a reason that both parties read.', by: [...new Set([...proposes, ...nominates])], from: goesOn, whileIn: ['PROPOSED', 'NOMINATED', 'OPEN'] },
  { act: 'leaveMediation', on: 'Mediation', clause, says: 'Leaves an open mediation, which ends; the other party is told that it ended without agreement, and no more.', by: EACH_INVITED, from: goesOn, whileIn: ['OPEN'] },

  // Meetings, each with its party alone, until both agree to meet
  { act: 'arrangeMeeting', clause, says: 'Invites a party to a meeting of the mediation; the initial meetings are separate, a joint one takes the agreement of both.', by: ['MEDIATOR'], from: goesOn },
  { act: 'moveMeeting', on: 'Meeting', clause, says: 'Changes the time or place of a meeting of the mediation.', by: WHOEVER_MEETS, from: goesOn, whileIn: ['ARRANGED'] },
  { act: 'holdMeeting', on: 'Meeting', clause, says: 'Records that a meeting of the mediation took place; its time counts from the initial ones.', by: WHOEVER_MEETS, from: goesOn, whileIn: ['ARRANGED'] },
  { act: 'cancelMeeting', on: 'Meeting', clause, says: 'Cancels a meeting of the mediation, with a reason for those invited.', by: WHOEVER_MEETS, from: goesOn, whileIn: ['ARRANGED'] },
  { act: 'nameCompanion', on: 'Meeting', clause: accompanied, says: 'Asks somebody to accompany the party to a meeting of the mediation.', by: [['COMPLAINANT', 'INVITED', 'OF_MEDIATION'], ['RESPONDENT', 'INVITED', 'OF_MEDIATION']], from: goesOn, whileIn: ['ARRANGED'] },
  { act: 'giveUndertaking', on: 'CompanionRequest', clause: accompanied, says: 'Undertakes to keep confidence as a companion in the mediation.', by: [['ASKED', 'OF_MEDIATION']], from: goesOn, whileIn: ['ASKED'] },
  { act: 'declineToAccompany', on: 'CompanionRequest', clause: accompanied, says: 'Declines to be a companion in the mediation.', by: [['ASKED', 'OF_MEDIATION']], from: goesOn, whileIn: ['ASKED'] },
  { act: 'recordNotes', on: 'Meeting', clause: confidence, says: 'Keeps the mediator’s notes of a meeting with one party, which that party and nobody else sees.', by: WHOEVER_MEETS, from: goesOn, whileIn: ['HELD'] },
  { act: 'askForJointMeeting', on: 'Mediation', clause, says: 'Asks each party whether they are willing to meet the other with the mediator.', by: MEDIATOR, from: goesOn, whileIn: ['OPEN'] },

  // Its time and its end
  { act: 'askForMoreTime', on: 'Mediation', clause, says: 'Asks each party whether the mediation may take longer, with the reason.', by: MEDIATOR, from: goesOn, whileIn: ['OPEN'] },
  { act: 'extendMediation', on: 'Mediation', clause, says: 'Extends the time of the mediation, once both parties agree.', by: MEDIATOR, from: goesOn, whileIn: ['OPEN'] },
  { act: 'endMediation', on: 'Mediation', clause, says: 'Ends the mediation with what was agreed in writing, or the reason why nothing was.', by: MEDIATOR, from: goesOn, whileIn: ['OPEN'] },
];

/** Twenty working days from the initial meetings. */
export const mediationClock = (clause: Clause): ClockRule => ({
  clock: 'MEDIATION',
  clause,
  says: 'A mediation normally comes to a resolution within twenty working days of the initial meetings with both parties; longer if both agree.',
  period: { workingDays: 20 },
  startedBy: 'MEDIATION_BEGUN',
  metBy: 'MEDIATION_ENDED',
  measures: 'MEDIATION',
});
