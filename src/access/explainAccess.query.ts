import { Arg, Ctx, Field, ID, ObjectType } from 'type-graphql';
import { RoleGrant } from '../cases/roleGrant';
import { Gathered } from '../reading/answer';
import { UserInputError } from '../reading/argument';
import type { Context } from '../reading/cloister';
import { Node } from '../reading/door';
import { Asking, Asks } from '../reading/fields';
import { idOfType, parseGlobalId } from '../reading/globalId';
import { nounNamed } from '../reading/noun';
import { AccessRule, canHold, inWords, RULINGS } from './accessRule';
import { grantsOf, heldBy, inForceAt } from './grantsOf';

@ObjectType({
  description:
    'Why somebody can see a field of something in a case, or why not, as far as you may know of their part (A.24).',
})
export class AccessExplanation extends Gathered {
  @Field(() => [RoleGrant], {
    description: 'What they are in the case now: the grants by which they see anything of it.',
  })
  readonly grants!: readonly RoleGrant[];

  @Field(() => [AccessRule], {
    description:
      'The rules that open the field to them, each with its clause and what has to be so besides; empty where none does.',
  })
  readonly openedBy!: readonly AccessRule[];

  @Field(() => [AccessRule], {
    description: 'Where none does: the rules that would, and as what they would have to be in the case.',
  })
  readonly missing!: readonly AccessRule[];
}

@Asking()
export class ExplainAccess {
  @Asks(
    () => AccessExplanation,
    'Which grant, rule and clause open a field of something to somebody, or which is missing. For whoever leads or oversees the case, of everybody of whose part they may know; for anybody else of themselves. Null where there is no such thing, or they have no part in its case, or that is not for you (A.1, A.24).',
  )
  async explainAccess(
    @Arg('personId', () => ID, { description: 'Who.' }) personId: string,
    @Arg('nodeId', () => ID, { description: 'Something in the case that you see yourself.' }) nodeId: string,
    @Arg('field', () => String, { description: 'A field of its type, such as findings.' }) field: string,
    @Ctx() { viewer }: Context,
  ): Promise<AccessExplanation | null> {
    const parsed = parseGlobalId(nodeId);
    const noun = parsed && nounNamed(parsed.type);
    const node = noun && (await viewer.one(noun, parsed.id));
    const { caseId } = node ? Node.keysOf(node) : { caseId: null };
    if (!noun || caseId === null) return null;
    const known = await grantsOf(viewer, caseId, idOfType('Person', personId));
    if (known.length === 0) return null;
    const { policy } = noun;
    if (!policy.fields.includes(field))
      throw new UserInputError(`"field" must be one of ${policy.noun}: ${policy.fields.join(', ')}.`);
    const grants = inForceAt(known, viewer.now);
    const rules = RULINGS.filter((one) => one.noun === policy.noun && one.fields.includes(field));
    const opening = rules.filter((one) => canHold(one, heldBy(grants)));
    const told = (some: typeof rules) => some.map((one) => inWords(one, [field]));
    return new AccessExplanation({
      grants,
      openedBy: told(opening),
      missing: opening.length > 0 ? [] : told(rules),
    });
  }
}
