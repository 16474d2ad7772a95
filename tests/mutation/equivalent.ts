import type { Mutant } from './change';
import { changesNothing, nobodyCanTell } from './meaning';

/** Mutants of the code that nothing could tell from the product, by name, each with the reason. */
export const EQUIVALENT: Readonly<Record<string, string>> = {
  'src/procedures/explain.ts append: 1 → 2 (2)': 'there is nothing after the last line',
  'src/procedures/givesSight.ts named: overseer ?? {} → ({})':
    'who oversees can also be approached, in every procedure there is (A.4)',
  "src/procedures/givesSight.ts named: welfare ? (['HEAD_OF_WELFARE'] as const) : [] → ([])":
    'the Acting Head of Welfare leads as well (B.10)',
};

/** Why a mutant changes nothing; null when it changes something. */
export function equivalentSince({ name, change }: Mutant): string | null {
  if (changesNothing(change)) return 'the table says the same in other words';
  if (nobodyCanTell(change))
    return 'it asks for what is always so, or gives to whom there cannot be (tests/mutation/standings.ts)';
  return EQUIVALENT[name] ?? null;
}
