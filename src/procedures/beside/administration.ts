import type { ActRule } from '../procedure';

const ADMINISTRATOR = ['ADMINISTRATOR'];
/** Nobody grants anything to themselves. */
const FOR_SOMEBODY_ELSE = [['ADMINISTRATOR', 'OTHER']];

/** Who manages who holds which office. None of these is on a case, and none of their answers follows from one (A.24, B.32). */
// prettier-ignore
export const administration: readonly ActRule[] = [
  { act: 'registerPerson', on: 'Person', clause: 'A.24', says: 'Registers somebody, who can sign in from then on and sees nothing by that.', by: ADMINISTRATOR },
  { act: 'suspendPerson', on: 'Account', clause: 'A.24', says: 'Shuts somebody out at once, with the reason; whoever comes next handles what they handled until they are back.', by: ADMINISTRATOR, whileIn: ['ACTIVE', 'LEFT'] },
  { act: 'resumePerson', on: 'Account', clause: 'A.24', says: 'Lets somebody in again, who takes up what is theirs to handle.', by: FOR_SOMEBODY_ELSE, whileIn: ['SUSPENDED'] },
  { act: 'recordLeaving', on: 'Account', clause: 'A.24', says: 'Says when somebody leaves: their offices and all they handle end then; what they are a party to stays theirs (A.8).', by: ADMINISTRATOR, whileIn: ['ACTIVE', 'SUSPENDED'] },
  { act: 'recordAbsence', on: 'Account', clause: 'A.8', says: 'Says when somebody is away: whoever comes next handles what is theirs for that time, first the deputy, once a second administrator has signed.', by: ADMINISTRATOR, whileIn: ['ACTIVE'] },
  { act: 'endAbsence', on: 'Absence', clause: 'A.8', says: 'Ends an absence before its time: they take up again what is theirs.', by: ADMINISTRATOR, whileIn: ['COMING', 'AWAY'] },
  { act: 'appointToOffice', on: 'Account', clause: 'A.24', says: 'Appoints somebody else to an office, from when until when and why; one that gives sight of cases needs the signature of a second administrator.', by: FOR_SOMEBODY_ELSE, whileIn: ['ACTIVE'] },
  { act: 'signAppointment', on: 'Appointment', clause: 'A.24', says: 'Signs what another administrator proposed for somebody else: it counts from then on, and the open cases move with it, walls judged in each (A.1, A.8).', by: ['SIGNATORY'], whileIn: ['AWAITING_SIGNATURE'] },
  { act: 'withdrawAppointment', on: 'Appointment', clause: 'A.24', says: 'Withdraws an appointment that nobody has signed yet.', by: ADMINISTRATOR, whileIn: ['AWAITING_SIGNATURE'] },
  { act: 'endOffice', on: 'OfficeHolding', clause: 'A.24', says: 'Ends an office, now or on a day; whoever comes next has its open cases from then on, walls judged in each (A.1, A.8).', by: ADMINISTRATOR, whileIn: ['IN_FORCE', 'COMING'] },
  { act: 'reviewOffices', on: 'Person', clause: 'A.24', says: 'Looks at who holds which office, and confirms or ends several in one act; nobody looks at their own.', by: ADMINISTRATOR },
  { act: 'reviewAccounts', on: 'Person', clause: 'A.24', says: 'Looks at accounts and all that their people may handle, as a whole, and confirms it or ends it for several in one act; nobody looks at their own.', by: ADMINISTRATOR },
  { act: 'endHandlingOf', on: 'Account', clause: 'A.24', says: 'Ends everything somebody handles, as a whole and for good; whoever comes next takes it over.', by: ADMINISTRATOR },
  { act: 'handOverHandling', on: 'Account', clause: 'A.24', says: 'Proposes that somebody else takes over everything a person handles, as a whole; a second administrator signs it.', by: ADMINISTRATOR },
  { act: 'registerIntegration', on: 'Person', clause: 'A.28', says: 'Registers a machine account for one procedure; a second administrator signs what it may see (A.24).', by: ADMINISTRATOR },
];
