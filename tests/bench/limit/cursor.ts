import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const [, KEY = ''] = (process.env['CLOISTER_KEY'] ?? '').split(':');
const key = Buffer.from(KEY, 'base64url');

/** A place in the viewer's list that only they can use and nobody can read. */
export function sealed(viewer: string, openedAt: string, caseId: string): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(viewer));
  const text = Buffer.concat([cipher.update(`${openedAt} ${caseId}`, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url');
}

export function opened(viewer: string, cursor: string): [openedAt: string, caseId: string] {
  const bytes = Buffer.from(cursor, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(viewer));
  decipher.setAuthTag(bytes.subarray(12, 28));
  const text = decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
  return text.split(' ') as [string, string];
}
