import { randomUUID } from 'node:crypto';
import { getNamedType, type GraphQLFormattedError, type GraphQLInputObjectType, type GraphQLObjectType } from 'graphql';
import type { Person } from './college';

export interface Answer<Data> {
  readonly data: Data;
  readonly errors: readonly GraphQLFormattedError[];
  readonly status: number;
  readonly headers: Headers;
  /** Every byte of the body. */
  readonly text: string;
}

export interface UserError {
  readonly code: string;
  readonly field: readonly string[];
  readonly message: string;
  readonly clause: string | null;
}

export interface Thing {
  readonly id: string;
  readonly [field: string]: unknown;
}

export interface Payload {
  readonly userErrors: readonly UserError[];
  readonly case?: Thing | null;
  /** What the act changed or made, under its own name. */
  readonly [thing: string]: unknown;
}

export interface Client {
  /** Asks, and takes whatever the server answers. */
  send<Data = Record<string, unknown>>(document: string, variables?: object): Promise<Answer<Data | null>>;
  /** Asks what must be answered without an error. */
  query<Data = Record<string, never>>(document: string, variables?: object): Promise<Answer<Data>>;
  /** Tries an act. `show` says what to show of what it changed, beside the id. */
  act(name: string, input: object, show?: string): Promise<Payload>;
  /** An act that must be done; answers what it changed. */
  does(name: string, input: object, show?: string): Promise<Thing>;
}

const tokens = new WeakMap<Person, Promise<string>>();

/** What somebody does at their screen, over the network. Each act takes them a second. */
export function as(person: Person): Client {
  const { college } = person;

  const send = async <Data>(query: string, variables: object = {}): Promise<Answer<Data | null>> => {
    const token = tokens.get(person) ?? college.server.tokenFor(person.subject);
    tokens.set(person, token);
    const response = await fetch(`${college.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await token}` },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { data = null, errors = [] } = JSON.parse(text) as { data?: Data; errors?: GraphQLFormattedError[] };
    return { data, errors, status: response.status, headers: response.headers, text };
  };

  const act = async (name: string, input: object, show = '') => {
    college.clock.advance({ seconds: 1 });
    const { document, needsKey } = mutation(person, name, show);
    const keyed = needsKey ? { idempotencyKey: randomUUID(), ...input } : input;
    const { data, errors } = await send<{ answer: Payload }>(document, { input: keyed });
    if (!data || errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    return data.answer;
  };

  return {
    send,
    act,
    async query<Data>(document: string, variables?: object) {
      const answer = await send<Data>(document, variables);
      if (answer.data === null || answer.errors.length > 0) throw new Error(answer.text);
      return answer as Answer<Data>;
    },
    async does(name, input, show) {
      const payload = await act(name, input, show);
      if (payload.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(payload.userErrors)}`);
      // What became a case is no draft any more
      return (payload[thingOf(person, name)] ?? payload.case) as Thing;
    },
  };
}

/** The document of an act: its case, what it changed, and what was wrong. */
export function mutation(person: Person, name: string, show = ''): { document: string; needsKey: boolean } {
  const { args } = fieldOf(person, name);
  const thing = thingOf(person, name);
  const own = thing === 'case' ? `case { id ${show} }` : `case { id } ${thing} { id ${show} }`;
  const input = args[0]!;
  const document = `mutation ($input: ${String(input.type)}) { answer: ${name}(input: $input) { ${own} userErrors { code field message clause } } }`;
  return { document, needsKey: 'idempotencyKey' in (getNamedType(input.type) as GraphQLInputObjectType).getFields() };
}

function fieldOf({ college }: Person, name: string) {
  const field = college.schema.getMutationType()?.getFields()[name];
  if (!field) throw new Error(`there is no act ${name}`);
  return field;
}

/** The field of the payload that holds what an act changes. */
function thingOf(person: Person, name: string): string {
  const payload = getNamedType(fieldOf(person, name).type) as GraphQLObjectType;
  const things = Object.keys(payload.getFields()).filter((field) => field !== 'userErrors');
  return things.find((field) => field !== 'case') ?? 'case';
}
