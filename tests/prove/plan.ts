import fc from 'fast-check';
import type { Plan } from './property';
import { KINDS } from './story/twist';

/** Nothing is left out of a story at first; it shrinks by leaving out more and more of it. */
class LeftOut extends fc.Arbitrary<readonly number[]> {
  override generate(): fc.Value<readonly number[]> {
    return new fc.Value<readonly number[]>([], undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is readonly number[] {
    return Array.isArray(value);
  }

  override shrink(value: readonly number[]): fc.Stream<fc.Value<readonly number[]>> {
    return fc.stream(leavingOutMore(value)).map((one) => new fc.Value(one, undefined));
  }
}

const LONGEST = 100;

function* leavingOutMore(value: readonly number[]): IterableIterator<readonly number[]> {
  const left = Array.from({ length: LONGEST }, (_, index) => index).filter((index) => !value.includes(index));
  for (let size = Math.ceil(left.length / 2); size >= 1; size = Math.floor(size / 2))
    for (let from = 0; from < left.length; from += size)
      yield [...value, ...left.slice(from, from + size)].sort((a, b) => a - b);
}

const number = (max: number) => fc.noShrink(fc.nat(max));

const twist = fc.record({ kind: number(KINDS - 1), place: number(9_999), how: number(9_999) });

export const plans: fc.Arbitrary<Plan> = fc.record({
  story: number(2 ** 31 - 1),
  leftOut: new LeftOut(),
  others: fc.array(fc.array(twist, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 2 }),
});
