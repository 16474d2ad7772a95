import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** A key ring: the first key seals, all of them open. Ids are one byte, so that a ring can turn without a cut. */
export type KeyRing = readonly { readonly id: number; readonly key: Buffer }[];

const CIPHER = 'aes-256-gcm';
const IV = 12;
const TAG = 16;

/** Seals what a client carries back to us. It opens only for the same viewer and purpose, and is not readable on the way. */
export class Seal {
  #random = Buffer.alloc(0);

  constructor(private readonly ring: KeyRing) {
    if (ring.length === 0) throw new Error('the key ring is empty');
  }

  seal(viewerId: string, purpose: string, text: string): string {
    const { id, key } = this.ring[0]!;
    const iv = this.#iv();
    const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(`${purpose}:${viewerId}`));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(id), iv, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** Never the same twice. Chance is fetched for many at once, since each time costs as much. */
  #iv(): Buffer {
    if (this.#random.length === 0) this.#random = randomBytes(IV * 256);
    const iv = this.#random.subarray(0, IV);
    this.#random = this.#random.subarray(IV);
    return iv;
  }

  /** The text, or null for whatever this viewer was not given for this purpose: forged, foreign, cut or of a lost key. */
  open(viewerId: string, purpose: string, sealed: string): string | null {
    const bytes = Buffer.from(sealed, 'base64url');
    const key = this.ring.find(({ id }) => id === bytes[0])?.key;
    // What decodes to the same bytes and is written otherwise was given to nobody
    if (!key || bytes.length <= 1 + IV + TAG || bytes.toString('base64url') !== sealed) return null;
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(1, 1 + IV)).setAAD(
      Buffer.from(`${purpose}:${viewerId}`),
    );
    decipher.setAuthTag(bytes.subarray(1 + IV, 1 + IV + TAG));
    try {
      return decipher.update(bytes.subarray(1 + IV + TAG), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      return null;
    }
  }
}
