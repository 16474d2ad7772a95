import { RULEBOOKS } from '../../src/procedures/procedures';
import { capacitiesIn } from '../../src/procedures/capacity';
import { allNouns } from '../../src/reading/noun';
import { rowsOf } from '../../src/reading/rows';
import { RULING } from '../policy/ruling';
import { rowIdOf } from './stage/people';
import type { Played } from './world';

const ENOUGH = 0.95;

/** What the runs reached of all there is to reach: acts that happened, fields that were answered, standings that looked. */
export class Coverage {
  readonly #acts = new Set<string>();
  readonly #fields = new Set<string>();
  readonly #standings = new Set<string>();

  noteAct(act: string): void {
    this.#acts.add(act);
  }

  noteAnswer(value: unknown): void {
    if (Array.isArray(value)) for (const one of value) this.noteAnswer(one);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { __typename, ...fields } = value as Record<string, unknown>;
    for (const [field, one] of Object.entries(fields)) {
      if (one !== null) this.#fields.add(`${String(__typename)}.${field}`);
      this.noteAnswer(one);
    }
  }

  /** Which words stood beside which capacity in the standing of somebody whose answers were compared. */
  async noteStandings({ stage, ruled }: Played, who: string): Promise<void> {
    for (const noun of allNouns()) {
      const ids = ruled.world.things.filter((thing) => thing.noun === noun.policy.noun).map(({ row }) => row.id);
      if (ids.length === 0) continue;
      const rows = await rowsOf(stage.database, noun, { personId: rowIdOf(who), now: stage.clock.now() }, 'id', ids);
      for (const row of rows)
        for (const word of ['', ...Object.keys(noun.policy.words).filter((one) => Number(row[one]) === 1)])
          for (const capacity of row.capacities === 0 ? ['nobody'] : capacitiesIn(row.capacities))
            this.#standings.add(`${noun.policy.noun}: ${capacity} ${word}`.trim());
    }
  }

  missing(): { acts: string[]; fields: string[] } {
    const acts = RULEBOOKS.flatMap((procedure) => procedure.acts.map(({ act }) => act)).filter(
      (act) => !this.#acts.has(act),
    );
    return { acts, fields: allFields().filter((field) => !this.#fields.has(field)) };
  }

  /** Whether enough was reached for the runs to mean something. */
  isEnough(): boolean {
    const { acts, fields } = this.missing();
    const allActs = RULEBOOKS.reduce((sum, procedure) => sum + procedure.acts.length, 0);
    return acts.length <= (1 - ENOUGH) * allActs && fields.length <= (1 - ENOUGH) * allFields().length;
  }

  report(everything = false): string {
    const { acts, fields } = this.missing();
    const of = (missing: readonly string[], all: number) =>
      `${String(all - missing.length)} of ${String(all)}${missing.length > 0 ? `, not ${missing.join(', ')}` : ''}`;
    return [
      `acts reached: ${of(acts, this.#acts.size + acts.length)}`,
      `fields reached that the ruling opens to somebody: ${of(fields, allFields().length)}`,
      `standings that looked: ${String(this.#standings.size)}`,
      ...(everything ? [...this.#standings].sort().map((one) => `  ${one}`) : []),
    ].join('\n');
  }
}

const allFields = (): string[] =>
  Object.entries(RULING).flatMap(([noun, lines]) =>
    Object.keys(lines).flatMap((fields) => fields.split(' ').map((field) => `${noun}.${field}`)),
  );
