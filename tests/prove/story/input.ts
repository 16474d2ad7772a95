import {
  getNamedType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { TYPES } from '../../../src/evidence/types';
import { globalId } from '../../../src/reading/globalId';
import type { Dice } from '../dice';
import { addressOf, type Resident, rowIdOf } from '../stage/people';
import type { Choice, Menu } from './menu';

interface Making {
  readonly dice: Dice;
  readonly choice: Choice;
  readonly menu: Menu;
  readonly residents: readonly Resident[];
  readonly at: string;
  readonly key: string;
  /** What a complaint is made to be, by its fields. */
  readonly wanted?: Readonly<Record<string, unknown>>;
}

const DAY = 86_400_000;

const later = (at: string, milliseconds: number): string => new Date(Date.parse(at) + milliseconds).toISOString();

export const personIdOf = (key: string): string => globalId('Person', rowIdOf(key));

/** Something somebody could write here: words that no other place has. */
export const words = (dice: Dice, what: string): string =>
  `${what} ${'and so on '.repeat(dice.below(3))}${dice.below(2 ** 30).toString(36)}`;

/** An input for an act, made from the schema: what is named is taken from what the actor sees, the rest is made up. */
export function inputFor(type: GraphQLInputObjectType, making: Making): Record<string, unknown> {
  const { choice, menu } = making;
  const input: Record<string, unknown> = {};
  const fields = Object.values(type.getFields());
  const target = fields.find(({ type: of }) => getNamedType(of).name === 'ID');
  for (const field of fields) {
    if (field === target && choice.on) input[field.name] = choice.on.id;
    else if (field === target && choice.on === null) continue;
    else if (isNonNullType(field.type) || making.dice.chance(LIKELY[field.name] ?? 0.98)) {
      const value = valueFor(field, making);
      if (value !== undefined) input[field.name] = value;
    }
  }
  for (const [name, value] of Object.entries(making.wanted ?? {})) if (name in type.getFields()) input[name] = value;
  if ('revision' in type.getFields()) input['revision'] = revisionFor(choice, menu);
  return input;
}

/** Where a field is left out more often, or always. */
const LIKELY: Readonly<Record<string, number>> = {
  respondentOffice: 0.08,
  about: 0.35,
  setting: 0.05,
  informally: 0.25,
  approach: 0.12,
  avoid: 0.12,
  monitoredUntil: 0.4,
  previousInvolvement: 0.7,
  sectionId: 0.4,
  recommendations: 0.5,
};

/** Nearly never chosen: what leads away from the college, where no case is opened, and documents of a kind that words do not make. */
const AWAY = [
  'UNIVERSITY',
  'UNIVERSITY_STAFF',
  ...Object.keys(TYPES).filter((type) => !['PDF', 'TEXT'].includes(type)),
];

function revisionFor({ on }: Choice, { things }: Menu): unknown {
  if (on?.__typename === 'ComplaintDraft') return on['revision'];
  return things.find(
    ({ __typename, caseId, status }) => __typename === 'Report' && caseId === on?.id && status === 'DRAFT',
  )?.['revision'];
}

function valueFor(field: GraphQLInputField, making: Making): unknown {
  const { dice, key } = making;
  const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (isListType(bare))
    return field.name === 'invite'
      ? someIds(['Party', 'Witness'], 1 + dice.below(2), making)
      : someValues(field, making);
  const type = getNamedType(field.type);
  if (isEnumType(type)) {
    const values = type.getValues().map((one) => one.name);
    return dice.pick(dice.chance(0.93) ? values.filter((one) => !AWAY.includes(one)) : values);
  }
  if (isInputObjectType(type)) return inputFor(type, { ...making, choice: { ...making.choice, on: null } });
  switch (type.name) {
    case 'ID':
      return idFor(field.name, making);
    case 'Boolean':
      return dice.chance(0.6);
    case 'Int':
      return undefined;
    case 'DateTime':
      return later(making.at, field.name.startsWith('ends') ? 8 * DAY : DAY * (1 + dice.below(3)));
    case 'LocalDate':
    case 'Date':
      return later(making.at, (field.name === 'date' ? -30 : 60 + dice.below(300)) * DAY).slice(0, 10);
    default:
      if (field.name === 'idempotencyKey') return `key-of-${key}`;
      if (field.name === 'address')
        return dice.chance(0.8)
          ? addressOf(somebody(making))
          : `nobody.${words(dice, '').trim().replace(/\W/g, '')}@elsewhere.test`;
      return words(dice, `${making.choice.act} ${field.name}`);
  }
}

const someValues = (field: GraphQLInputField, making: Making): unknown[] =>
  Array.from({ length: 1 + making.dice.below(2) }, () =>
    valueFor({ ...field, type: getNamedType(field.type) }, making),
  );

function idFor(name: string, making: Making): unknown {
  if (name === 'personId') return personIdOf(somebody(making).key);
  const noun = name.replace(/Id$/, '');
  return someIds(
    [noun.charAt(0).toUpperCase() + noun.slice(1), name === 'sectionId' ? 'ReportSection' : ''],
    1,
    making,
  )[0];
}

/** Anybody; now and then one whom the actor sees named, so that walls and successions are met with. */
function somebody({ dice, menu, residents }: Making): Resident {
  const named = new Set(menu.things.map(({ name }) => name));
  const near = residents.filter(({ name }) => named.has(name));
  return (dice.chance(0.25) ? dice.pick(near) : undefined) ?? dice.pick(residents)!;
}

/** Ids of what the actor sees of the same case. */
function someIds(types: readonly string[], most: number, { dice, choice, menu }: Making): string[] {
  const caseId = choice.on?.__typename === 'Case' ? choice.on.id : choice.on?.caseId;
  const known = menu.things.filter(
    (one) => types.includes(one.__typename) && (one.caseId === caseId || caseId === undefined),
  );
  return [...new Set(Array.from({ length: most }, () => dice.pick(known)?.id).filter((id) => id !== undefined))];
}
