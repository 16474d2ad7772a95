import { randomBytes } from 'node:crypto';
import { Seal } from '../../../src/reading/seal';

/** The key of a ring is named first in all that it seals, so that it begins with this letter; ids never do. */
export const COULD_BE_SEALED = /(?<![\w-])A[\w-]{39,}/g;

/** The product’s seal, which remembers what it sealed: that alone may differ between worlds, and only in its bytes. */
export class RememberingSeal extends Seal {
  readonly #sealed = new Set<string>();

  constructor() {
    super([{ id: 0, key: randomBytes(32) }]);
  }

  override seal(viewerId: string, purpose: string, text: string): string {
    const sealed = super.seal(viewerId, purpose, text);
    // What can be read on the way is not sealed, whatever it is called
    if (!Buffer.from(sealed, 'base64url').includes(text)) this.#sealed.add(sealed);
    return sealed;
  }

  /** An answer with every sealed word as long as it was, and no more of it. */
  without(text: string): string {
    return text.replace(COULD_BE_SEALED, (word) => (this.isSealed(word) ? `<sealed:${String(word.length)}>` : word));
  }

  /** Nothing of an earlier comparison comes again. */
  forget(): void {
    this.#sealed.clear();
  }

  isSealed(text: string): boolean {
    return this.#sealed.has(text);
  }
}
