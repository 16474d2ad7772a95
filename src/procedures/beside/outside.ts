import type { ActRule } from '../procedure';

/** Days in which an invitation can be used: a setting. */
export const INVITATION_DAYS = 7;

/** People from outside, whom the college’s own sign-in does not know: a union representative, a supporter, who decides when nobody is left. */
// prettier-ignore
export const outside: readonly ActRule[] = [
  { act: 'inviteOutsidePerson', on: 'Person', clause: 'A.11', says: 'Registers somebody from outside, or invites them again for another session: a union representative (A.11), a supporter (B.12), who decides when nobody of the college is left (A.8). They are written a link that lets them in once; by that alone they see nothing.', by: ['DIRECTORY_OPEN'] },
  { act: 'revokeOutsideInvitation', on: 'OutsideInvitation', clause: 'A.24', says: 'Takes an invitation back: its link, and any session begun by it, are good for nothing from then on.', by: ['INVITER'], whileIn: ['OPEN', 'EXPIRED'] },
];
