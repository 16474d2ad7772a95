import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../database/database';
import type { Vault } from './vault';

/** Nothing takes as long as this to come or to be put on record. */
const ABANDONED = 15 * 60_000;
const AT_ONCE = 500;
/** Milliseconds that whoever stops waits for a sweep: what it leaves is found by the next one. */
const PATIENCE = 2_000;

/**
 * Removes what a crash left: what is unfinished, and documents that nobody put on record. Only what came by a ticket of
 * this database: another one's documents are not ours to remove.
 */
export async function sweepEvidence(database: Database, vault: Vault, abandoned = ABANDONED): Promise<void> {
  const names = await vault.olderThan(abandoned);
  for (let from = 0; from < names.length; from += AT_ONCE) {
    const part = names.slice(from, from + AT_ONCE);
    const orphans = await database.query<{ id: string }>(
      `SELECT k.id FROM upload_tickets k LEFT JOIN evidence v ON v.id = k.id
       WHERE v.id IS NULL AND k.id IN (${part.map(() => '?').join(', ')})`,
      part,
    );
    for (const { id } of orphans) await vault.remove(id);
  }
  await removeDiscarded(database, vault);
}

/** Removes the documents of erased cases from where they lie. */
async function removeDiscarded(database: Database, vault: Vault): Promise<void> {
  const discarded = await database.query<{ id: string }>('SELECT id FROM discarded_documents');
  for (const { id } of discarded) {
    await vault.remove(id);
    await database.execute('DELETE FROM discarded_documents WHERE id = ?', [id]);
  }
}

/** Sweeps now, and again and again when what was just being written can only be abandoned. Answers how to stop. */
export function keepSwept(database: Database, vault: Vault, failed: (error: unknown) => void): () => Promise<void> {
  const sweep = () => sweepEvidence(database, vault).catch(failed);
  let sweeping = sweep();
  const timer = setInterval(() => void (sweeping = sweep()), ABANDONED + 1_000).unref();
  return async () => {
    clearInterval(timer);
    await Promise.race([sweeping, pause(PATIENCE, undefined, { ref: false })]);
  };
}
