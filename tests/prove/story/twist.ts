import { OFFICES, type Office } from '../../../src/procedures/office';
import { Dice } from '../dice';
import { addressOf, type Resident } from '../stage/people';
import type { Step, Story } from '../stage/step';
import { personIdOf, words } from './input';

/** One thing that is otherwise in another world, in a form that shrinks: which kind, where, and how. */
export interface Twist {
  readonly kind: number;
  readonly place: number;
  readonly how: number;
}

type Change = (story: Story, at: number, dice: Dice) => Story;

const withStep = (story: Story, at: number, change: (step: Step) => Step | null): Story => ({
  ...story,
  steps: story.steps.flatMap((step, index) => (index === at ? (change(step) ?? []) : step)),
});

const NOT_WORDS =
  /Id$|^(invite|idempotencyKey|address|startsAt|endsAt|dueOn|monitoredUntil|date|kind|type|route|respondentKind|respondentOffice|avoid|revision)$/;

/** Other words wherever somebody wrote some that may be changed. */
function otherWords(input: unknown, dice: Dice, stays: (text: string) => boolean = () => false, name = ''): unknown {
  if (typeof input === 'string') return NOT_WORDS.test(name) || stays(input) ? input : words(dice, 'something else');
  if (Array.isArray(input)) return input.map((one) => otherWords(one, dice, stays, name));
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(
    Object.entries(input).map(([field, value]) => [field, otherWords(value, dice, stays, field)]),
  );
}

/** Other answers to what can be answered in more than one way: yes or no, when, as what. */
function otherDetails(input: Readonly<Record<string, unknown>>, dice: Dice): Record<string, unknown> {
  const days = 1 + dice.below(4);
  const later = (instant: string) =>
    new Date(Date.parse(instant) + days * 86_400_000).toISOString().slice(0, instant.length);
  return Object.fromEntries(
    Object.entries(input).map(([field, value]) => {
      if (typeof value === 'boolean') return [field, !value];
      if (/^(startsAt|endsAt|dueOn|monitoredUntil)$/.test(field) && typeof value === 'string')
        return [field, later(value)];
      if (field === 'address') return [field, `somebody.${String(dice.below(1000))}@elsewhere.test`];
      return [field, value];
    }),
  );
}

const withResident = (story: Story, at: number, change: (one: Resident) => Resident): Story => ({
  ...story,
  residents: story.residents.map((one, index) => (index === at % story.residents.length ? change(one) : one)),
});

const otherPerson: Change = (story, at, dice) =>
  withStep(story, at, (step) => {
    const person = dice.pick(story.residents)!;
    const { personId, address, ...rest } = step.input;
    return {
      ...step,
      input: {
        ...rest,
        ...(personId !== undefined && { personId: personIdOf(person.key) }),
        ...(address !== undefined && { address: addressOf(person) }),
      },
    };
  });

const leaveOut: Change = (story, at) => withStep(story, at, () => null);

/** Takes an act to another moment. */
const putOff: Change = (story, at, dice) => {
  const from = Date.parse(story.steps[0]?.at ?? '2026-02-02T10:00:00.000Z');
  const to = Date.parse(story.steps.at(-1)?.at ?? '2026-02-02T10:00:00.000Z');
  const near = Date.parse(story.steps[at]!.at) + Math.floor((dice.next() - 0.3) * 6) * 1_800_000 + 1_000;
  const moment = dice.chance(0.5) ? near : from + Math.floor(dice.next() * (to - from));
  const moved = withStep(story, at, (step) => ({ ...step, at: new Date(Math.max(from, moment)).toISOString() }));
  return {
    ...moved,
    steps: [...moved.steps].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)),
  };
};

/** Every act by one person of one kind left out, such as all the witnesses one side named. */
const leaveOutAll: Change = (story, at) => {
  const { who, act } = story.steps[at]!;
  return { ...story, steps: story.steps.filter((step) => step.who !== who || step.act !== act) };
};

