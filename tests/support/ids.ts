import { createHash } from 'node:crypto';
import type { Ids } from '../../src/reading/cloister';
import { randomIds } from '../../src/server/random';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ids that follow from what they are for and how often that was asked: the same acts give the same ids. */
export function derivedIds(seed: string): Ids {
  const asked = new Map<string, number>();
  const hash = (label: string): Buffer => {
    const nth = (asked.get(label) ?? 0) + 1;
    asked.set(label, nth);
    return createHash('sha256')
      .update(`${seed} ${label} ${String(nth)}`)
      .digest();
  };
  return {
    uuid(label) {
      const bytes = hash(label);
      bytes[6] = (bytes[6]! & 0x0f) | 0x40;
      bytes[8] = (bytes[8]! & 0x3f) | 0x80;
      return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    },
    reference: (label) => [...hash(label).subarray(0, 8)].map((byte) => LETTERS[byte % 32]).join(''),
  };
}

/** Ids of a server that many tests use, each of which may want its own. */
export class ChangeableIds implements Ids {
  current: Ids = randomIds;

  uuid(label: string): string {
    return this.current.uuid(label);
  }

  reference(label: string): string {
    return this.current.reference(label);
  }
}
