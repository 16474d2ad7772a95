import { dataProtection } from './beside/dataProtection';
import { administration } from './beside/administration';
import { conflictsAbout } from './beside/conflicts';
import { emergencies } from './beside/emergencies';
import { outside } from './beside/outside';
import type { RuleBook } from './procedure';

/** What is done outside any case, whatever procedure one then runs under. */
// prettier-ignore
export const college: RuleBook = {
  id: 'COLLEGE',
  version: 1,
  acts: [
    { act: 'saveComplaint', on: 'ComplaintDraft', clause: 'A.9', says: 'Keeps a complaint as a draft that its author alone can see.', by: ['AUTHOR'], whileIn: ['DRAFT'] },
    {
      act: 'submitComplaint', on: 'ComplaintDraft', clause: 'A.8', by: ['AUTHOR'], whileIn: ['DRAFT'],
      says: 'Submits a draft. Who complains of whom, of what and where decides the procedure (A.1, B.1, IT.1); what belongs to the University or to discipline is kept and referred, and no case is opened (B.1, B.2).',
    },
    {
      act: 'takeDownComplaint', on: 'Person', clause: 'A.8', by: ['SELF'],
      says: 'Writes down a complaint for somebody who came in person or on paper, as who receives complaints (A.8, B.15, IT.5). It is a draft of theirs until they confirm it; whoever took it down sees no more of it by that.',
    },
    { act: 'confirmOnPaper', on: 'TakenComplaint', clause: 'A.8', says: 'Submits a complaint that one took down, once its author has signed it on paper: where that is kept goes on record. Time limits run from when it was received.', by: ['TOOK'] },

    { act: 'addDayOff', on: 'Person', clause: 'A.6', says: 'Adds a day on which the college does not work; the time limits counted in working days are counted anew (IT.8, IT.9).', by: ['ADMINISTRATOR'] },
    { act: 'removeDayOff', on: 'DayOff', clause: 'A.6', says: 'Makes a day off a working day again; the time limits counted in working days are counted anew (IT.8, IT.9).', by: ['ADMINISTRATOR'], whileIn: ['IN_FORCE'] },

    ...administration,
    ...dataProtection,
    ...conflictsAbout,
    ...emergencies,
    ...outside,
    { act: 'askForAdvice', on: 'Person', clause: 'B.27', says: 'Asks for advice in confidence, without a case, as may any student whom an incident affects that may be criminal (B.30); as staff who complain of a student for guidance (B.2). Who would rather turn to somebody outside the college calls the Harassment Line (A.8, B.7).', by: ['SELF'] },
    { act: 'giveAdvice', on: 'Advice', clause: 'B.27', says: 'Gives the advice one was asked for; guidance once the Acting Head of Welfare or the University’s welfare director was consulted (B.2).', by: ['ADVISES'], whileIn: ['ASKED'] },
    { act: 'referToWelfare', on: 'Person', clause: 'B.26', says: 'As staff whom a student told, refers it to the Acting Head of Welfare, once the student agrees; whoever refers sees afterwards that it was received, and nothing else.', by: ['SELF'] },
    { act: 'startInvestigation', on: 'Person', clause: 'B.25', says: 'Starts a case in which nobody complains and the implications are serious: the Principal or another senior member (A.12), between students the Acting Head of Welfare too (B.28). Who was harmed is never shown as a complainant.', by: ['OFFICER'] },
    { act: 'reportConcern', on: 'Person', clause: 'B.28', says: 'Reports what somebody else suffers, who does not complain (A.12, B.25).', by: ['SELF'] },
  ],
};
