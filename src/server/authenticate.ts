import { isUnavailable } from '../database/isUnavailable';
import type { Reader } from '../database/database';
import { RequestError } from '../graphql/requestError';
import type { Caller } from '../live/caller';
import { IssuerUnavailable, type TokenVerifier, type Verified } from './tokenVerifier';

const BEARER = /^Bearer ([A-Za-z0-9\-._~+/]+=*)$/i;

/**
 * The id of the person whose token a request brings. Whatever is wrong with the token, and whoever is not or no longer
 * known here, the refusal is the same: it tells nothing of who exists.
 */
export async function authenticate(
  authorization: string | undefined,
  verifier: TokenVerifier,
  people: Reader,
): Promise<string> {
  return (await callerOf(authorization, verifier, people)).personId;
}

/** The same, with when the token runs out. */
export async function callerOf(
  authorization: string | undefined,
  verifier: TokenVerifier,
  people: Reader,
): Promise<Caller> {
  const token = BEARER.exec(authorization ?? '')?.[1];
  const verified = token === undefined ? undefined : await verify(token, verifier);
  const personId = verified && (await personWith(verified, people));
  if (personId === undefined) throw new RequestError('UNAUTHENTICATED');
  const { expiresAt, isSession, subject } = verified!;
  return {
    personId,
    until: expiresAt === undefined ? null : expiresAt * 1_000,
    invitationId: isSession ? subject : null,
  };
}

async function verify(token: string, verifier: TokenVerifier): Promise<Verified | undefined> {
  try {
    return await verifier.verify(token);
  } catch (error) {
    if (!(error instanceof IssuerUnavailable)) return undefined;
    throw unavailable('Who issues the access tokens cannot be reached. Try again.', error);
  }
}

interface Known {
  readonly id: string;
  readonly subject: string;
  readonly suspendedAt: string | null;
}

/** Nobody from outside is let in by a token of the college’s issuer, and nobody else by an invitation. */
const BY_ISSUER = 'SELECT id, subject, suspendedAt FROM people WHERE subject = ? AND outsideSince IS NULL';
const BY_INVITATION = `SELECT p.id, i.id AS subject, p.suspendedAt FROM outside_invitations i JOIN people p ON p.id = i.personId
  WHERE i.id = ? AND i.redeemedAt IS NOT NULL AND i.revokedAt IS NULL AND p.outsideSince IS NOT NULL`;

async function personWith({ subject, isSession }: Verified, people: Reader): Promise<string | undefined> {
  const [person] = await people
    .query<Known>(isSession ? BY_INVITATION : BY_ISSUER, [subject])
    .catch((error: unknown) => {
      throw isUnavailable(error) ? unavailable('The database cannot be reached. Try again.', error) : error;
    });
  // A server may take no notice of spaces at the end; we do
  return person?.subject === subject && person.suspendedAt === null ? person.id : undefined;
}

function unavailable(message: string, cause: unknown): RequestError {
  const error = new RequestError('UNAVAILABLE', message);
  error.cause = cause;
  return error;
}
