import { createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';

const ISSUER = process.env['OIDC_ISSUER']!;
const AUDIENCE = process.env['OIDC_AUDIENCE']!;
/** Seconds by which two clocks may differ. */
const TOLERANCE = 5;

const keys = new Map<string, KeyObject>();

/** The issuer's keys, found as the product finds them. */
export async function fetchKey(): Promise<void> {
  const discovered = await fetch(`${ISSUER}/.well-known/openid-configuration`);
  const { jwks_uri } = (await discovered.json()) as { jwks_uri: string };
  const set = (await (await fetch(jwks_uri)).json()) as { keys: (JsonWebKey & { kid: string })[] };
  for (const key of set.keys) keys.set(key.kid, createPublicKey({ key, format: 'jwk' }));
}

interface Claims {
  readonly iss?: unknown;
  readonly aud?: unknown;
  readonly sub?: unknown;
  readonly exp?: unknown;
}

const parsed = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());

/** Whose token it is, if the issuer signed it for us and it is in force; checked each time. */
export function subjectOf(authorization: string | undefined): string | null {
  const [, head, body, signature] = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(authorization ?? '') ?? [];
  if (head === undefined || body === undefined || signature === undefined) return null;
  const { alg, kid } = parsed(head) as { alg?: unknown; kid?: unknown };
  const key = alg === 'RS256' && typeof kid === 'string' ? keys.get(kid) : undefined;
  if (!key || !verify('RSA-SHA256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url')))
    return null;
  const { iss, aud, sub, exp } = parsed(body) as Claims;
  const inForce = typeof exp === 'number' && exp > Date.now() / 1_000 - TOLERANCE;
  return iss === ISSUER && aud === AUDIENCE && inForce && typeof sub === 'string' ? sub : null;
}
