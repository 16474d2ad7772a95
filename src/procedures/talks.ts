import type { Procedure } from './procedure';

/** The stages at which a case is a talk with somebody whom the complainant chose, which stays between the two (A.4, B.3). */
export const talksOf = ({ begins }: Pick<Procedure, 'begins'>): readonly string[] =>
  begins.filter(({ gives }) => gives.includes('ADVISER')).map(({ at }) => at);
