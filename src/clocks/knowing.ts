import { In } from 'typeorm';
import { type Transaction, within } from '../database/database';
import { SightRow } from '../grants/sight.row';
import { maskFor } from '../reading/door';
import { rowsForEverybody } from '../reading/rows';
import { clock } from './clock';

/** Lets everybody who may know of these clocks know that something changed: a case counts as changed for them alone. */
export async function noteForThoseWhoKnow(tx: Transaction, now: string, clockIds: readonly string[]): Promise<void> {
  const rows = await rowsForEverybody(within(tx), clock, now, ...clockIds);
  const sights = rows.filter((row) => maskFor(clock, row).open.has('dueOn')).map(({ sightId }) => sightId!);
  if (sights.length > 0) await tx.update(SightRow, { id: In(sights) }, { changedAt: now });
}
