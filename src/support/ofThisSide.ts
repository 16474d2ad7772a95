/**
 * Whether something of a side, begun at an instant, is of whoever is that side now: what was with somebody wrongly taken for the
 * respondent is nothing of whoever was informed in their place.
 */
export const ofThisSide = (side: string, begunAt: string): string =>
  `(${side} <> 'RESPONDENT' OR ${begunAt} >= p.since)`;
