import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../database/database';
import { OutsideInvitationRow } from './outsideInvitation.row';

const BYTES = 32;

/** What is kept of what a link carries: whoever has the database has no link. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Invitations to somebody that were not written to them yet. */
export async function unsent(database: Database, personId: string, now: string): Promise<readonly string[]> {
  const rows = await database.query<{ id: string }>(
    `SELECT i.id FROM outside_invitations i JOIN people p ON p.id = i.personId AND p.outsideSince IS NOT NULL
      WHERE i.personId = ? AND i.sentAt IS NULL AND i.revokedAt IS NULL AND i.expiresAt > ? ORDER BY i.invitedAt, i.id`,
    [personId, now],
  );
  return rows.map(({ id }) => id);
}

/** Makes what the link of an invitation carries. It is made when the mail is written, once more where that failed, and is nowhere else. */
export async function makeLink(database: Database, id: string): Promise<string> {
  const token = randomBytes(BYTES).toString('base64url');
  await database.transaction((tx) => tx.update(OutsideInvitationRow, { id }, { tokenHash: hashOf(token) }));
  return token;
}

export async function linkWasSent(database: Database, id: string, sentAt: string): Promise<void> {
  await database.transaction((tx) => tx.update(OutsideInvitationRow, { id }, { sentAt }));
}
