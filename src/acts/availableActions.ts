import { Field, ObjectType } from 'type-graphql';
import { mayActUnder } from '../policy/ability';
import type { Mask } from '../policy/mask';
import { obstacles } from '../procedures/judge';
import type { ActRule } from '../procedures/procedure';
import { rulebookOf } from '../procedures/procedures';
import { Seen } from '../reading/door';
import type { Derivation, Row } from '../reading/noun';
import { mayKnowOf, nearestOf } from './authority';

@ObjectType({
  description:
    'An act that the procedure gives to you here, and whether it is possible now. Draw your buttons from it.',
})
export class AvailableAction extends Seen {
  @Field(() => String, { description: 'The name of the mutation.' })
  readonly action!: string;

  @Field(() => String, { description: 'The clause that gives it to you.' })
  readonly clause!: string;

  @Field(() => Boolean, {
    description: 'Whether it is possible now, as far as you may know; the act itself has the last word.',
  })
  readonly allowed!: boolean;

  @Field(() => [String], { description: 'What stands in the way, each with its clause.' })
  readonly reasons!: readonly string[];
}

const memo = new WeakMap<Mask, Map<string, readonly (readonly ActRule[])[]>>();

/** The acts of one version of a procedure that a standing toward a noun gives, each with the rules that give it. */
function actsFor(
  noun: string,
  theCase: { procedure: string; procedureVersion: number },
  mask: Mask,
): readonly (readonly ActRule[])[] {
  let known = memo.get(mask);
  if (!known) memo.set(mask, (known = new Map<string, readonly (readonly ActRule[])[]>()));
  const name = `${noun} ${theCase.procedure}@${String(theCase.procedureVersion)}`;
  let acts = known.get(name);
  if (!acts) {
    const book = rulebookOf(theCase);
    const given = book.acts.filter((rule) => (rule.on ?? 'Case') === noun && mayActUnder(book, rule, mask.standing));
    acts = [...new Set(given.map(({ act }) => act))].map((act) => given.filter((rule) => rule.act === act));
    known.set(name, acts);
  }
  return acts;
}

interface CaseColumns {
  readonly procedure: string;
  readonly procedureVersion: number;
  readonly stage: string;
  readonly facts: number;
}

/** Works out what a viewer may do with a thing. Its query has to bring the case's procedure, version, stage and facts. */
export const availableActionsOn = (noun: string): Derivation => ({
  as: AvailableAction,
  from(row: Row, mask) {
    const theCase = row as unknown as CaseColumns;
    const state = row['status'];
    const at = { stage: theCase.stage, facts: theCase.facts, ...(typeof state === 'string' && { state }) };
    // An obstacle that this viewer may not know of is not told here: the act is refused when it is tried
    const toldOf = (rule: ActRule) =>
      obstacles(rule, at, mayKnowOf(row.capacities)).filter(({ code }) => code !== 'NOT_NOW');
    return actsFor(noun, theCase, mask).map((given) => {
      const { rule, inTheWay: told } = nearestOf(given, toldOf)!;
      return {
        action: rule.act,
        clause: rule.clause,
        allowed: told.length === 0,
        reasons: told.map(({ clause, message }) => `${clause}: ${message}`),
      };
    });
  },
});

/** The columns of the case that `availableActionsOn` needs, joined as `c`. */
export const CASE_STATE = 'c.procedure, c.procedureVersion, c.stage, c.facts';
