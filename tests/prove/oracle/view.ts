import { DIRECTORY } from '../../policy/ruling';
import { expected } from '../../policy/expected';
import { type Letter, type Stored, type Thing, World, WORKED_OUT } from '../../policy/world';
import type { Stage } from '../stage/stage';
import { CastOfRows } from './cast';
import type { LastKnown } from './lastKnown';
import { Readings, tellsOfReading } from './readings';

/** What is made up at random tells nothing (rule 5): that it does so is for the answers to show, not for the ruling to give. */
const MADE_UP = new Set(['Case.reference']);

/** Where there is something of somebody, by the column that says whose it is. */
const OF_SOMEBODY = [
  ['complaints', 'authorId'],
  ['responses', 'byId'],
  ['evidence', 'submittedById'],
  ['notes', 'intervieweeId'],
  ['notices', 'personId'],
  ['consents', 'personId'],
  ['agreements', 'personId'],
] as const;

/** What a status is worked out from that is no field of its own: whether it was ended, and by an act. */
const statusOf = ({ row }: Thing, field: string): unknown =>
  field === 'status' ? ['endedById', 'endedAt', 'suspendedAt', 'leavesAt'].map((column) => row[column] ?? null) : null;

/** What the ruling gives everybody in one world, and what it lets them know of when it last changed. */
export class Ruled {
  readonly #views = new Map<string, string>();

  private constructor(
    readonly world: World,
    readonly cast: CastOfRows,
    private readonly lastKnown: LastKnown,
    private readonly keys: readonly (Stored & { personId: string })[],
    private readonly readings: Readings,
    /** What of each person’s view says nothing of who read what: reading does not change it. */
    private readonly unread = new Map<string, readonly string[]>(),
  ) {}

  static async of(stage: Stage, lastKnown: LastKnown): Promise<Ruled> {
    const cast = await CastOfRows.read(stage.database, stage.clock.now());
    const world = await World.of(stage.database, cast, stage.clock.now());
    const keys = await stage.database.query<Stored & { personId: string }>('SELECT * FROM idempotency_keys');
    return new Ruled(world, cast, lastKnown, keys, await Readings.of(stage.database));
  }

  /** The same once more has been read: nothing else has changed. */
  async readOn({ database }: Stage): Promise<Ruled> {
    const { world, cast, lastKnown, keys, unread } = this;
    return new Ruled(world, cast, lastKnown, keys, await Readings.of(database), unread);
  }

  /** All that one person may know, written down: two worlds in which this is the same are one world to them. */
  viewOf(personId: string): string {
    const known = this.#views.get(personId) ?? this.#writeDown(personId);
    this.#views.set(personId, known);
    return known;
  }

  #writeDown(personId: string): string {
    const still = this.unread.get(personId) ?? this.#stillKnownTo(personId);
    this.unread.set(personId, still);
    const ofReading = this.world.things
      .filter(({ noun }) => tellsOfReading(noun))
      .flatMap((thing) => this.#lineOf(thing, personId));
    return [...ofReading.sort(), ...still].join('\n');
  }

  #stillKnownTo(personId: string): readonly string[] {
    const lines = this.world.things
      .filter(({ noun }) => !tellsOfReading(noun))
      .flatMap((thing) => this.#lineOf(thing, personId));
    for (const { personId: whose, key, act, inputHash } of this.keys)
      if (whose === personId) lines.push(JSON.stringify([key, act, inputHash]));
    return [...lines.sort(), ...this.#directoryFor(personId)];
  }

  /** What somebody may know of one thing: nothing, or one line. */
  #lineOf(thing: Thing, personId: string): string[] {
    const gives = expected(this.world, thing, personId);
    if (!gives) return [];
    const values = [...gives.values].map(([field, value]) =>
      value === WORKED_OUT || MADE_UP.has(`${thing.noun}.${field}`)
        ? [
            field,
            this.readings.toldBy(thing, field, personId) ??
              this.#held(thing, field, personId) ??
              statusOf(thing, field),
          ]
        : [field, value],
    );
    const more = thing.noun === 'Case' ? this.lastKnown.get(personId, thing.row.id) : null;
    return [JSON.stringify([thing.id, values, gives.closed, more])];
  }

  /** How much there is that is from somebody, to them or about them: of whoever asks about their data, or of oneself in a case. */
  #held({ noun, row }: Thing, field: string, personId: string): unknown {
    const ofRequest = `${noun}.${field}` === 'DataRequest.held';
    if (!ofRequest && `${noun}.${field}` !== 'YourRecord.held') return null;
    const isTheirs = ofRequest
      ? (one: Stored, column: string) => one[column] === row['personId']
      : (one: Stored, column: string) =>
          one[column] === personId &&
          one['caseId'] === row.id &&
          (column !== 'intervieweeId' || one['sentAt'] !== null);
    return OF_SOMEBODY.map(([table, column]) => this.world.all(table).filter((one) => isTheirs(one, column)).length);
  }

  /** Who may ask the directory can find out of everybody who they are; others of nobody. */
  #directoryFor(personId: string): string[] {
    if (!this.mayAsk(personId)) return [];
    return this.world.all('people').map((one) => {
      return JSON.stringify([
        one.id,
        one['name'],
        one['email'],
        one['category'],
        one['suspendedAt'] === null,
        this.world.officesOf(one.id),
      ]);
    });
  }

  mayAsk(personId: string): boolean {
    const asks: readonly string[] = DIRECTORY.asks;
    const isAdministrator = this.world.officesOf(personId).includes('ROLE_ADMINISTRATOR');
    const letters = this.cast
      .parts()
      .flatMap(([caseId, person]): Letter[] => (person === personId ? [...this.cast.lettersOf(caseId, person)] : []));
    return (isAdministrator && asks.includes('Ad')) || letters.some((letter) => asks.includes(letter));
  }
}
