import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

const AUDIENCE = 'cloister-faults';

/** Who issues the tokens for nodes in processes of their own: a server with discovery and a key. */
export interface Issuer {
  /** What a node is told of it. */
  readonly environment: Readonly<Record<'OIDC_ISSUER' | 'OIDC_AUDIENCE', string>>;
  tokenFor(subject: string): Promise<string>;
  stop(): void;
}

export async function startIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'faults', alg: 'ES256' }];
  const server = createServer(({ url: asked }, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(asked === '/keys' ? { keys } : { issuer: url, jwks_uri: `${url}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    environment: { OIDC_ISSUER: url, OIDC_AUDIENCE: AUDIENCE },
    tokenFor: (subject) =>
      new SignJWT()
        .setProtectedHeader({ alg: 'ES256', kid: 'faults' })
        .setSubject(subject)
        .setIssuer(url)
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime('12h')
        .sign(privateKey),
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
