import type { Dice } from '../dice';
import { addressOf } from '../stage/people';
import type { Step, Story } from '../stage/step';
import { personIdOf, words } from './input';

const NOT_WORDS =
  /Id$|^(invite|idempotencyKey|address|startsAt|endsAt|dueOn|monitoredUntil|date|kind|type|about|setting|approach|route|respondentKind|respondentOffice|avoid|revision)$/;

/** Other words wherever somebody wrote some that may be changed. */
export function otherWords(
  input: unknown,
  dice: Dice,
  stays: (text: string) => boolean = () => false,
  name = '',
): unknown {
  if (typeof input === 'string') return NOT_WORDS.test(name) || stays(input) ? input : words(dice, 'something else');
  if (Array.isArray(input)) return input.map((one) => otherWords(one, dice, stays, name));
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(
    Object.entries(input).map(([field, value]) => [field, otherWords(value, dice, stays, field)]),
  );
}

/** Other answers to what can be answered in more than one way: yes or no, when, as what. */
export function otherDetails(input: Step['input'], dice: Dice): Record<string, unknown> {
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

/** The same act about somebody else. */
export function asAnother(step: Step, story: Story, dice: Dice): Step {
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
}

/** The same act at another moment of the story: mostly nearby. */
export function atAnotherTime(step: Step, story: Story, dice: Dice): Step {
  const [from, to] = [Date.parse(story.steps[0]!.at), Date.parse(story.steps.at(-1)!.at)];
  const near = Date.parse(step.at) + Math.floor((dice.next() - 0.3) * 6) * 1_800_000 + 1_000;
  const moment = dice.chance(0.5) ? near : from + Math.floor(dice.next() * (to - from));
  return { ...step, at: new Date(Math.min(Math.max(from, moment), to)).toISOString() };
}

export const inOrder = (steps: readonly Step[]): readonly Step[] =>
  [...steps].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
