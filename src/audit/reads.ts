import type { Policy } from '../policy/policy';
import { POLICIES } from '../policy/policies';

/** Each noun’s bit, of the 53 that a number has: there are more nouns than the operators on bits can tell apart. */
const KIND = new Map(POLICIES.map((policy, place) => [policy, 2 ** place]));

/** What one request read, by case: gathered while it is answered, written before the answer leaves. */
export class Reads {
  readonly #bySight = new Map<number, { capacities: number; kinds: number }>();

  /** Notes that something of a case was shown. What shows only that a case exists and where it stands is not content. */
  note(policy: Policy, sightId: number | null, capacities: number): void {
    if (!policy.confidential || sightId === null) return;
    const kind = KIND.get(policy)!;
    const known = this.#bySight.get(sightId);
    if (!known) this.#bySight.set(sightId, { capacities, kinds: kind });
    else if (Math.floor(known.kinds / kind) % 2 === 0) known.kinds += kind;
  }

  /** Hands over what was noted since the last time. */
  take(): { sightId: number; capacities: number; kinds: number }[] {
    const taken = [...this.#bySight].map(([sightId, read]) => ({ sightId, ...read }));
    this.#bySight.clear();
    return taken;
  }
}
