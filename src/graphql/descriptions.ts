import { GraphQLInputObjectType, GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { REQUEST_ERRORS } from '../errors';
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

/** Standings that differ in their last word alone, by the same clause, as one: `CASE_LEAD + (OF_WITNESS or OF_COMPANION) (A.24)`. */
function inWords(open: ReturnType<typeof openings>): string {
  const last = new Map<string, { before: string; words: string[]; clause: string }>();
  for (const { standing, clause } of open) {
    const before = standing
      .slice(0, -1)
      .map((word) => `${word} + `)
      .join('');
    const key = `${before} ${clause}`;
    if (!last.has(key)) last.set(key, { before, words: [], clause });
    last.get(key)!.words.push(standing.at(-1)!);
  }
  const either = (before: string, words: string) => (before && words.includes(' ') ? `(${words})` : words);
  return [...last.values()]
    .map(({ before, words, clause }) => `${before}${either(before, words.join(' or '))} (${clause})`)
    .join('; ');
}

/** Adds to each description who may see the field, so that the schema is the manual and cannot differ from the policy. */
export function sayWhoSees(schema: GraphQLSchema): void {
  for (const policy of POLICIES) {
    const type = schema.getType(policy.noun);
    if (!(type instanceof GraphQLObjectType)) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      if (name === 'redactedFields') continue;
      field.description = `${field.description ?? ''}\n\nSeen by: ${inWords(openings(policy, name))}.`;
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

const ERRORS = Object.entries(REQUEST_ERRORS)
  .map(([code, { message, retry }]) => `- ${code}: ${message}${retry ? ' The same request may succeed later.' : ''}`)
  .join('\n');

const ROOTS: Readonly<Record<string, string>> = {
  Query: `What can be asked. What you may not know of answers like what does not exist: null, or an empty list.\n\nWhat stands under “Seen by” opens a field: what one is in the case, the words that have to hold besides (\`schema/access.md\` explains them), and the clause.\n\nAn error at the top of an answer has one of these codes in \`extensions.code\`, and \`extensions.retry\`:\n\n${ERRORS}`,
  Mutation:
    'What can be done: one act each, with the clauses by which it is done. An act that is not done says why in `userErrors` and leaves nothing behind; `availableActions` says which acts a thing offers you.',
  Subscription: 'What is told as it happens.',
};

/** Says of each beginning of a document what it is for, and which errors there are. */
export function sayWhereToBegin(schema: GraphQLSchema): void {
  for (const [name, says] of Object.entries(ROOTS)) schema.getType(name)!.description = says;
}
