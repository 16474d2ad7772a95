import { GraphQLInputObjectType, GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { POLICIES } from '../policy/policies';
import type { Policy } from '../policy/policy';

/** For each field of a noun, the smallest standings that open it, each with its clause. */
export function openings(policy: Policy, field: string): { standing: readonly string[]; clause: string }[] {
  const rules = policy.rules.filter(({ fields }) => fields.includes(field));
  return rules.filter(
    (rule, index) =>
      !rules.some(
        (other, place) =>
          other !== rule &&
          other.standing.every((word) => rule.standing.includes(word)) &&
          (other.standing.length < rule.standing.length || place < index),
      ),
  );
}

/** Adds to each description who may see the field, so that the schema is the manual and cannot differ from the policy. */
export function sayWhoSees(schema: GraphQLSchema): void {
  for (const policy of POLICIES) {
    const type = schema.getType(policy.noun);
    if (!(type instanceof GraphQLObjectType)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      if (name === 'redactedFields') continue;
      const open = openings(policy, name).map(({ standing, clause }) => `${standing.join(' + ')} (${clause})`);
      field.description = `${field.description ?? ''}\n\nSeen by: ${open.join(', ')}.`;
    }
  }
}

/** Says of each input what it is for, where it does not say so itself. */
export function sayWhatInputsAreFor(schema: GraphQLSchema): void {
  for (const mutation of Object.values(schema.getMutationType()?.getFields() ?? {}))
    for (const { type } of mutation.args) {
      const input = schema.getType(String(type).replace('!', ''));
      if (input instanceof GraphQLInputObjectType) input.description ??= `What \`${mutation.name}\` needs.`;
    }
}
