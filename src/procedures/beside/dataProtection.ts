import type { ActRule } from '../procedure';

/** What anybody can ask about the data on themselves, and who answers (A.26, B.34). */
// prettier-ignore
export const dataProtection: readonly ActRule[] = [
  { act: 'makeDataRequest', on: 'Person', clause: 'A.26', says: 'Asks about the data on oneself: to be told of it, that it be put right, erased, or used no further (B.34). The data protection officer answers within a month.', by: ['SELF'] },
  { act: 'answerDataRequest', on: 'DataRequest', clause: 'A.26', says: 'Answers what somebody asked about the data on them; what is withheld and on what ground stays on record (B.34).', by: ['DECIDES'], whileIn: ['ASKED'] },
];
