import { Tries, TRIES } from '../../src/server/tries';

const times = (many: number, work: () => boolean) => Array.from({ length: many }, work).filter(Boolean).length;

test('so many tries from one place in a minute, so many of all together, and anew in the next', () => {
  let now = 0;
  const tries = new Tries(() => now);
  expect(times(TRIES.each + 5, () => tries.take('here'))).toBe(TRIES.each);
  expect(tries.take('there')).toBe(true);
  let place = 0;
  expect(times(TRIES.all, () => tries.take(String((place += 1))))).toBe(TRIES.all - TRIES.each - 1);
  now = 59_999;
  expect(tries.take('here')).toBe(false);
  now = 60_000;
  expect(tries.take('here')).toBe(true);
});
