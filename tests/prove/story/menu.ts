import {
  getNamedType,
  isObjectType,
  isRequiredArgument,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { RULEBOOKS } from '../../../src/procedures/procedures';
import { everythingOf } from '../asking/selection';
import type { Stage } from '../stage/stage';

/** Something somebody sees, with the case it belongs to. */
export interface SeenThing {
  readonly id: string;
  readonly __typename: string;
  readonly caseId: string | null;
  readonly [field: string]: unknown;
}

/** An act somebody could take, as far as they are told. */
export interface Choice {
  readonly act: string;
  readonly on: SeenThing | null;
}

/** What somebody has before them: all they see, and all they can do with it. */
export interface Menu {
  readonly things: readonly SeenThing[];
  readonly choices: readonly Choice[];
  /** The references of the cases there are: somebody may have heard of one. */
  readonly references: readonly string[];
}

const RULES = RULEBOOKS.flatMap(({ acts }) => acts);

const sources = new WeakMap<GraphQLSchema, string>();

/** The year in which stories happen. */
const YEAR = '2026';

/** Asked by itself; and the same for everybody, from no row. */
const NOT_ASKED: readonly string[] = ['cases', 'procedures'];

/** All that anybody is shown without naming anything: every query that needs no more than a year, and their cases. */
export function everythingDocument(schema: GraphQLSchema): string {
  let known = sources.get(schema);
  if (known === undefined) {
    const fields = Object.values(schema.getQueryType()!.getFields()).filter(
      ({ args, name }) =>
        !NOT_ASKED.includes(name) && args.every((one) => !isRequiredArgument(one) || one.name === 'year'),
    );
    const asked = fields.map(({ name, args, type }) => {
      const called = args.some((one) => one.name === 'year') ? `${name}(year: ${YEAR})` : name;
      return `${called} { ${everythingOf(getNamedType(type) as GraphQLObjectType, 3)} }`;
    });
    const theCase = everythingOf(schema.getType('Case') as GraphQLObjectType, 3);
    known = `{ ${asked.join(' ')} cases(first: 100) { totalCount edges { node { ${theCase} } } } }`;
    sources.set(schema, known);
  }
  return known;
}

export async function menuOf(stage: Stage, who: string): Promise<Menu> {
  const { data, text } = await stage.ask(who, everythingDocument(stage.schema));
  if (!data?.['viewer']) throw new Error(`${who} cannot ask for what they see: ${text}`);
  const things = [...new Map(thingsIn(data, null).map((thing) => [thing.id, thing])).values()];
  const cases = await stage.database.query<{ reference: string }>('SELECT reference FROM cases ORDER BY openedAt, id');
  return {
    things,
    references: cases.map(({ reference }) => reference),
    choices: [{ act: 'saveComplaint', on: null }, ...things.flatMap((thing) => choicesOn(stage.schema, thing))],
  };
}

/** Everything with an id in an answer, however deep; the fullest mention of each comes last. */
function thingsIn(value: unknown, caseId: string | null): SeenThing[] {
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, caseId));
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  const within = fields['__typename'] === 'Case' ? String(fields['id']) : caseId;
  const own = 'id' in fields && Object.keys(fields).length > 2 ? [{ ...fields, caseId: within } as SeenThing] : [];
  return [...Object.values(fields).flatMap((one) => thingsIn(one, within)), ...own];
}

/** What the thing itself offers; where it offers nothing in words, what the procedures give on such a thing. */
function choicesOn(schema: GraphQLSchema, thing: SeenThing): Choice[] {
  const offered = thing['availableActions'] as { action: string; allowed: boolean }[] | null | undefined;
  if (offered) return offered.filter(({ allowed }) => allowed).map(({ action }) => ({ act: action, on: thing }));
  const type = schema.getType(thing.__typename);
  if (!isObjectType(type) || 'availableActions' in type.getFields()) return [];
  return RULES.filter(
    ({ on, whileIn }) =>
      on === thing.__typename && (!whileIn || typeof thing['status'] !== 'string' || whileIn.includes(thing['status'])),
  ).map(({ act }) => ({ act, on: thing }));
}

/** The input type of an act. */
export const inputOf = (schema: GraphQLSchema, act: string): GraphQLInputObjectType =>
  getNamedType(schema.getMutationType()!.getFields()[act]!.args[0]!.type) as GraphQLInputObjectType;
