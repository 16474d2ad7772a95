import { getNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { everythingOf } from '../asking/selection';

const made = new WeakMap<GraphQLSchema, Map<string, string>>();

/** The document of an act that shows all its payload can show. */
export function actDocument(schema: GraphQLSchema, act: string): string {
  const known = made.get(schema) ?? new Map<string, string>();
  made.set(schema, known);
  let document = known.get(act);
  if (document === undefined) {
    const field = schema.getMutationType()?.getFields()[act];
    if (!field) throw new Error(`there is no act ${act}`);
    const payload = getNamedType(field.type) as GraphQLObjectType;
    document = `mutation ($input: ${String(field.args[0]!.type)}) { answer: ${act}(input: $input) { ${everythingOf(payload, 2)} } }`;
    known.set(act, document);
  }
  return document;
}
