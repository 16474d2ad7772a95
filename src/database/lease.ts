import type { Database } from './database';
import { isDuplicate } from './dialect';
import { LeaseRow } from './lease.row';

export interface Lease {
  readonly name: string;
  /** Who asks: one word for each node. */
  readonly holder: string;
  readonly now: string;
  readonly seconds: number;
}

/** Whether the holder may do, for so many seconds, what only one is to do at a time. Whoever has it can take it again. */
export async function takeLease(database: Database, { name, holder, now, seconds }: Lease): Promise<boolean> {
  const until = new Date(Date.parse(now) + seconds * 1_000).toISOString();
  try {
    return await database.transaction(async (tx) => {
      const { affected } = await tx
        .createQueryBuilder()
        .update(LeaseRow)
        .set({ holder, until })
        .where('name = :name AND (holder = :holder OR until <= :now)', { name, holder, now })
        .execute();
      if (affected !== 0) return true;
      if (await tx.existsBy(LeaseRow, { name })) return false;
      await tx.insert(LeaseRow, { name, holder, until });
      return true;
    });
  } catch (error) {
    // Two asked for the first time at once
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Gives it back, so that another need not wait until it runs out. */
export async function releaseLease(
  database: Database,
  { name, holder }: Pick<Lease, 'name' | 'holder'>,
): Promise<void> {
  await database.transaction((tx) => tx.delete(LeaseRow, { name, holder }));
}
