/** Somebody whose token was found good. */
export interface Caller {
  readonly personId: string;
  /** Milliseconds since 1970; null where the token does not end. */
  readonly until: number | null;
  /** By which invitation somebody from outside is here; null for everybody else. */
  readonly invitationId: string | null;
}

/** Longer than this a timer cannot wait: it looks again then. */
const LONGEST = 2 ** 31 - 1;

/** Calls when somebody’s token has run out; answers what takes that back. */
export function whenExpired({ until }: Caller, expired: () => void): () => void {
  if (until === null) return () => {};
  let timer: NodeJS.Timeout;
  const wait = () => {
    const left = until - Date.now();
    timer = setTimeout(left > LONGEST ? wait : expired, Math.max(0, Math.min(left, LONGEST))).unref();
  };
  wait();
  return () => clearTimeout(timer);
}
