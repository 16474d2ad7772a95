import type { Procedure } from './procedure';

/** What the college arranges for all procedures. It has no stages: nothing of it happens in a case. */
// prettier-ignore
export const college: Procedure = {
  id: 'COLLEGE',
  version: 1,
  title: 'What the college arranges for all procedures',
  stages: {},
  overseer: {},
  acts: [
    { act: 'addDayOff', on: 'Person', clause: 'A.6', says: 'Adds a day on which the college does not work; the time limits counted in working days are counted anew (IT.8, IT.9).', by: ['ADMINISTRATOR'] },
    { act: 'removeDayOff', on: 'DayOff', clause: 'A.6', says: 'Makes a day off a working day again; the time limits counted in working days are counted anew (IT.8, IT.9).', by: ['ADMINISTRATOR'], whileIn: ['IN_FORCE'] },
  ],
  clocks: [],
  outcomes: [],
  companions: [],
};
