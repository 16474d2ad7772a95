import type { Policy } from '../policy/policy';
import { POLICIES } from '../policy/policies';

/** Nouns on one page of the record: as many as a number has bits. */
const OF_A_PAGE = 31;

const PLACES = new Map(POLICIES.map((policy, place) => [policy, place]));
const PAGES = Math.ceil(POLICIES.length / OF_A_PAGE);

/** Something that was read: what it is of, through which sight, as what. */
type Of = Pick<ReadOfCase, 'caseId' | 'capacities'> & { readonly sightId: number | null };

interface Read {
  readonly caseId: string | null;
  readonly capacities: number;
  /** Which nouns, a bit each, by page. */
  readonly pages: number[];
}

/** Nouns of one page that were read of one case, as one line of the record has it. */
export interface ReadOfCase {
  readonly caseId: string | null;
  readonly sightId: number;
  readonly capacities: number;
  readonly kinds: number;
  readonly page: number;
}

/** What one request read, by case: gathered while it is answered, written before the answer leaves. */
export class Reads {
  readonly #bySight = new Map<number, Read>();

  /** Notes that something of a case was shown. What shows only that a case exists and where it stands is not content. */
  note(policy: Policy, { caseId, sightId, capacities }: Of): void {
    if (!policy.confidential || sightId === null) return;
    let read = this.#bySight.get(sightId);
    if (!read) this.#bySight.set(sightId, (read = { caseId, capacities, pages: Array<number>(PAGES).fill(0) }));
    const place = PLACES.get(policy)!;
    read.pages[Math.floor(place / OF_A_PAGE)]! |= 1 << (place % OF_A_PAGE);
  }

  /** Hands over what was noted since the last time. */
  take(): ReadOfCase[] {
    const taken: ReadOfCase[] = [];
    for (const [sightId, { caseId, capacities, pages }] of this.#bySight)
      for (const [page, kinds] of pages.entries())
        if (kinds !== 0) taken.push({ caseId, sightId, capacities, kinds, page });
    this.#bySight.clear();
    return taken;
  }
}

/** The nouns that a line of the record names. */
export const nounsRead = ({ kinds, page }: Pick<ReadOfCase, 'kinds' | 'page'>): readonly Policy[] =>
  POLICIES.slice(page * OF_A_PAGE, (page + 1) * OF_A_PAGE).filter((_, place) => (kinds & (1 << place)) !== 0);
