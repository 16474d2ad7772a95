import type { Mutant } from './change';
import { changesNothing, nobodyCanTell } from './meaning';

/** Mutants of the code that nothing could tell from the product, by name, each with the reason. */
export const EQUIVALENT: Readonly<Record<string, string>> = {};

/** Why a mutant changes nothing; null when it changes something. */
export function equivalentSince({ name, change }: Mutant): string | null {
  if (changesNothing(change)) return 'the table says the same in other words';
  if (nobodyCanTell(change))
    return 'it asks for what is always so, or gives to whom there cannot be (tests/mutation/standings.ts)';
  return EQUIVALENT[name] ?? null;
}
