import { Arg, Ctx, Field, Int, ObjectType } from 'type-graphql';
import { Connection, Edge } from '../reading/answer';
import { UserInputError } from '../reading/argument';
import type { Context } from '../reading/cloister';
import { see } from '../reading/door';
import { Asking, Asks } from '../reading/fields';
import type { Row } from '../reading/noun';
import { rowsAfter } from '../reading/rows';
import { CaseEvent, caseEvent } from './caseEvent';

@ObjectType({ description: 'An event on a page.' })
export class CaseEventEdge extends Edge<CaseEvent> {
  @Field(() => CaseEvent, { description: 'The event.' })
  override readonly node!: CaseEvent;
}

@ObjectType({
  description:
    'What happened in your cases, oldest first. It has no count: nobody needs one, and it would cost the whole log.',
})
export class CaseEventConnection extends Connection<CaseEvent> {
  @Field(() => [CaseEventEdge], { description: 'The events of this page.' })
  override readonly edges!: readonly CaseEventEdge[];
}

/** Entries of the log looked at in one statement; what is hidden among them is passed over. */
const AT_ONCE = 200;
const PURPOSE = 'events';

@Asking()
export class CaseEvents {
  @Asks(
    () => CaseEventConnection,
    'What happened in your cases, as far as you may know of it now, oldest first. What happened before you came to know of a case is here as far as it concerns what you may see.',
    false,
  )
  async caseEvents(
    @Arg('first', () => Int, { description: 'How many: 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on after this cursor.' }) after: string | undefined,
    @Ctx() context: Context,
  ): Promise<CaseEventConnection> {
    if (first < 1 || first > 100) throw new UserInputError('"first" goes from 1 to 100.');
    const { viewer, cloister } = context;
    const rows = await visibleAfter(context, placeOf(context, after), first + 1);
    const shown = rows.slice(0, first);
    const seen = see(viewer, caseEvent, shown);
    const edges = seen.map(
      (event, index) =>
        new CaseEventEdge(event, () => cloister.seal.seal(viewer.personId, PURPOSE, place(shown[index]!))),
    );
    return new CaseEventConnection(edges, { hasNextPage: rows.length > first, hasPreviousPage: Boolean(after) });
  }
}

/** Padded, so that the length of a cursor tells nothing of how much has happened. */
const place = (row: Row): string => String(row['position']).padStart(16, '0');

function placeOf({ viewer, cloister }: Context, after: string | null | undefined): number {
  if (after === null || after === undefined) return 0;
  const opened = cloister.seal.open(viewer.personId, PURPOSE, after);
  if (opened === null) throw new UserInputError('"after" must be a cursor that this query gave to you.');
  return Number(opened);
}

/** Reads on in the log until there are enough that the viewer may know of, or no more. */
async function visibleAfter({ viewer }: Context, from: number, enough: number): Promise<Row[]> {
  const visible: Row[] = [];
  for (let at = from; visible.length < enough;) {
    const rows = await rowsAfter(viewer.source, caseEvent, viewer, at, AT_ONCE);
    visible.push(...rows.filter((row) => row['SUBJECT_OPEN'] === 1));
    if (rows.length < AT_ONCE) break;
    at = rows.at(-1)!['position'] as number;
  }
  return visible.slice(0, enough);
}
