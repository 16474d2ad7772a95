import { type GraphQLSchema, isObjectType } from 'graphql';
import { RULEBOOKS } from '../../src/procedures/procedures';
import { Experience } from './story/experience';
import { nameOf, STANDINGS, standingsOf, UNREACHABLE } from './standings';
import type { Played } from './world';

/** What there is to reach, and what of it was. */
class Reach {
  readonly #reached = new Map<string, number>();

  constructor(
    private readonly what: string,
    private readonly all: readonly string[],
  ) {}

  note(one: string): void {
    this.#reached.set(one, this.times(one) + 1);
  }

  times(one: string): number {
    return this.#reached.get(one) ?? 0;
  }

  missing(): readonly string[] {
    return this.all.filter((one) => !this.#reached.has(one));
  }

  isEnough(share: number): boolean {
    return this.missing().length <= (1 - share) * this.all.length;
  }

  count(): string {
    return `${this.what}: ${String(this.all.length - this.missing().length)} of ${String(this.all.length)}`;
  }

  toString(): string {
    const missing = this.missing();
    return missing.length > 0 ? `${this.count()}, not ${missing.join(' · ')}` : this.count();
  }
}

/** What the runs reached of what schema, policies and procedures have: fields answered, standings that looked, acts done. */
export class Coverage {
  readonly #acts = new Reach('acts', [...new Set(RULEBOOKS.flatMap(({ acts }) => acts.map(({ act }) => act)))]);
  readonly #standings = new Reach('standings', [...new Set(STANDINGS.map(nameOf))]);
  readonly experience = new Experience();
  readonly #fields: Reach;
  readonly #asked = new Map<string, number>();

  constructor(schema: GraphQLSchema) {
    this.#fields = new Reach('fields', fieldsIn(schema));
  }

  /** Remembers as what somebody was asked. */
  noteAsked(part: string): void {
    this.#asked.set(part, this.timesAsked(part) + 1);
  }

  timesAsked(part: string): number {
    return this.#asked.get(part) ?? 0;
  }

  noteAct(act: string): void {
    this.#acts.note(act);
  }

  noteAnswer(value: unknown): void {
    if (Array.isArray(value)) for (const one of value) this.noteAnswer(one);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { __typename, ...fields } = value as Record<string, unknown>;
    if (isLookedUp(value as Record<string, unknown>)) this.#standings.note(LOOKED_UP);
    for (const [field, one] of Object.entries(fields)) {
      if (one === null) continue;
      this.#fields.note(`${String(__typename)}.${field.replace(`${String(__typename)}_`, '')}`);
      if (typeof one === 'object') this.noteAnswer(one);
    }
  }

  /** Which rules of the policies held for somebody whose answers were compared. */
  async noteStandings(played: Played, who: string): Promise<void> {
    for (const name of await standingsOf(played, who)) this.#standings.note(name);
  }

  /** The standings that nobody whose answers were compared has had so far. */
  unmetStandings(): ReadonlySet<string> {
    return new Set(this.#standings.missing());
  }

  /** Whether enough was reached for the runs to mean something. */
  isEnough(share: number): boolean {
    return this.#all().every((one) => one.isEnough(share));
  }

  report(): string {
    return ['reached', ...this.#all(), ...UNREACHABLE].join('\n  ');
  }

  /** How far it has come, in a line. */
  soFar(): string {
    return this.#all()
      .map((one) => one.count())
      .join(', ');
  }

  #all(): readonly Reach[] {
    return [this.#acts, this.#fields, this.#standings];
  }
}

/** The directory alone makes somebody looked up, and what it answers is of nobody's rows: that their address is closed tells. */
const LOOKED_UP = 'Person as LOOKED_UP';

const isLookedUp = ({ __typename, redactedFields }: Record<string, unknown>): boolean =>
  __typename === 'Person' && Array.isArray(redactedFields) && redactedFields.includes('email');

/** Every field of every type that a query can answer. */
const fieldsIn = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !/^(__|Query$|Mutation$|Subscription$)|Payload$/.test(name))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
