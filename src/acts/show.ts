import { recordWithin } from '../audit/readLog';
import { Reads } from '../audit/reads';
import { within } from '../database/database';
import { type Node, see } from '../reading/door';
import type { Noun } from '../reading/noun';
import { Viewer } from '../reading/viewer';
import type { Concerned } from './finish';
import type { Hand } from './hand';

/** The field of the payload that shows what an act on this noun changed. */
export const fieldOf = (noun: string): string => noun.charAt(0).toLowerCase() + noun.slice(1);

/**
 * What an act changed, as its actor sees it, if the act looked at it; put on record with the act. A case is read later:
 * when it last changed is written after it was looked at.
 */
export function show(hand: Hand, changes: Noun, id: string, concerned: readonly Concerned[]): Node | null {
  const { actorId, now, tx } = hand;
  const mine = concerned.find(({ noun, row }) => noun === changes && row.id === id && row.viewerId === actorId);
  if (!mine || changes.policy.noun === 'Case') return null;
  const reads = new Reads();
  const [seen] = see(new Viewer(actorId, now, within(tx), reads), changes, [mine.row]);
  recordWithin(tx, reads, now);
  return seen ?? null;
}
