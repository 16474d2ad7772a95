import type { GraphQLSchema } from 'graphql';
import { OFFICES, type Office } from '../../../src/procedures/office';
import type { Dice } from '../dice';
import type { Resident } from '../stage/people';
import type { Step, Story } from '../stage/step';
import { asAnother, atAnotherTime, inOrder, otherDetails, otherWords } from './changes';

type Change = (story: Story, at: number, dice: Dice, schema: GraphQLSchema) => Story;

const withStep = (story: Story, at: number, change: (step: Step) => Step | null): Story => ({
  ...story,
  steps: story.steps.flatMap((step, index) => (index === at ? (change(step) ?? []) : step)),
});

const withResident = (story: Story, at: number, change: (one: Resident) => Resident): Story => ({
  ...story,
  residents: story.residents.map((one, index) => (index === at % story.residents.length ? change(one) : one)),
});

const rewrite: Change = (story, at, dice, schema) =>
  withStep(story, at, (step) => ({ ...step, input: otherWords(step, schema, dice) }));

const leaveOut: Change = (story, at) => withStep(story, at, () => null);

/** Every act by one person of one kind left out, such as all the witnesses one side named. */
const leaveOutAll: Change = (story, at) => {
  const { who, act } = story.steps[at]!;
  return { ...story, steps: story.steps.filter((step) => step.who !== who || step.act !== act) };
};

const details: Change = (story, at, dice, schema) =>
  withStep(story, at, (step) => ({ ...step, input: otherDetails(step, schema, dice) }));

const otherPerson: Change = (story, at, dice) => withStep(story, at, (step) => asAnother(step, story, dice));

const putOff: Change = (story, at, dice) => {
  const moved = withStep(story, at, (step) => atAnotherTime(step, story, dice));
  return { ...moved, steps: inOrder(moved.steps) };
};

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

const CHANGES: readonly Change[] = [
  ...[rewrite, rewrite, rewrite, leaveOut, leaveOut, leaveOut, leaveOutAll, details, otherPerson, putOff],
  ...[rename, otherCategory, otherOffice, suspend],
];

/** The story with something else in it, whoever may know of that. */
export function twisted(story: Story, schema: GraphQLSchema, dice: Dice): Story {
  let told = story;
  for (let count = 1 + dice.below(2); count > 0 && told.steps.length > 0; count -= 1)
    told = dice.pick(CHANGES)!(told, dice.below(told.steps.length), dice, schema);
  return told;
}