const texts = (input: unknown): string[] =>
  typeof input === 'string'
    ? [input]
    : typeof input === 'object' && input !== null
      ? Object.values(input).flatMap(texts)
      : [];

/** What a viewer knows of a story: what they see in the end, and when they last had something to know. */
export interface Known {
  readonly who: string;
  readonly view: string;
  readonly since: string;
  /** When cases were opened of which they know nothing. */
  readonly elsewhere: ReadonlySet<string>;
}

/**
 * All that a view does not show is otherwise: whatever was written has other words, whoever is not named has another
 * name, there are other cases, and what came after the last thing its viewer could know of did not happen, or only some of it.
 */
export function hiddenOtherwise(story: Story, { who, view, since, elsewhere }: Known, dice: Dice): Story {
  const shown = (text: string) => view.includes(JSON.stringify(text).slice(1, -1));
  const goesOn = dice.pick([0, 0, 0.5, 1]) ?? 1;
  const without = dice.chance(0.6);
  const steps = story.steps
    .filter((step) => !without || step.who === who || !elsewhere.has(step.at) || dice.chance(0.3))
    .filter((step) => step.who === who || step.at <= since || dice.chance(goesOn))
    .map((step) =>
      step.who === who ? step : { ...step, input: otherWords(step.input, dice, shown) as Record<string, unknown> },
    );
  const addresses = new Set(story.steps.flatMap(({ input }) => texts(input)));
  const residents = story.residents.map((one) => {
    const name = shown(one.name) ? one.name : `Ulric Und${String(dice.below(1e6))}`;
    const free = !shown(addressOf(one)) && !addresses.has(addressOf(one));
    return { ...one, name, ...(free && { email: `und${String(dice.below(1e6))}@college.test` }) };
  });
  return { ...story, steps, residents };
}

const rename: Change = (story, at, dice) =>
  withResident(story, at, (one) => ({ ...one, name: `Ulric Und${String(dice.below(1e6))}` }));

const otherCategory: Change = (story, at, dice) =>
  withResident(story, at, (one) => ({
    ...one,
    category: dice.pick(['STUDENT', 'ACADEMIC_STAFF', 'SUPPORT_STAFF', 'EXTERNAL'] as const)!,
  }));

const otherOffice: Change = (story, at, dice) =>
  withResident(story, at, (one) => ({
    ...one,
    offices: dice.chance(0.5)
      ? []
      : [dice.pick((Object.keys(OFFICES) as Office[]).filter((office) => office !== 'INTEGRATION'))!],
  }));

const suspend: Change = (story, at) => withResident(story, at, (one) => ({ ...one, suspended: true }));

// What is changed most often comes first, which is also what counterexamples shrink to
const CHANGES: readonly Change[] = [
  ...Array.from(
    { length: 6 },
    (): Change => (story, at, dice) =>
      withStep(story, at, (step) => ({ ...step, input: otherWords(step.input, dice) as Record<string, unknown> })),
  ),
  leaveOut,
  leaveOut,
  leaveOut,
  leaveOut,
  leaveOut,
  leaveOutAll,
  leaveOutAll,
  (story, at, dice) => withStep(story, at, (step) => ({ ...step, input: otherDetails(step.input, dice) })),
  (story, at, dice) => withStep(story, at, (step) => ({ ...step, input: otherDetails(step.input, dice) })),
  otherPerson,
  otherPerson,
  putOff,
  putOff,
  rename,
  otherCategory,
  otherOffice,
  suspend,
];

export const KINDS = CHANGES.length;

/** The story with something else in it. */
export const twisted = (story: Story, twists: readonly Twist[]): Story =>
  twists.reduce((told, { kind, place, how }) => {
    if (told.steps.length === 0) return told;
    return CHANGES[kind % CHANGES.length]!(told, place % told.steps.length, new Dice(`twist ${String(how)}`));
  }, story);
