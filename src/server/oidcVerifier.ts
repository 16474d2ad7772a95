import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { IssuerUnavailable, jwtVerifier, type TokenVerifier } from './tokenVerifier';

const PATIENCE = 5_000;

/** Milliseconds. */
interface Keeping {
  /** A key that is not known is asked for again, but no more often than this: unknown keys are free to invent. */
  readonly cooldown: number;
  /** A key that the issuer withdrew is trusted no longer than this. */
  readonly kept: number;
}

const KEEPING: Keeping = { cooldown: 1_000, kept: 5 * 60_000 };

/** Verifies the tokens of an OpenID Connect issuer with the keys of its discovery document. Nothing is asked of it before the first token. */
export function oidcVerifier({ url, audience }: { url: string; audience: string }, keeping = KEEPING): TokenVerifier {
  let found: Promise<JWTVerifyGetKey> | undefined;
  let asked = 0;

  const keySet = async (): Promise<JWTVerifyGetKey> => {
    // By a clock that was set back, keys would be kept, and not be asked for again, until it has caught up
    if (Date.now() < asked) found = undefined;
    asked = Date.now();
    const discovered = (found ??= discover(url, keeping));
    try {
      return await discovered;
    } catch (error) {
      if (found === discovered) found = undefined;
      throw new IssuerUnavailable(error);
    }
  };

  return jwtVerifier(url, audience, async (header, token) => {
    const keys = await keySet();
    try {
      return await keys(header, token);
    } catch (error) {
      throw isAboutToken(error) ? error : new IssuerUnavailable(error);
    }
  });
}

async function discover(issuer: string, { cooldown, kept }: Keeping): Promise<JWTVerifyGetKey> {
  const address = new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE), redirect: 'error' });
  if (!response.ok) throw new Error(`discovery answered ${response.status}`);
  const { jwks_uri } = z
    .object({ issuer: z.literal(issuer), jwks_uri: z.url({ protocol: /^https?$/ }) })
    .parse(await response.json());
  return createRemoteJWKSet(new URL(jwks_uri), {
    timeoutDuration: PATIENCE,
    cooldownDuration: cooldown,
    cacheMaxAge: kept,
  });
}

/** No such key, several, or one that cannot be used with this algorithm: the token's fault. The rest is the issuer's. */
const isAboutToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported ||
  error instanceof errors.JWKInvalid;
