import type { Mutant } from './change';
import { changesNothing, nobodyCanTell } from './meaning';

/** Mutants of the code that nothing could tell from the product, by name, each with the reason. */
export const EQUIVALENT: Readonly<Record<string, string>> = {
  'src/procedures/explain.ts append: 1 → 2 (2)': 'there is nothing after the last line',
  "src/procedures/figures.ts listed: closedAt !== null && ruleOf(procedure, 'close … !.includes(closedAt) → (ruleOf(procedure, 'closeCase')!.from!.includes(closedAt))":
    'a case that is not closed was closed at no stage',
  'src/procedures/givesSight.ts named: overseer ?? {} → ({})':
    'who oversees can also be approached, in every procedure there is (A.4)',
  "src/procedures/givesSight.ts named: welfare ? (['HEAD_OF_WELFARE'] as const) : [] → ([])":
    'the Acting Head of Welfare leads as well (B.10)',
  "src/policy/policy.ts inAnEmergency: rule.standing.includes('CASE_LEAD') ? [{ ...r … CY' : word)) }] : [] → ([{ ...rule, standing: rule.standing.map((wor … RGENCY' : word)) }])":
    'a rule that is said twice gives no more',
  'src/procedures/explain.ts over: met !== null && on > met → (on > met)': 'no day comes after none',
  'src/procedures/givesSight.ts named: [ ...Object.values(stages).flatMap(({ lead }) … roachable).flat(), ] → [...Object.values(stages).flatMap(({ lead })  … pproachable).flat()]':
    'who oversees can also be approached, in every procedure there is (A.4)',
  'src/procedures/givesSight.ts named: [ ...Object.values(stages).flatMap(({ lead }) … roachable).flat(), ] → [...Object.values(stages).flatMap(({ lead })  … pproachable).flat()] (2)':
    'the Acting Head of Welfare leads as well (B.10)',
  "src/procedures/givesSight.ts named: ['HEAD_OF_WELFARE'] → []": 'the Acting Head of Welfare leads as well (B.10)',
  "src/procedures/givesSight.ts named: welfare ? (['HEAD_OF_WELFARE'] as const) : [] → ((['HEAD_OF_WELFARE'] as const))":
    'the Acting Head of Welfare leads under another procedure anyway (B.10)',
  'src/procedures/givesSight.ts named: lead ?? [] → (lead)': 'nobody holds no office',
};

/** Why a mutant changes nothing; null when it changes something. */
export function equivalentSince({ name, change }: Mutant): string | null {
  if (changesNothing(change)) return 'the table says the same in other words';
  if (nobodyCanTell(change))
    return 'it asks for what is always so, or gives to whom there cannot be (tests/mutation/standings.ts)';
  return EQUIVALENT[name] ?? null;
}
