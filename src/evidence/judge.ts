/** Looks at bytes on their way past, and keeps no more of them than it needs. */
export interface Judge {
  /** Whether what came so far can still be it. */
  take(bytes: Buffer): boolean;
  /** Whether all of it was it. */
  end(): boolean;
}

/** As many bytes as any signature needs. */
const HEAD = 32;

/** Bytes that begin in a way: a pattern over Latin-1, in which each byte is a character. */
export function startsWith(pattern: string): Judge {
  const beginning = new RegExp(pattern);
  let head = '';
  const is = () => beginning.test(head);
  return {
    take(bytes) {
      if (head.length >= HEAD) return true;
      head += bytes.toString('latin1', 0, HEAD - head.length);
      return head.length < HEAD || is();
    },
    end: is,
  };
}
