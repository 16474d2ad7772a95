import { exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TokenVerifier } from '../server/tokenVerifier';

const ISSUER = 'urn:cloister:demo';
const AUDIENCE = 'cloister-demo';
const ALGORITHM = 'EdDSA';
const LIFETIME = '7d';

/** The demo’s own issuer of tokens. Its key is made at the first start and kept in the data folder. */
export interface DemoIssuer extends TokenVerifier {
  tokenFor(subject: string): Promise<string>;
}

export async function openIssuer(folder: string): Promise<DemoIssuer> {
  const jwk = await keyIn(folder);
  const { kty, crv, x } = jwk;
  const privateKey = await importJWK(jwk, ALGORITHM);
  const publicKey = await importJWK({ kty, crv, x } as JWK, ALGORITHM);
  return {
    async tokenFor(subject) {
      return new SignJWT()
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime(LIFETIME)
        .sign(privateKey);
    },
    async verify(token) {
      const { payload } = await jwtVerify(token, publicKey, {
        issuer: ISSUER,
        audience: AUDIENCE,
        algorithms: [ALGORITHM],
        requiredClaims: ['sub', 'exp'],
      });
      return { subject: payload.sub! };
    },
  };
}

async function keyIn(folder: string): Promise<JWK> {
  const file = join(folder, 'demo-issuer.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as JWK;
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
}
