import { within } from '../database/database';
import type { Cloister } from '../reading/cloister';
import type { Seal } from '../reading/seal';
import { hashOf } from './link';
import { OutsideInvitationRow } from './outsideInvitation.row';

/** How long somebody from outside is let in by one link, by the machine’s clock like every token. */
const SESSION_HOURS = 8;

/** No token of an issuer begins like this. */
const BEGINS = 'outside.';
const PURPOSE = 'session from outside';

/** A session of somebody from outside. */
export interface Session {
  readonly token: string;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

const USABLE = `SELECT i.id FROM outside_invitations i JOIN people p ON p.id = i.personId AND p.suspendedAt IS NULL AND p.outsideSince IS NOT NULL
  WHERE i.tokenHash = ? AND i.redeemedAt IS NULL AND i.revokedAt IS NULL AND i.expiresAt > ?`;

/** Begins a session by what a link carries, once. Null for whatever is wrong with it, of whoever it is. */
export async function beginSession({ database, clock, seal }: Cloister, link: string): Promise<Session | null> {
  const now = clock.now();
  const asked = [hashOf(link), now];
  const [found] = await database.query<{ id: string }>(USABLE, asked);
  if (!found) return null;
  const isFirst = await database.transaction(async (tx) => {
    // Of two that come at once, one waits here, and finds it used
    await tx.query(`SELECT id FROM outside_invitations WHERE id = ?${database.dialect.forUpdate}`, [found.id]);
    const [still] = await within(tx).query<object>(USABLE, asked);
    if (still) await tx.update(OutsideInvitationRow, { id: found.id }, { redeemedAt: now });
    return still !== undefined;
  });
  if (!isFirst) return null;
  const expiresAt = Math.floor(Date.now() / 1_000) + SESSION_HOURS * 3_600;
  return { token: BEGINS + seal.seal(PURPOSE, PURPOSE, `${found.id} ${String(expiresAt)}`), expiresAt };
}

export const isOfSession = (token: string): boolean => token.startsWith(BEGINS);

/** By which invitation a session was begun, and until when it lasts; null for what we did not make, or is over. */
export function openSession(
  seal: Seal,
  token: string,
): { readonly invitationId: string; readonly expiresAt: number } | null {
  const [invitationId, until] = seal.open(PURPOSE, PURPOSE, token.slice(BEGINS.length))?.split(' ') ?? [];
  const expiresAt = Number(until);
  return invitationId !== undefined && expiresAt * 1_000 > Date.now() ? { invitationId, expiresAt } : null;
}
