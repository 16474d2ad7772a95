import fc from 'fast-check';
import type { Pair } from './leak';
import type { Step, Story } from './stage/step';

/** One story with all that is compared in it; or, once somebody learnt something, the pair of worlds that told them. */
export interface Plan {
  readonly story: number;
  readonly pair: Pair | null;
}

/** Stories by number. What was found in one shrinks as a pair: fewer acts, and less that is otherwise. */
export class Plans extends fc.Arbitrary<Plan> {
  constructor(private readonly found: (plan: Plan) => Pair | null) {
    super();
  }

  override generate(random: fc.Random): fc.Value<Plan> {
    return new fc.Value<Plan>({ story: random.nextInt(0, 2 ** 31 - 1), pair: null }, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is Plan {
    return typeof value === 'object' && value !== null && 'story' in value;
  }

  override shrink(plan: Plan): fc.Stream<fc.Value<Plan>> {
    const pair = plan.pair ?? this.found(plan);
    return pair
      ? fc.stream(smaller(pair)).map((one) => new fc.Value<Plan>({ ...plan, pair: one }, undefined))
      : fc.Stream.nil();
  }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Parts of a list to do without: first half of it, then less and less. */
function* parts<T>(many: readonly T[]): IterableIterator<ReadonlySet<T>> {
  for (let size = Math.ceil(many.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let from = many.length; from > 0; from -= size) yield new Set(many.slice(Math.max(0, from - size), from));
}

function* smaller(pair: Pair): IterableIterator<Pair> {
  const [one, other] = pair.stories;
  const withStories = (first: Partial<Story>, second: Partial<Story>): Pair => ({
    ...pair,
    stories: [
      { ...one, ...first },
      { ...other, ...second },
    ],
  });
  const here = new Map(one.steps.map((step) => [step.key, step]));
  const there = new Map(other.steps.map((step) => [step.key, step]));
  const keys = [...new Set([...here.keys(), ...there.keys()])];
  // What is otherwise in the other world becomes as it is in this one
  const differing = keys.filter((key) => !same(here.get(key), there.get(key)));
  if (!same(one.residents, other.residents)) yield withStories({}, { residents: one.residents });
  for (const part of parts(differing)) {
    const steps: Step[] = other.steps.filter(({ key }) => !part.has(key));
    steps.push(...one.steps.filter(({ key }) => part.has(key)));
    if (part.size < differing.length)
      yield withStories({}, { steps: steps.sort((first, second) => (first.at < second.at ? -1 : 1)) });
  }
  // And acts that make no difference did not happen at all
  for (const part of parts(keys)) {
    const without = ({ steps }: Story) => ({ steps: steps.filter(({ key }) => !part.has(key)) });
    yield withStories(without(one), without(other));
  }
}
