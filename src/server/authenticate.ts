import { isUnavailable } from '../database/isUnavailable';
import type { Reader } from '../database/database';
import { RequestError } from '../graphql/requestError';
import { IssuerUnavailable, type TokenVerifier } from './tokenVerifier';

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
  const token = BEARER.exec(authorization ?? '')?.[1];
  const subject = token === undefined ? undefined : await subjectOf(token, verifier);
  const id = subject === undefined ? undefined : await personWith(subject, people);
  if (id === undefined) throw new RequestError('UNAUTHENTICATED');
  return id;
}

async function subjectOf(token: string, verifier: TokenVerifier): Promise<string | undefined> {
  try {
    return (await verifier.verify(token)).subject;
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

async function personWith(subject: string, people: Reader): Promise<string | undefined> {
  const [person] = await people
    .query<Known>('SELECT id, subject, suspendedAt FROM people WHERE subject = ?', [subject])
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
