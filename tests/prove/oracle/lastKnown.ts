import { expected } from '../../policy/expected';
import { World } from '../../policy/world';
import type { Stage } from '../stage/stage';
import { CastOfRows } from './cast';

/** When each person last had something happen that they might know of then: the log tells it, read by the ruling. */
export class LastKnown {
  readonly #last = new Map<string, string>();
  #position = 0;

  get(personId: string, caseId: string): string | null {
    return this.#last.get(`${personId} ${caseId}`) ?? null;
  }

  copy(): LastKnown {
    const copy = new LastKnown();
    copy.#position = this.#position;
    for (const [place, at] of this.#last) copy.#last.set(place, at);
    return copy;
  }

  /** Takes in what has just happened, while it is as it was then. */
  async note(stage: Stage): Promise<void> {
    const [head] = await stage.database.query<{ position: number }>('SELECT position FROM log_head');
    const before = this.#position;
    this.#position = head!.position;
    if (this.#position === before) return;
    const cast = await CastOfRows.read(stage.database, stage.clock.now());
    const world = await World.of(stage.database, cast, stage.clock.now());
    const happened = world.things.filter(({ noun, row }) => noun === 'CaseEvent' && Number(row['position']) > before);
    for (const [caseId, personId] of cast.parts())
      if (happened.some((event) => event.row['caseId'] === caseId && expected(world, event, personId)))
        this.#last.set(`${personId} ${caseId}`, stage.clock.now());
  }
}
