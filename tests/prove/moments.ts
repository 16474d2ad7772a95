import type { Coverage } from './coverage';
import type { Dice } from './dice';
import type { Story } from './stage/step';
import { nameOf, STANDINGS, standingsOfAll } from './standings';
import type { Experience } from './story/experience';
import { coveredBy } from './whom';
import type { Audience, Played } from './world';

/** At most so many moments before its end are looked at in one story. */
const MOST = 3;

const MINUTE = 60_000;

/** Looking costs more than an act: what somebody is they mostly still are a little later. */
const EVERY = 3;

/** Watches a story happen, for moments in it at which somebody is what nobody has been in other stories. */
export class Moments implements Audience {
  readonly #seen: { readonly steps: number; readonly has: ReadonlySet<string> }[] = [];

  constructor(private readonly coverage: Coverage) {}

  get experience(): Experience {
    return this.coverage.experience;
  }

  unmet(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { noun } of STANDINGS.filter((one) => this.coverage.unmetStandings().has(nameOf(one))))
      counts.set(noun, (counts.get(noun) ?? 0) + 1);
    return counts;
  }

  async look(steps: number, now: () => Promise<Played>): Promise<void> {
    if (steps % EVERY > 0) return;
    const has = this.coverage.unmetStandings().size > 0 ? await standingsOfAll(await now()) : new Map<string, never>();
    this.#seen.push({ steps, has: new Set([...has.values()].flatMap((theirs) => [...theirs])) });
  }

  /** The moments at which most is to be met that is still unmet; any moment when there is none. */
  chosen(dice: Dice): readonly number[] {
    const telling = coveredBy(this.#seen, new Set(this.coverage.unmetStandings())).slice(0, MOST);
    if (telling.length > 0) return telling.map(({ steps }) => steps);
    const any = dice.pick(this.#seen);
    return any && dice.chance(0.5) ? [any.steps] : [];
  }

  /** A story that has come so far, and no further. */
  upTo(story: Story, steps: number): Story {
    const soFar = story.steps.slice(0, steps);
    const last = Date.parse(soFar.at(-1)?.at ?? story.asked);
    return { ...story, steps: soFar, asked: new Date(last + MINUTE).toISOString() };
  }
}
