import { Field, ObjectType } from 'type-graphql';
import { POLICIES } from '../policy/policies';
import type { Policy, Rule } from '../policy/policy';
import { WALLS, type Wall } from '../policy/walls';
import { type Capacity, CAPACITIES } from '../procedures/capacity';
import { publish, Published } from '../reading/door';
import { Capacity as CapacityEnum } from '../reading/enums';

@ObjectType({
  description:
    'A rule of the policy: who may see which fields of what, and by which clause. The same for everybody, whatever is stored.',
})
export class AccessRule extends Published {
  @Field(() => String, { description: 'The type of what it opens, such as Report.' })
  readonly noun!: string;

  @Field(() => [String], { description: 'The fields that it opens.' })
  readonly fields!: readonly string[];

  @Field(() => String, { description: 'The clause that gives it.' })
  readonly clause!: string;

  @Field(() => [CapacityEnum], { description: 'As what somebody has to be in the case.' })
  readonly capacities!: readonly string[];

  @Field(() => [String], { description: 'What has to be so besides, of each thing; empty where it always counts.' })
  readonly conditions!: readonly string[];
}

@ObjectType({ description: 'A wall: what somebody who is, or was, something in a case cannot be made there.' })
export class AccessWall extends Published {
  @Field(() => String, { description: 'The clause that sets it.' })
  readonly clause!: string;

  @Field(() => String, { description: 'What it says.' })
  readonly says!: string;
}

const isCapacity = (word: string): word is Capacity => (CAPACITIES as readonly string[]).includes(word);

export interface Ruling {
  readonly noun: string;
  readonly fields: readonly string[];
  readonly capacities: readonly Capacity[];
  readonly of: Rule;
  readonly words: Policy['words'];
}

/** Every rule that somebody can come under by being something in a case. */
export const RULINGS: readonly Ruling[] = POLICIES.flatMap(({ noun, rules, words }) =>
  rules
    .map((of) => ({ noun, fields: of.fields, capacities: of.standing.filter(isCapacity), of, words }))
    .filter(({ capacities }) => capacities.length > 0),
);

/** A rule in words, of all its fields or of some. */
export const inWords = ({ noun, capacities, of, words }: Ruling, fields = of.fields): AccessRule =>
  publish(AccessRule, {
    noun,
    fields: fields.filter((field) => field !== 'id' || fields.length === 1),
    clause: of.clause,
    capacities,
    conditions: of.standing.filter((word) => !isCapacity(word)).map((word) => words[word]!),
  });

const walls = new Map(WALLS.map((wall) => [wall, publish(AccessWall, { clause: wall.clause, says: wall.says })]));

/** The walls between a capacity and what somebody is, or ever was. */
export const wallsAgainst = (
  capacity: Capacity,
  now: readonly Capacity[],
  ever: readonly Capacity[],
): readonly AccessWall[] => {
  const standsBetween = ({ closes, to, everBefore }: Wall) =>
    closes.includes(capacity) && to.some((one) => (everBefore ? ever : now).includes(one));
  return WALLS.filter(standsBetween).map((wall) => walls.get(wall)!);
};

/** Whether a rule can hold for somebody who is this in a case. */
export const canHold = ({ capacities }: Ruling, held: ReadonlySet<Capacity>): boolean =>
  capacities.every((one) => held.has(one));
