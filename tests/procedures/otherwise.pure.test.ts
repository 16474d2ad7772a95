import { PROCEDURES } from '../../src/procedures/procedures';
import { OTHERWISE } from './otherwise';

const PROSE = ['says', 'title'];

/** Everything but what is written for people to read. What names several acts or facts names them in no order. */
const withoutProse = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, one]) => !PROSE.includes(key) && one !== undefined)
      .map(([key, one]) => [
        key,
        key === 'standstill' ? inNoOrder(withoutProse(one) as Standstill) : withoutProse(one),
      ]),
  );
};

interface Standstill {
  readonly acts: readonly string[];
}

const inNoOrder = (one: Standstill): Standstill => ({ ...one, acts: [...one.acts].sort() });

test.each(PROCEDURES.map((one) => [`${one.id} ${String(one.version)}`, one] as const))(
  '%s says what its clauses say, besides who does what',
  (name, { acts, ...otherwise }) => {
    expect(acts).not.toEqual([]);
    const said = withoutProse(OTHERWISE[name] ?? {}) as Record<string, unknown>;
    const is = withoutProse(otherwise) as Record<string, unknown>;
    expect(Object.keys(is).sort()).toEqual(Object.keys(said).sort());
    for (const [what, one] of Object.entries(said)) expect({ [what]: is[what] }).toEqual({ [what]: one });
  },
);
