/** All that an invitation says: that a mediation is proposed. */
export const INVITATION = {
  kind: 'MEDIATION',
  says: 'Are you willing to try to settle this with the help of a mediator? You need not be. The other party is not told what you answer.',
} as const;
