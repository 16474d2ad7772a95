import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

const AUDIENCE = 'cloister-faults';

/** Who issues the tokens for nodes in processes of their own: a server with discovery and a key. */
export interface Issuer {
  /** What a node is told of it. */
  readonly environment: Readonly<Record<'OIDC_ISSUER' | 'OIDC_AUDIENCE', string>>;
  tokenFor(subject: string): Promise<string>;
  /** Signs with a new key from here on. */
  rotate(): Promise<void>;
  stop(): void;
}

export async function startIssuer(): Promise<Issuer> {
  let number = 0;
  const newKey = async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const kid = `faults-${String((number += 1))}`;
    return { kid, privateKey, keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256' }] };
  };
  let key = await newKey();
  const server = createServer(({ url: asked }, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(asked === '/keys' ? { keys: key.keys } : { issuer: url, jwks_uri: `${url}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    environment: { OIDC_ISSUER: url, OIDC_AUDIENCE: AUDIENCE },
    tokenFor: (subject) =>
      new SignJWT()
        .setProtectedHeader({ alg: 'ES256', kid: key.kid })
        .setSubject(subject)
        .setIssuer(url)
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime('12h')
        .sign(key.privateKey),
    async rotate() {
      key = await newKey();
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
