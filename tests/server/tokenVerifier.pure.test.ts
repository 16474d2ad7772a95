import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import { jwtVerifier } from '../../src/server/tokenVerifier';

test.each(['HS256', 'HS384', 'HS512'])('a secret that is shared is never a key: %s', async (alg) => {
  const secret = randomBytes(64);
  const token = await new SignJWT({ sub: 'alice', iss: 'issuer', aud: 'cloister' })
    .setProtectedHeader({ alg })
    .setExpirationTime('1m')
    .sign(secret);
  const verifier = jwtVerifier('issuer', 'cloister', async () => secret);
  await expect(verifier.verify(token)).rejects.toMatchObject({ code: 'ERR_JOSE_ALG_NOT_ALLOWED' });
});
