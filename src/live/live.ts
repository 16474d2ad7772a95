import type { GraphQLSchema } from 'graphql';
import { Reads } from '../audit/reads';
import { openPlace } from '../cases/eventCursor';
import { isUnavailable } from '../database/isUnavailable';
import { endsOfLog } from '../events/log';
import { RequestError } from '../graphql/requestError';
import type { Cloister } from '../reading/cloister';
import { Viewer } from '../reading/viewer';
import { type Asked, askedOf, type Request } from './asked';
import type { Caller } from './caller';
import { CatchUp } from './catchUp';
import { Counts } from './counts';
import { Follower } from './follower';
import { type Fault, Frames } from './frames';
import { LIVE } from './liveLimits';
import type { Outlet } from './outlet';
import { SightWatch } from './sightWatch';
import { Stream } from './stream';

/** All streams of one node. */
export class Live {
  readonly ask: (request: Request) => Asked;
  readonly sockets = new Counts(LIVE.socketsOfAPerson);
  readonly #streams = new Counts(LIVE.streamsOfAPerson);
  readonly #follower: Follower;
  readonly #catchUp: CatchUp;
  readonly #watch: SightWatch;
  readonly #unlisten: () => void;
  #timer: NodeJS.Timeout | undefined;
  #looking = false;

  constructor(
    schema: GraphQLSchema,
    private readonly cloister: Cloister,
    private readonly fault: Fault,
  ) {
    this.ask = askedOf(schema);
    const frames = new Frames(schema, cloister, fault);
    this.#watch = new SightWatch(cloister);
    this.#follower = new Follower(cloister, frames, fault, (stream) => void this.#catchUp.run(stream));
    this.#catchUp = new CatchUp(cloister, frames, fault, (stream) => this.#follower.take(stream));
    this.#unlisten = cloister.database.listen('log', () => this.wake());
  }

  /** There may be something new in the log. */
  wake(): void {
    this.#follower.wake();
  }

  /** Opens a stream for somebody who is known. Throws why it is not opened. */
  async open(caller: Caller, asked: Asked, outlet: Outlet): Promise<Stream> {
    const { personId } = caller;
    if (!this.#streams.take(personId)) throw new RequestError('TOO_MANY_STREAMS');
    try {
      const stream = new Stream(
        caller,
        asked,
        outlet,
        await this.#placeOf(personId, asked),
        this.cloister.seal,
        (gone) => this.#drop(gone),
      );
      await this.#watch.add(stream);
      this.#timer ??= setInterval(() => void this.#look(), LIVE.poll).unref();
      void this.#catchUp.run(stream);
      return stream;
    } catch (error) {
      this.#streams.giveBack(personId);
      throw error;
    }
  }

  stop(): void {
    this.#unlisten();
    clearInterval(this.#timer);
  }

  async #placeOf(personId: string, { after }: Asked): Promise<number> {
    const { database, clock } = this.cloister;
    if (after === null) return (await endsOfLog(database)).position;
    const viewer = new Viewer(personId, clock.now(), database, new Reads());
    return openPlace({ cloister: this.cloister, viewer }, after);
  }

  #drop(stream: Stream): void {
    this.#streams.giveBack(stream.personId);
    this.#follower.drop(stream);
    this.#watch.drop(stream);
    if (this.#streams.empty) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
  }

  /** Once a second, whether or not anybody has rung. */
  async #look(): Promise<void> {
    this.wake();
    if (this.#looking) return;
    this.#looking = true;
    await this.#follower
      .between(async () => {
        await this.#follower.leaveBrokenLog();
        await this.#watch.look();
        await this.#follower.saySayings();
      })
      .catch((error: unknown) => {
        if (!isUnavailable(error)) this.fault(error);
      });
    this.#looking = false;
  }
}
