import { keepingTokens } from '../../src/server/keptTokens';

const SECOND = 1_000;
/** Seconds since 1970 at which the tests begin. */
const START = 1_800_000_000;

/** A verifier that counts, and the clock of the one that keeps. */
function counting(expiresAt = START + 3_600) {
  let examined = 0;
  let now = START * SECOND;
  const verifier = keepingTokens(
    {
      async verify(token) {
        examined += 1;
        if (token === 'forged') throw new Error('not signed by the issuer');
        return { subject: `of ${token}`, expiresAt };
      },
    },
    () => now,
  );
  return {
    verify: async (token: string) => (await verifier.verify(token)).subject,
    pass: (seconds: number) => (now += seconds * SECOND),
    examined: () => examined,
  };
}

test('a good token is examined once a minute', async () => {
  const { verify, pass, examined } = counting();
  expect(await verify('a')).toBe('of a');
  pass(59);
  expect(await verify('a')).toBe('of a');
  expect(examined()).toBe(1);
  pass(1);
  expect(await verify('a')).toBe('of a');
  expect(examined()).toBe(2);
});

test('each token is its own', async () => {
  const { verify } = counting();
  expect([await verify('a'), await verify('b'), await verify('a')]).toEqual(['of a', 'of b', 'of a']);
});

test('a token that expires before is examined from then on', async () => {
  const { verify, pass, examined } = counting(START + 10);
  await verify('a');
  pass(9);
  await verify('a');
  expect(examined()).toBe(1);
  pass(1);
  await verify('a');
  await verify('a');
  expect(examined()).toBe(3);
});

test('a token that is refused is examined each time, and refused each time', async () => {
  const { verify, examined } = counting();
  await expect(verify('forged')).rejects.toThrow();
  await expect(verify('forged')).rejects.toThrow();
  expect(examined()).toBe(2);
});

test('a clock that is set back keeps nothing for longer', async () => {
  const { verify, pass, examined } = counting();
  await verify('a');
  pass(-3_600);
  await verify('a');
  expect(examined()).toBe(2);
});

test('the oldest of too many is forgotten', async () => {
  const { verify, examined } = counting();
  for (let number = 0; number <= 10_000; number += 1) await verify(String(number));
  await verify('10000');
  expect(examined()).toBe(10_001);
  await verify('0');
  expect(examined()).toBe(10_002);
});
