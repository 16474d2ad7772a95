import type { GraphQLResolveInfo } from 'graphql';
import { Arg, ArgsType, Args, Ctx, Field, ID, Info, Int, ObjectType } from 'type-graphql';
import { readAhead } from '../reading/ahead';
import { Connection, Edge } from '../reading/answer';
import type { Context } from '../reading/cloister';
import { Asking, Asks } from '../reading/fields';
import { enumOf } from '../reading/enums';
import { idOfType } from '../reading/globalId';
import { Case, theCase } from './case';
import { CaseFilter } from './caseFilter';
import { type CaseOrder, type CasePage, pageOfCases } from './page';

const CaseOrderEnum = enumOf('CaseOrder', 'How a page of cases is ordered; the newest first.', {
  OPENED: 'By the time you came to know of the case.',
  CHANGED: 'By the last change that you may know of.',
});

@ObjectType({ description: 'A case on a page.' })
export class CaseEdge extends Edge<Case> {
  @Field(() => Case, { description: 'The case.' })
  override readonly node!: Case;
}

@ObjectType({ description: 'Your cases, a page at a time.' })
export class CaseConnection extends Connection<Case> {
  @Field(() => [CaseEdge], { description: 'The cases of this page, in the order asked for.' })
  override readonly edges!: readonly CaseEdge[];

  readonly #count: () => Promise<number>;

  constructor({ cases, cursors, count, ...more }: CasePage) {
    super(
      cases.map((one, index) => new CaseEdge(one, cursors[index]!)),
      more,
    );
    this.#count = count;
  }

  @Field(() => Int, {
    description: 'How many there are on all pages, as far as you may see. Costs a statement of its own.',
  })
  get totalCount(): Promise<number> {
    return this.#count();
  }
}

@ArgsType()
class CasesArguments {
  @Field(() => Int, { nullable: true, description: 'How many from the start: 1 to 100. Give either this or `last`.' })
  readonly first?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many from the end: 1 to 100.' })
  readonly last?: number | null;

  @Field(() => String, { nullable: true, description: 'After this cursor of the same order.' })
  readonly after?: string | null;

  @Field(() => String, { nullable: true, description: 'Before this cursor of the same order.' })
  readonly before?: string | null;

  @Field(() => CaseFilter, { nullable: true, description: 'Which of them; all, where it is left out.' })
  readonly filter?: CaseFilter | null;

  @Field(() => CaseOrderEnum, { defaultValue: 'OPENED', description: 'In which order.' })
  readonly orderBy!: CaseOrder;
}

@Asking()
export class Cases {
  @Asks(() => Case, 'A case by its id. Null when there is none or it is not for you: the answer is the same.')
  async case(
    @Arg('id', () => ID, { description: 'The `id` of a case; not its reference.' }) id: string,
    @Ctx() { viewer }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Case | null> {
    const caseId = idOfType('Case', id);
    const found = viewer.one(theCase, caseId);
    readAhead(viewer, Case, caseId, info);
    return found;
  }

  @Asks(() => CaseConnection, 'Your cases. What it costs does not depend on the cases that are not yours.', false)
  async cases(
    @Args(() => CasesArguments) { orderBy, filter, ...page }: CasesArguments,
    @Ctx() context: Context,
  ): Promise<CaseConnection> {
    return new CaseConnection(await pageOfCases(context, orderBy, filter ?? new CaseFilter(), page));
  }
}
