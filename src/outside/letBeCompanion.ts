import type { Hand } from '../acts/hand';
import { within } from '../database/database';

/** A.11: whom a party asked to accompany them by an address that nobody had is whoever has it from now on. */
export async function letBeCompanion({ tx }: Hand, personId: string, email: string): Promise<void> {
  const asked = await within(tx).query<{ id: string }>(
    `SELECT id FROM companions WHERE personId IS NULL AND status = 'ASKED' AND LOWER(address) = ?`,
    [email],
  );
  for (const { id } of asked) await tx.query('UPDATE companions SET personId = ? WHERE id = ?', [personId, id]);
}
