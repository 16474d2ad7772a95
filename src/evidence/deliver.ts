import { find } from '../acts/find';
import type { Context } from '../reading/cloister';
import type { Outgoing } from '../reading/outgoing';
import { openTicket } from '../reading/ticket';
import { DOWNLOAD, evidence } from './evidence';
import { type EvidenceType, TYPES } from './types';
import type { Vault } from './vault';

/** The document a ticket is for, if its viewer may still see it. The reading is noted, to be put on record before a byte leaves. */
export async function deliver({ cloister, viewer }: Context, vault: Vault, ticket: string): Promise<Outgoing | null> {
  const id = openTicket(cloister, viewer.personId, DOWNLOAD, ticket);
  const found = id === null ? null : await find(cloister.database, evidence, viewer, id);
  if (!found?.mask.open.has('downloadTicket')) return null;
  const { row } = found;
  viewer.reads.note(evidence.policy, row);
  const { mime, ending } = TYPES[row['type'] as EvidenceType];
  return {
    size: Number(row['size']),
    mime,
    disposition: attachment(row['name'] as string, ending),
    bytes: vault.get(row.id, Number(row['keyId'])),
  };
}

/** Nothing that a file system, a header or a reader could take for something else. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|%]/gu;

/** A name to be saved under. It ends as its content is, whatever it was called, and is in one line of ASCII. */
export function attachment(name: string, ending: string): string {
  const safe = name.toWellFormed().replace(UNSAFE, '_').replace(/^\.+/, '_');
  const whole = safe.toLowerCase().endsWith(`.${ending}`) ? safe : `${safe}.${ending}`;
  const ascii = whole.replace(/[^\x20-\x7e]/g, '_');
  const encoded = encodeURIComponent(whole).replace(
    /['()*!]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
