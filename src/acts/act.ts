import type { GraphQLResolveInfo } from 'graphql';
import { Arg, type ClassType, Ctx, Field, Info, ObjectType } from 'type-graphql';
import { whatIsSaidOf } from '../procedures/procedures';
import { Payload } from '../reading/answer';
import type { Context } from '../reading/cloister';
import type { Node } from '../reading/door';
import { Acts, Asking } from '../reading/fields';
import { isAskedFor } from '../reading/isAskedFor';
import { type Noun, nounNamed } from '../reading/noun';
import type { Act } from './definition';
import { perform } from './perform';
import { fieldOf } from './show';

const acts = new Map<string, Act>();

/** An act by its name. */
export const actNamed = (name: string): Act => {
  const found = acts.get(name);
  if (!found) throw new Error(`there is no act ${name}`);
  return found;
};

const payloads = new Map<Noun, ClassType<Payload>>();

/** One payload for each noun that acts change: the thing, the case it belongs to, and what was wrong. */
function payloadFor(changes: Noun): ClassType<Payload> {
  const known = payloads.get(changes);
  if (known) return known;
  const { noun } = changes.policy;
  class Changed extends Payload {}
  const show = (type: () => object, field: string, description: string) =>
    Field(type, { nullable: true, description })(Changed.prototype, field);
  ObjectType(`${noun}Payload`, {
    description: `What an act that changes or makes such a thing answers (\`${noun}\`), as you see it once it is done.`,
  })(Changed);
  show(
    () => nounNamed('Case')!.seen,
    'case',
    'The case, as you see it now. Null when the act was refused, or took your sight away.',
  );
  if (noun !== 'Case') show(() => changes.seen, fieldOf(noun), 'What was changed or made, as you see it now.');
  payloads.set(changes, Changed as ClassType<Payload>);
  return Changed as ClassType<Payload>;
}

/** What the procedures say of an act, the same words once: `A.13, B.18: Puts the allegations …`. */
function saidOf(name: string): string {
  const clauses = new Map<string, Set<string>>();
  for (const { clause, says } of whatIsSaidOf(name)) clauses.set(says, (clauses.get(says) ?? new Set()).add(clause));
  return [...clauses].map(([says, of]) => `${[...of].join(', ')}: ${says}`).join('\n\n');
}

/** A resolver class whose one mutation performs the act. */
export function act<I extends object, Changed extends Node, Known = undefined>(
  definition: Act<I, Changed, Known>,
): { readonly act: Act<I, Changed, Known>; readonly resolver: object } {
  const { name, input } = definition;
  acts.set(name, definition as unknown as Act);
  const Answer = payloadFor(definition.changes);
  const OfAct = {
    [name]: class {
      async [name](given: I, context: Context, info: GraphQLResolveInfo): Promise<Payload> {
        const showing = isAskedFor(fieldOf(definition.changes.policy.noun), info);
        return perform(context, definition as unknown as Act, given, { Answer, showing });
      }
    },
  }[name]!;
  const target: object = OfAct.prototype;
  Arg('input', () => input, { description: 'What it needs.' })(target, name, 0);
  Ctx()(target, name, 1);
  Info()(target, name, 2);
  const method = Object.getOwnPropertyDescriptor(target, name) as {
    value: (given: I, context: Context, info: GraphQLResolveInfo) => Promise<Payload>;
  };
  Acts(() => Answer, saidOf(name))(target, name, method);
  Asking()(OfAct);
  return { act: definition, resolver: OfAct };
}
