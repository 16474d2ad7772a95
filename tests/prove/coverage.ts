import { type GraphQLSchema, isObjectType } from 'graphql';
import { POLICIES } from '../../src/policy/policies';
import { CAPACITIES } from '../../src/procedures/capacity';
import { RULEBOOKS } from '../../src/procedures/procedures';
import { maskFor } from '../../src/reading/door';
import { allNouns } from '../../src/reading/noun';
import { rowsOf } from '../../src/reading/rows';
import { LETTER } from './oracle/cast';
import { rowIdOf } from './stage/people';
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

  toString(): string {
    const missing = this.missing();
    const said = `${this.what}: ${String(this.all.length - missing.length)} of ${String(this.all.length)}`;
    return missing.length > 0 ? `${said}, not ${missing.join(' · ')}` : said;
  }
}

/** No act gives these yet; the ruling refuses to judge a grant of any of them until it says who that is. */
const UNUSED = CAPACITIES.filter((capacity) => !(capacity in LETTER));
const canBe = (word: string): boolean => !UNUSED.some((capacity) => word === capacity || word === `OF_${capacity}`);

/** The standings that a policy opens something to, as its rules list them. */
const STANDINGS = POLICIES.flatMap(({ noun, rules }) =>
  rules.filter(({ standing }) => standing.every(canBe)).map(({ standing }) => ({ noun, standing })),
);

const nameOf = ({ noun, standing }: (typeof STANDINGS)[number]) => `${noun} as ${standing.join(' and ')}`;

/** What the runs reached of what schema, policies and procedures have: fields answered, standings that looked, acts done. */
export class Coverage {
  readonly #acts = new Reach('acts', [...new Set(RULEBOOKS.flatMap(({ acts }) => acts.map(({ act }) => act)))]);
  readonly #standings = new Reach('standings', [...new Set(STANDINGS.map(nameOf))]);
  readonly #fields: Reach;
  readonly #asked = new Map<string, number>();

  constructor(schema: GraphQLSchema) {
    this.#fields = new Reach('fields', fieldsIn(schema));
  }

  /** Remembers as what somebody was asked; answers whether that is seldom. */
  noteAsked(part: string): boolean {
    const times = this.#asked.get(part) ?? 0;
    this.#asked.set(part, times + 1);
    const all = [...this.#asked.values()].reduce((sum, one) => sum + one, 0);
    return times <= all / this.#asked.size / 2;
  }

  noteAct(act: string): void {
    this.#acts.note(act);
  }

  /** How often an act was done in the stories so far. */
  timesDone(act: string): number {
    return this.#acts.times(act);
  }

  noteAnswer(value: unknown): void {
    if (Array.isArray(value)) for (const one of value) this.noteAnswer(one);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { __typename, ...fields } = value as Record<string, unknown>;
    for (const [field, one] of Object.entries(fields)) {
      if (one === null) continue;
      this.#fields.note(`${String(__typename)}.${field.replace(`${String(__typename)}_`, '')}`);
      if (typeof one === 'object') this.noteAnswer(one);
    }
  }

  /** Which rules of the policies held for somebody whose answers were compared. */
  async noteStandings({ stage, ruled }: Played, who: string): Promise<void> {
    const at = { personId: rowIdOf(who), now: stage.clock.now() };
    for (const noun of allNouns()) {
      const ids = ruled.world.things.filter((thing) => thing.noun === noun.policy.noun).map(({ row }) => row.id);
      if (ids.length === 0) continue;
      const rules = STANDINGS.filter((one) => one.noun === noun.policy.noun);
      for (const row of await rowsOf(stage.database, noun, at, 'id', ids)) {
        const mask = maskFor(noun, row);
        for (const rule of rules)
          if (rule.standing.every((word) => mask.standing.has(word))) this.#standings.note(nameOf(rule));
      }
    }
  }

  /** Whether enough was reached for the runs to mean something. */
  isEnough(share: number): boolean {
    return [this.#acts, this.#fields, this.#standings].every((one) => one.isEnough(share));
  }

  report(): string {
    return ['reached', this.#acts, this.#fields, this.#standings].join('\n  ');
  }
}

/** Every field of every type that a query can answer. */
const fieldsIn = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !/^(__|Query$|Mutation$|Subscription$)|Payload$/.test(name))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
