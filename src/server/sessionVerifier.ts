import { isOfSession, openSession } from '../outside/session';
import type { Seal } from '../reading/seal';
import type { TokenVerifier } from './tokenVerifier';

/** Takes sessions of people from outside beside the tokens of the issuer, who is asked nothing about them. */
export const withSessions = (issuer: TokenVerifier, seal: Seal): TokenVerifier => ({
  async verify(token) {
    if (!isOfSession(token)) return issuer.verify(token);
    const session = openSession(seal, token);
    if (!session) throw new TypeError('a session that is over, or none of ours');
    return { subject: session.invitationId, expiresAt: session.expiresAt, isSession: true };
  },
});
