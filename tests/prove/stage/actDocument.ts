import { getNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { everythingOf } from '../asking/selection';

const made = new WeakMap<GraphQLSchema, Map<string, string>>();

/** The document of an act: with all its payload can show, or only whether it was done. */
export function actDocument(schema: GraphQLSchema, act: string, whole: boolean): string {
  const known = made.get(schema) ?? new Map<string, string>();
  made.set(schema, known);
  let document = known.get(`${act} ${String(whole)}`);
  if (document === undefined) {
    const field = schema.getMutationType()?.getFields()[act];
    if (!field) throw new Error(`there is no act ${act}`);
    const payload = getNamedType(field.type) as GraphQLObjectType;
    document = `mutation ($input: ${String(field.args[0]!.type)}) { answer: ${act}(input: $input) { ${whole ? everythingOf(payload, 2) : 'userErrors { code message }'} } }`;
    known.set(`${act} ${String(whole)}`, document);
  }
  return document;
}
