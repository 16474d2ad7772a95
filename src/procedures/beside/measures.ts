import type { ActRule, Clause } from '../procedure';

interface Given {
  readonly clause: Clause;
  /** While the outcome is pending. */
  readonly pending: readonly string[];
  /** Where what was imposed is still looked at. */
  readonly kept: readonly string[];
}

/** Interim measures: whoever leads decides that they are necessary. */
// prettier-ignore
export const interimMeasures = ({ clause, pending, kept }: Given): readonly ActRule[] => [
  { act: 'imposeMeasure', clause, says: 'Imposes a measure until the outcome: who must do what, from when, who sees to it, and by when it is looked at again. Nobody is bound who does not know of the case.', by: ['CASE_LEAD'], from: pending },
  { act: 'reviewMeasure', on: 'InterimMeasure', clause, says: 'Records what a review found, and by when the measure is looked at next; may set another last day.', by: ['CASE_LEAD'], from: kept, whileIn: ['IN_FORCE'] },
  { act: 'endMeasure', on: 'InterimMeasure', clause, says: 'Ends a measure that is no longer necessary, with the reason; those it is on are told.', by: ['CASE_LEAD'], from: kept, whileIn: ['IN_FORCE'] },
];
