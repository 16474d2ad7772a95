import { createHash } from 'node:crypto';
import type { TokenVerifier, Verified } from './tokenVerifier';

/** Milliseconds for which a token found good is not examined again, unless it expires before. */
const KEPT = 60_000;
const MOST = 10_000;

interface Kept extends Verified {
  readonly from: number;
  readonly until: number;
}

/**
 * Examines each token once a minute: a signature costs as much as all the rest of a small answer. Whose token it is, is
 * looked up for every request as before, so that whoever is suspended is refused at once.
 */
export function keepingTokens(verifier: TokenVerifier, now: () => number = Date.now): TokenVerifier {
  // By their digests, so that nothing in memory can be used as a token
  const kept = new Map<string, Kept>();

  return {
    async verify(token) {
      const digest = createHash('sha256').update(token).digest('base64');
      const at = now();
      const known = kept.get(digest);
      // A clock that was set back does not make a token last longer
      if (known && at >= known.from && at < known.until) return known;
      kept.delete(digest);
      const found = await verifier.verify(token);
      const until = Math.min(at + KEPT, (found.expiresAt ?? 0) * 1_000);
      if (until <= at) return found;
      if (kept.size >= MOST) kept.delete(kept.keys().next().value!);
      kept.set(digest, { ...found, from: at, until });
      return found;
    },
  };
}
