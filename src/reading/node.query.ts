import { Arg, Ctx, ID } from 'type-graphql';
import type { Context } from './cloister';
import { Node } from './door';
import { Asking, Asks } from './fields';
import { parseGlobalId } from './globalId';
import { nounNamed } from './noun';

@Asking()
export class NodeQuery {
  @Asks(
    () => Node,
    'Anything by its id. Null when there is no such thing or it is not for you: the answer is the same.',
  )
  async node(
    @Arg('id', () => ID, { description: 'The `id` of anything that has one.' }) id: string,
    @Ctx() { viewer }: Context,
  ): Promise<Node | null> {
    const parsed = parseGlobalId(id);
    const noun = parsed && nounNamed(parsed.type);
    return noun ? viewer.one(noun, parsed.id) : null;
  }
}
