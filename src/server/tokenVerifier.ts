import { type JWTVerifyGetKey, jwtVerify } from 'jose';

export interface Verified {
  readonly subject: string;
  /** Seconds since 1970; left out where a token does not end. */
  readonly expiresAt?: number;
  /** Set where it is no token of the issuer, but of a session that somebody from outside began: the subject is the invitation then. */
  readonly isSession?: true;
}

/** Tells whose a bearer token is. Rejects for every token that must not be accepted. */
export interface TokenVerifier {
  verify(token: string): Promise<Verified>;
}

/** Whose the tokens are cannot be found out now; nothing is said of the token. */
export class IssuerUnavailable extends Error {
  constructor(cause: unknown) {
    super('the issuer of the access tokens cannot be reached', { cause });
    this.name = 'IssuerUnavailable';
  }
}

/** Asymmetric alone: with a secret shared between issuer and API, the API could issue tokens. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
/** Seconds by which the clocks of issuer and API may differ. */
const TOLERANCE = 5;

/** Accepts what this issuer signed with one of its keys for this audience, and what is in force by the machine's clock. */
export const jwtVerifier = (issuer: string, audience: string, keys: JWTVerifyGetKey): TokenVerifier => ({
  async verify(token) {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: TOLERANCE,
      requiredClaims: ['exp', 'sub'],
    });
    if (typeof payload.sub !== 'string' || payload.sub === '') throw new TypeError('a token without a subject');
    return { subject: payload.sub, ...(payload.exp !== undefined && { expiresAt: payload.exp }) };
  },
});
