import { inOrderOfSuccession, type Office } from './office';
import { PROCEDURES } from './procedures';

/** The offices a procedure names: who leads, oversees, looks after somebody, or can be approached. */
const named: readonly Office[] = PROCEDURES.flatMap(({ stages, overseer, welfare, approachable }) => [
  ...Object.values(stages).flatMap(({ lead }) => lead ?? []),
  ...Object.values(overseer ?? {}),
  ...(welfare ? (['HEAD_OF_WELFARE'] as const) : []),
  ...Object.values(approachable).flat(),
]);

const SEEING: ReadonlySet<Office> = new Set(
  [...named, 'INTEGRATION' as const, 'DATA_PROTECTION_OFFICER' as const].flatMap(inOrderOfSuccession),
);

/** Whether sight of cases follows from an office, to its holder or to whom they stand in for: two administrators give it. */
export const givesSight = (office: Office): boolean => SEEING.has(office);
