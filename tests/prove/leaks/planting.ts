import { createMongoAbility } from '@casl/ability';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { Database } from '../../../src/database/database';
import type { Context } from '../../../src/reading/cloister';
import type { Node } from '../../../src/reading/door';
import { allNouns, type Noun, nounNamed } from '../../../src/reading/noun';

/** Takes a planted leak out again. */
export type Remove = () => void;

/** A way to break the product from outside: it knows of none of this. */
export interface Leak {
  readonly name: string;
  readonly plant: (schema: GraphQLSchema) => Remove;
  /** Whoever it tells anything is shown more, or otherwise, of a case: it is seen in what they are shown of everything. */
  readonly isOfRows?: boolean;
}

/** Puts something else in the place of a property; taken out, it is as it was. */
export function replace<T extends object, K extends keyof T>(of: T, key: K, make: (before: T[K]) => T[K]): Remove {
  const before = Object.getOwnPropertyDescriptor(of, key);
  const value = make(of[key]);
  Object.defineProperty(of, key, { configurable: true, writable: true, enumerable: before?.enumerable ?? true, value });
  return () => {
    if (before) Object.defineProperty(of, key, before);
    else Reflect.deleteProperty(of, key);
  };
}

export const together =
  (...plants: Leak['plant'][]): Leak['plant'] =>
  (schema) => {
    const removes = plants.map((plant) => plant(schema));
    return () => {
      for (const remove of removes.reverse()) remove();
    };
  };

const nounOf = (name: string): Noun => {
  const noun = nounNamed(name);
  if (!noun) throw new Error(`there is no noun ${name}`);
  return noun;
};

type Can = (
  action: string,
  about: { standing?: readonly string[]; __caslSubjectType__?: string },
  field?: string,
) => boolean;

/** One rule more than the policies have: whoever has all these words may see these fields of a noun, or of all of them. */
export const rule =
  (noun: string, standing: readonly string[], fields: readonly string[] | 'ALL'): Leak['plant'] =>
  () => {
    const prototype = Object.getPrototypeOf(createMongoAbility([])) as { can: Can };
    const wider = replace(
      prototype,
      'can',
      (can) =>
        function (this: unknown, action, about, field) {
          const fits =
            action === 'read' &&
            (noun === '*' || about.__caslSubjectType__ === noun) &&
            standing.every((word) => about.standing?.includes(word));
          return (
            (fits && (fields === 'ALL' || field === 'id' || fields.includes(String(field)))) ||
            can.call(this as never, action, about, field)
          );
        },
    );
    // Masks are remembered by policy: another object, and they are worked out anew
    const fresh = (noun === '*' ? allNouns() : [nounOf(noun)]).map((one) =>
      replace(one as { policy: Noun['policy'] }, 'policy', (policy) => ({ ...policy })),
    );
    return () => {
      for (const remove of [wider, ...fresh]) remove();
    };
  };

/** Other columns in a noun's query: a word that holds for everybody, a value from the wrong place. */
export const columns =
  (noun: string, from: RegExp, to: string): Leak['plant'] =>
  () =>
    replace(nounOf(noun) as { columns: string }, 'columns', (before) => {
      if (!from.test(before)) throw new Error(`${noun} has no column like ${String(from)}`);
      return before.replace(from, to);
    });

/** A word of a noun's standing that holds whatever is the case. */
export const always = (noun: string, word: string): Leak['plant'] => {
  const inBrackets = String.raw`(?:\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|EXISTS \((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))`;
  return columns(noun, new RegExp(`${inBrackets} AS ${word}\\b`), `1 AS ${word}`);
};

/** Another statement than the one the product wrote. Taken out without ever having been asked, it was no leak at all. */
export const statement =
  (from: RegExp, to: string): Leak['plant'] =>
  () => {
    let planted = false;
    const remove = replace(
      Database.prototype,
      'query',
      (query) =>
        async function <Row>(this: Database, sql: string, parameters?: readonly unknown[]): Promise<Row[]> {
          planted ||= from.test(sql);
          return query.call(this, sql.replace(from, to), parameters) as Promise<Row[]>;
        },
    );
    return () => {
      remove();
      if (!planted) throw new Error(`no statement is like ${String(from)}`);
    };
  };

type Resolve = GraphQLFieldResolver<Node, Context>;

/** Another answer for a field of the schema than the one its resolver gives. */
export const resolver =
  (
    type: string,
    field: string,
    answer: (given: { node: Node; args: Record<string, unknown>; context: Context; usual: () => unknown }) => unknown,
  ): Leak['plant'] =>
  (schema) => {
    const of = schema.getType(type) as unknown as { getFields(): Record<string, { resolve?: Resolve }> };
    const found = of.getFields()[field];
    if (!found) throw new Error(`there is no field ${type}.${field}`);
    return replace(
      found as { resolve: Resolve },
      'resolve',
      (usual: Resolve | undefined) => (node, args: Record<string, unknown>, context, info) =>
        answer({
          node,
          args,
          context,
          usual: () => (usual ? usual(node, args, context, info) : (node as unknown as Record<string, unknown>)[field]),
        }),
    );
  };
