import type { Said } from './acts';

interface Where {
  readonly tried: string;
  readonly clause: string;
  readonly confidence: string;
  readonly accompanied: string;
  readonly proposes: string;
  readonly nominates: string;
  readonly callsOff: string;
  readonly tries: string;
  readonly goesOn: string;
}

/**
 * A.5, A.6, B.11: the parties are asked whether they agree; a mediator acceptable to both is nominated, meets them separately,
 * and has twenty working days, longer by agreement; the outcome is in writing. A.7, A.11: in confidence, and accompanied.
 */
export const MEDIATION = (of: Where): Readonly<Record<string, Said>> => {
  const { tried, clause, confidence, accompanied, proposes, nominates, callsOff, tries, goesOn } = of;
  const arranged = { on: 'Meeting while ARRANGED', at: goesOn };
  const byMediator = { clause, on: 'Mediation while OPEN', who: 'M who mediates', at: goesOn };
  return {
    proposeMediation: { clause: tried, who: proposes, at: tries },
    answerMediation: {
      clause,
      on: 'MediationQuestion while ASKED AGREED DECLINED',
      who: 'C whose own it is · R whose own it is',
      at: goesOn,
    },
    nominateMediator: { clause, on: 'Mediation while PROPOSED NOMINATED', who: nominates, at: tries },
    openMediation: { clause, on: 'Mediation while NOMINATED', who: nominates, at: tries },
    callOffMediation: { clause, on: 'Mediation while PROPOSED NOMINATED OPEN', who: callsOff, at: goesOn },
    leaveMediation: { clause, on: 'Mediation while OPEN', who: 'C invited · R invited', at: goesOn },
    'arrangeMeeting of a mediation': { clause, who: 'M', at: goesOn },
    'moveMeeting of a mediation': { clause, who: 'M invited', ...arranged },
    'holdMeeting of a mediation': { clause, who: 'M invited', ...arranged },
    'cancelMeeting of a mediation': { clause, who: 'M invited', ...arranged },
    'nameCompanion to a mediation': {
      clause: accompanied,
      who: 'C invited to a mediation · R invited to a mediation',
      ...arranged,
    },
    'giveUndertaking in a mediation': {
      clause: accompanied,
      on: 'CompanionRequest while ASKED',
      who: 'who is asked to a mediation',
      at: goesOn,
    },
    'declineToAccompany in a mediation': {
      clause: accompanied,
      on: 'CompanionRequest while ASKED',
      who: 'who is asked to a mediation',
      at: goesOn,
    },
    'recordNotes of a mediation': { clause: confidence, on: 'Meeting while HELD', who: 'M invited', at: goesOn },
    askForJointMeeting: byMediator,
    askForMoreTime: byMediator,
    extendMediation: byMediator,
    endMediation: byMediator,
  };
};
