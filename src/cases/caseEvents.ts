import { Args, ArgsType, Ctx, Field, Int, ObjectType } from 'type-graphql';
import { Connection, Edge } from '../reading/answer';
import { UserInputError } from '../reading/argument';
import type { Context } from '../reading/cloister';
import { see } from '../reading/door';
import { Asking, Asks } from '../reading/fields';
import type { Row } from '../reading/noun';
import { rowsAfter } from '../reading/rows';
import { CaseEvent, caseEvent } from './caseEvent';
import { openPlace, positionOf, sealPlace } from './eventCursor';
import { Wanted, WantedEvents } from './wantedEvents';

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

@ArgsType()
class EventsArguments extends WantedEvents {
  @Field(() => Int, { description: 'How many: 1 to 100.' })
  readonly first!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Go on after this cursor, of this query or of the stream. `CURSOR_UNKNOWN` refuses one that is not yours, `CURSOR_TOO_OLD` one from which the log does not go on.',
  })
  readonly after?: string | null;
}

@Asking()
export class CaseEvents {
  @Asks(
    () => CaseEventConnection,
    'What happened in your cases, as far as you may know of it now, oldest first. What happened before you came to know of a case is here as far as it concerns what you may see.',
    false,
  )
  async caseEvents(
    @Args(() => EventsArguments) { first, after, ...wanted }: EventsArguments,
    @Ctx() context: Context,
  ): Promise<CaseEventConnection> {
    if (first < 1 || first > 100) throw new UserInputError('"first" goes from 1 to 100.');
    const { viewer, cloister } = context;
    const from = after === null || after === undefined ? 0 : await openPlace(context, after);
    const rows = await visibleAfter(context, new Wanted(wanted), from, first + 1);
    const shown = rows.slice(0, first);
    const seen = see(viewer, caseEvent, shown);
    const edges = seen.map(
      (event, index) =>
        new CaseEventEdge(event, () => sealPlace(cloister.seal, viewer.personId, positionOf(shown[index]!))),
    );
    return new CaseEventConnection(edges, { hasNextPage: rows.length > first, hasPreviousPage: Boolean(after) });
  }
}

/** Reads on in the log until there are enough that the viewer may know of, or no more. */
async function visibleAfter({ viewer }: Context, wanted: Wanted, from: number, enough: number): Promise<Row[]> {
  const visible: Row[] = [];
  for (let at = from; visible.length < enough;) {
    const rows = await rowsAfter(viewer.source, caseEvent, viewer, at, AT_ONCE);
    visible.push(...rows.filter((row) => row['SUBJECT_OPEN'] === 1 && wanted.includes(row)));
    if (rows.length < AT_ONCE) break;
    at = positionOf(rows.at(-1)!);
  }
  return visible.slice(0, enough);
}
