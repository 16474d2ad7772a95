import { bitsOf, capacitiesIn, type Capacity, cutToParty } from '../procedures/capacity';
import { type AccessRule, canHold, inWords, RULINGS } from './accessRule';

/** What somebody sees who is this and is made that as well, and did not see before. */
export function whatWouldOpen(before: ReadonlySet<Capacity>, given: readonly Capacity[]): readonly AccessRule[] {
  const after = new Set(capacitiesIn(cutToParty(bitsOf([...before, ...given]))));
  const open = new Set(
    RULINGS.filter((one) => canHold(one, before)).flatMap(({ noun, fields }) =>
      fields.map((field) => `${noun}.${field}`),
    ),
  );
  return RULINGS.filter((one) => canHold(one, after) && !canHold(one, before)).flatMap((one) => {
    const fields = one.fields.filter((field) => !open.has(`${one.noun}.${field}`));
    return fields.length > 0 ? [inWords(one, fields)] : [];
  });
}
