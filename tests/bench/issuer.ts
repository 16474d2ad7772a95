import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { subjectOf } from './fill/crowd';

export const AUDIENCE = 'cloister-bench';

export interface Issuer {
  readonly url: string;
  tokenOf(personId: string): Promise<string>;
  stop(): void;
}

/** Who issues the tokens: a server of its own with discovery and keys, signing as most of them do. */
export async function startIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'RS256', use: 'sig' }];
  const server = createServer((request, response) => {
    const discovered = { issuer: url, jwks_uri: `${url}/keys` };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(request.url === '/keys' ? { keys } : discovered));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const tokens = new Map<string, Promise<string>>();
  const sign = (personId: string) =>
    new SignJWT({ scope: 'openid' })
      .setProtectedHeader({ alg: 'RS256', kid: 'bench' })
      .setSubject(subjectOf(personId))
      .setIssuer(url)
      .setAudience(AUDIENCE)
      .setIssuedAt()
      .setExpirationTime('12h')
      .sign(privateKey);
  return {
    url,
    tokenOf(personId) {
      const token = tokens.get(personId) ?? sign(personId);
      tokens.set(personId, token);
      return token;
    },
    stop: () => void server.close(),
  };
}
