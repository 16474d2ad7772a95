import { Args, ArgsType, Field, ID, ObjectType, Root } from 'type-graphql';
import { CLOSE } from '../reading/closeCodes';
import { enumOf } from '../reading/enums';
import { Asking, Streams } from '../reading/fields';
import { Frame } from '../reading/frame';
import { Cursor } from '../reading/scalars';
import { CaseEvent } from './caseEvent';
import { WantedEvents } from './wantedEvents';

const NOTICES = {
  LIVE: 'Everything up to here has been sent; what comes from now on comes as it happens. Once in each stream.',
  SIGHT_OPENED:
    'You have come to know of the case of `caseId`. What happened in it before is not repeated here: read it with the query `caseEvents`.',
  SIGHT_ENDED:
    'The case of `caseId` is yours to see no longer; nothing of it comes after this. A stream of named cases ends when none of them is left.',
} as const;

export type Notice = keyof typeof NOTICES;

const StreamNotice = enumOf('StreamNotice', 'What a stream says of itself.', NOTICES);

interface Said {
  readonly cursor: () => string;
  readonly event?: CaseEvent;
  readonly notice?: Notice;
  readonly caseId?: string;
}

@ObjectType({ description: 'What a stream sends at once: an event, or a word about the stream itself.' })
export class CaseUpdate extends Frame<CaseEvent> {
  readonly #cursor: () => string;

  @Field(() => CaseEvent, {
    nullable: true,
    description: 'What happened, as you may see it now; null where the stream speaks of itself.',
  })
  override readonly event!: CaseEvent | null;

  @Field(() => StreamNotice, { nullable: true, description: 'What the stream says of itself; null with an event.' })
  readonly notice: Notice | null;

  @Field(() => ID, { nullable: true, description: 'The case that `notice` is about.' })
  readonly caseId: string | null;

  constructor({ cursor, event, notice, caseId }: Said) {
    super(event ?? null);
    this.#cursor = cursor;
    this.notice = notice ?? null;
    this.caseId = caseId ?? null;
  }

  @Field(() => Cursor, {
    description: 'Your place: a stream, or the query `caseEvents`, that goes on after it misses nothing.',
  })
  get cursor(): string {
    return this.#cursor();
  }
}

@ArgsType()
export class StreamArguments extends WantedEvents {
  @Field(() => Cursor, {
    nullable: true,
    description:
      'Go on after this cursor, of a stream or of the query `caseEvents`; without it, from now on. `CURSOR_UNKNOWN` refuses one that is not yours, `CURSOR_TOO_OLD` one from which the log does not go on.',
  })
  readonly after?: string | null;
}

const ENDS = Object.values(CLOSE).map(
  ({ code, says, comeBack }) => `- ${String(code)}: ${says}.${comeBack ? ' Come back.' : ''}`,
);

const SAYS = `What happens in your cases, as it happens, each event as you may see it when it is sent. At least once, in order: an event that comes again has the same \`id\`.

Over WebSocket at the address of the API (graphql-transport-ws; the token as \`authorization\` in the payload of \`connection_init\`), or as server-sent events from \`/graphql/stream\`. What is heard goes on record like what is asked for. An update comes a second late at most when nothing wakes a node.

A socket is closed with one of these codes, beside those of its protocol; an event stream then ends without \`complete\`:

${ENDS.join('\n')}`;

@Asking()
export class CaseUpdates {
  @Streams(() => CaseUpdate, SAYS)
  caseEvents(@Root() update: CaseUpdate, @Args(() => StreamArguments) _: StreamArguments): CaseUpdate {
    return update;
  }
}
