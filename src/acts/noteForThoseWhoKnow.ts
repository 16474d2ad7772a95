import { In } from 'typeorm';
import { type Transaction, within } from '../database/database';
import { SightRow } from '../grants/sight.row';
import { maskFor } from '../reading/door';
import type { Noun } from '../reading/noun';
import { standingsOfEverybody } from '../reading/rows';

/** A field of a kind of thing. */
interface About {
  readonly noun: Noun;
  readonly field: string;
}

/** Lets everybody who may know of this field of these things know that something changed: a case counts as changed for them alone. */
export async function noteForThoseWhoKnow(
  tx: Transaction,
  now: string,
  { noun, field }: About,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const rows = await standingsOfEverybody(within(tx), noun, now, ids);
  const sights = rows.filter((row) => maskFor(noun, row).open.has(field)).map(({ sightId }) => sightId!);
  if (sights.length > 0) await tx.update(SightRow, { id: In(sights) }, { changedAt: now });
}
