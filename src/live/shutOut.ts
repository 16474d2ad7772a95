import type { Reader } from '../database/database';
import type { Stream } from './stream';

/**
 * Whose streams are sent nothing more: of whoever is suspended, and those begun by an invitation that was taken back. Few, and asked
 * for at once, so that who is told of something makes no difference.
 */
export async function shutOut(source: Reader): Promise<(stream: Pick<Stream, 'personId' | 'invitationId'>) => boolean> {
  const rows = await source.query<{ id: string }>(
    'SELECT id FROM people WHERE suspendedAt IS NOT NULL UNION ALL SELECT id FROM outside_invitations WHERE revokedAt IS NOT NULL AND redeemedAt IS NOT NULL',
  );
  const out = new Set(rows.map(({ id }) => id));
  return ({ personId, invitationId }) => out.has(personId) || (invitationId !== null && out.has(invitationId));
}
