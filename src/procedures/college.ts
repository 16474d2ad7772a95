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

    { act: 'addDayOff', on: 'Person', clause: 'A.6', says: 'Adds a day on which the college does not work; the time limits counted in working days are counted anew (IT.8, IT.9).', by: ['ADMINISTRATOR'] },
    { act: 'removeDayOff', on: 'DayOff', clause: 'A.6', says: 'Makes a day off a working day again; the time limits counted in working days are counted anew (IT.8, IT.9).', by: ['ADMINISTRATOR'], whileIn: ['IN_FORCE'] },
  ],
};
