import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { jwtVerifier, type TokenVerifier } from '../../src/server/tokenVerifier';

export const ISSUER = 'https://issuer.test';
export const AUDIENCE = 'cloister-test';

export interface TestIssuer {
  readonly verifier: TokenVerifier;
  /** A token of the person with this `subject`, good for an hour of the machine's clock unless claims say otherwise. */
  tokenFor(subject: string, claims?: JWTPayload): Promise<string>;
}

/** An issuer with a key of its own and no network: for everything that is not about tokens. */
export async function createIssuer(): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256' }] });
  return {
    verifier: jwtVerifier(ISSUER, AUDIENCE, keys),
    tokenFor: (subject, claims = {}) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: 'test' })
        .setSubject(subject)
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(privateKey),
  };
}
