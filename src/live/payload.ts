import { randomBytes } from 'node:crypto';

/** Stands where each reader’s own cursor goes. Of this process alone, so that nothing a client sends is taken for it. */
export const CURSOR_PLACE = `<${randomBytes(18).toString('base64url')}>`;

/** What is sent of one event to all to whom it is the same: made once, but for their cursors. */
export class Payload {
  readonly #parts: readonly string[];
  readonly #made = new Map<string, Buffer>();

  constructor(text: string) {
    this.#parts = text.split(CURSOR_PLACE);
  }

  /** Whether each reader’s own cursor goes into it. */
  get hasCursor(): boolean {
    return this.#parts.length > 1;
  }

  /** The bytes of a frame: the same ones again for the same beginning and end, unless the reader has asked for a cursor. */
  framed(before: string, after: string, cursor: string): Buffer {
    if (this.hasCursor) return Buffer.from(before + this.#parts.join(cursor) + after);
    const key = before + after;
    let bytes = this.#made.get(key);
    if (!bytes) this.#made.set(key, (bytes = Buffer.from(before + this.#parts[0]! + after)));
    return bytes;
  }
}
