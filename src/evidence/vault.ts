import type { KeyRing } from '../reading/seal';
import { decrypted, encrypted } from './cipher';
import type { Store } from './store';

/** Documents at rest, never in the clear: the first key of the ring encrypts, each one decrypts what it encrypted. */
export class Vault {
  constructor(
    private readonly store: Store,
    private readonly ring: KeyRing,
    /** How many bytes a document can have. */
    readonly most: number,
  ) {}

  /** Keeps a document whole, or nothing of it; answers the id of the key. */
  async put(id: string, bytes: AsyncIterable<Buffer>): Promise<number> {
    const { id: keyId, key } = this.ring[0]!;
    await this.store.put(id, encrypted(bytes, key, id));
    return keyId;
  }

  get(id: string, keyId: number): AsyncGenerator<Buffer> {
    const key = this.ring.find((one) => one.id === keyId)?.key;
    if (!key) throw new Error('the key of a document is no longer in the ring');
    return decrypted(this.store.get(id), key, id);
  }

  async remove(id: string): Promise<void> {
    await this.store.remove(id);
  }

  async olderThan(milliseconds: number): Promise<readonly string[]> {
    return this.store.olderThan(milliseconds);
  }
}
