import type { Procedure } from '../procedure';

/** A procedure in which each act of its proceedings waits for what makes them stand still to be over. */
export const standingStill = (procedure: Procedure): Procedure => {
  const { standstill, acts } = procedure;
  if (!standstill) return procedure;
  const { by, acts: proceedings } = standstill;
  return {
    ...procedure,
    acts: acts.map((rule) =>
      proceedings.includes(rule.act) ? { ...rule, notWhile: [...(rule.notWhile ?? []), ...by] } : rule,
    ),
  };
};
