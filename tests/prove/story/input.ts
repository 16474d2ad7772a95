import {
  getNamedType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import { TYPES } from '../../../src/evidence/types';
import { PROCEDURES } from '../../../src/procedures/procedures';
import { globalId } from '../../../src/reading/globalId';
import { allNouns } from '../../../src/reading/noun';
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
  /** How often something was named in the same act of the story before: others come first. */
  readonly named?: (id: string) => number;
  /** An input with which the same act was done before. */
  readonly before?: Readonly<Record<string, unknown>> | undefined;
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
  // What is listed is beside what the act is on
  const target = fields.find(({ type: of }) => !isListType(bareOf(of)) && getNamedType(of).name === 'ID');
  for (const field of fields) {
    if (field === target && choice.on) input[field.name] = choice.on.id;
    else if (field === target && choice.on === null) continue;
    else if (making.before && isChosen(field)) copy(field.name, making.before, input);
    else if (isNonNullType(field.type) || making.dice.chance(likely(field.name, making))) {
      const value = valueFor(field, making);
      if (value !== undefined) input[field.name] = value;
    }
  }
  for (const [name, value] of Object.entries(making.wanted ?? {})) if (name in type.getFields()) input[name] = value;
  if ('revision' in type.getFields()) input['revision'] = revisionFor(choice, menu);
  return input;
}

const bareOf = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? type.ofType : type);

/** Whether one of a few is chosen in a field: what went well once may do so again. */
function isChosen({ name, type }: GraphQLInputField): boolean {
  const of = getNamedType(type);
  return isEnumType(of) || of.name === 'Boolean' || (of.name === 'ID' && nounsFor(name).includes('Person'));
}

function copy(name: string, from: Readonly<Record<string, unknown>>, to: Record<string, unknown>): void {
  if (from[name] !== undefined) to[name] = from[name];
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
  startsOn: 0,
  endsOn: 0.3,
  decidedById: 0.2,
  deferredPartyIds: 0.4,
  // What is given for later, or for a time, keeps a story waiting
  from: 0.06,
  until: 0.15,
};

/** Fields that name several things, and of which nouns. */
const MANY: Readonly<Record<string, readonly string[]>> = {
  invite: ['Party', 'Witness'],
  binds: ['Party'],
  protects: ['Party'],
  partyIds: ['Party'],
  deferredPartyIds: ['Party'],
};

/** Who asks for help before complaining in form approaches somebody for it. */
const likely = (name: string, { wanted }: Making): number =>
  name === 'approach' && wanted?.['informally'] === true ? 0.6 : (LIKELY[name] ?? 0.98);

/** Whom the procedures let somebody approach. */
const APPROACHABLE = PROCEDURES.flatMap(({ approachable }) => Object.values(approachable).flat());

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
  const bare = bareOf(field.type);
  if (isListType(bare)) {
    const ids = getNamedType(bare).name === 'ID';
    return ids
      ? someIds(MANY[field.name] ?? nounsFor(field.name), 1 + dice.below(2), making)
      : someValues(field, making);
  }
  const type = getNamedType(field.type);
  if (isEnumType(type)) {
    if (field.name === 'approach') return dice.pick(APPROACHABLE);
    const values = type.getValues().map((one) => one.name);
    return dice.pick(dice.chance(0.93) ? values.filter((one) => !AWAY.includes(one)) : values);
  }
  if (isInputObjectType(type)) return inputFor(type, { ...making, choice: { ...making.choice, on: null } });
  switch (type.name) {
    case 'ID':
      return idFor(field.name, making);
    case 'Boolean':
      // Much comes about only where all agree
      return dice.chance(field.name.startsWith('agree') ? 0.92 : 0.6);
    case 'Int':
      return undefined;
    case 'DateTime':
      if (field.name === 'receivedAt') return later(making.at, -DAY * dice.below(3));
      return later(
        making.at,
        field.name.startsWith('ends') ? 8 * DAY : field.name === 'until' ? 5 * DAY : DAY * (1 + dice.below(3)),
      );
    case 'LocalDate':
    case 'Date':
      return later(making.at, (['date', 'signedOn'].includes(field.name) ? -30 : 60 + dice.below(300)) * DAY).slice(
        0,
        10,
      );
    default:
      if (field.name === 'idempotencyKey') return `key-of-${key}`;
      if (field.name === 'email') return `${words(dice, 'newcomer').replace(/\W/g, '')}@college.test`;
      if (field.name === 'address')
        return dice.chance(0.8)
          ? addressOf(somebody(making))
          : `nobody.${words(dice, '').trim().replace(/\W/g, '')}@elsewhere.test`;
      if (field.name === 'reference')
        return (dice.chance(0.9) ? dice.pick(making.menu.references) : undefined) ?? 'ABCDEFGH';
      return words(dice, `${making.choice.act} ${field.name}`);
  }
}

const someValues = (field: GraphQLInputField, making: Making): unknown[] =>
  Array.from({ length: 1 + making.dice.below(2) }, () =>
    valueFor({ ...field, type: getNamedType(field.type) }, making),
  );

function idFor(name: string, making: Making): unknown {
  // Of two cases the second is another one that the actor has, and now and then the same
  if (name === 'otherCaseId') {
    const { dice, choice, menu } = making;
    const cases = menu.things.filter(({ __typename }) => __typename === 'Case');
    const others = cases.filter(({ id }) => id !== choice.on?.id);
    return (dice.pick(dice.chance(0.95) ? others : cases) ?? choice.on)?.id;
  }
  const nouns = nounsFor(name);
  if (!nouns.includes('Person')) return someIds(nouns, 1, making)[0];
  const { key } = somebody(making);
  // Who manages roles may mean an account
  const isAccount = making.menu.things.some(({ __typename }) => __typename === 'Account') && making.dice.chance(0.5);
  return isAccount ? globalId('Account', rowIdOf(key)) : personIdOf(key);
}

/** What a field can name, by its own name: `sectionId` a section of a report; a person, when it is none of the nouns. */
function nounsFor(name: string): readonly string[] {
  const word = name.replace(/Ids?$/, '').toLowerCase();
  const nouns = allNouns().map(({ policy: { noun } }) => noun);
  const [exact, ending] = [
    nouns.filter((noun) => noun.toLowerCase() === word),
    nouns.filter((noun) => noun.toLowerCase().endsWith(word) || word.endsWith(noun.toLowerCase())),
  ];
  if (exact.length > 0) return exact;
  return ending.length > 0 ? ending : ['Person'];
}

/** Anybody; now and then one whom the actor sees named, so that walls and successions are met with. */
function somebody({ dice, menu, residents }: Making): Resident {
  const named = new Set(menu.things.map(({ name }) => name));
  const near = residents.filter(({ name }) => named.has(name));
  return (dice.chance(0.25) ? dice.pick(near) : undefined) ?? dice.pick(residents)!;
}

/** Ids of what the actor sees of the same case. */
function someIds(types: readonly string[], most: number, { dice, choice, menu, named = () => 0 }: Making): string[] {
  const caseId = choice.on?.__typename === 'Case' ? choice.on.id : choice.on?.caseId;
  const known = menu.things.filter(
    (one) => types.includes(one.__typename) && (one.caseId === caseId || caseId === undefined),
  );
  const some = Array.from({ length: most }, () => dice.weighted(known, ({ id }) => 1 / (1 + named(id)) ** 2));
  return [...new Set(some.flatMap((one) => one?.id ?? []))];
}
