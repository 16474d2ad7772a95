import fc from 'fast-check';
import { sightFrom } from '../../src/grants/sight';
import {
  bitsOf,
  CAPACITIES,
  type Capacity,
  capacitiesIn,
  cutToParty,
  HANDLING_CAPACITIES,
} from '../../src/procedures/capacity';
import { givesSight } from '../../src/procedures/givesSight';
import { inOrderOfSuccession, type Office, OFFICES, SENIOR_MEMBERS, SENIOR_OFFICES } from '../../src/procedures/office';

const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T12:00:00.000Z`;

const grant = (capacity: Capacity, from: number, until: number | null = null, ended = false) => ({
  capacity,
  fromAt: at(from),
  untilAt: until === null ? null : at(until),
  endedById: ended ? 'somebody' : null,
});

const held = (bits: number) => capacitiesIn(bits);

describe('A grant gives sight', () => {
  test('from its first instant on, and not before', () => {
    expect(held(sightFrom([grant('WITNESS', 5)], at(4)).capacities)).toEqual([]);
    expect(held(sightFrom([grant('WITNESS', 5)], at(5)).capacities)).toEqual(['WITNESS']);
  });

  test('until its last instant, and not at it', () => {
    expect(held(sightFrom([grant('OVERSEER', 1, 5)], at(4)).capacities)).toEqual(['OVERSEER']);
    expect(held(sightFrom([grant('OVERSEER', 1, 5)], at(5)).capacities)).toEqual([]);
  });

  test('no longer once somebody has ended it, whatever the clock of this node says', () => {
    expect(held(sightFrom([grant('CASE_LEAD', 1, 9, true)], at(4)).capacities)).toEqual([]);
  });

  test('of nothing, where there is none', () => {
    expect(sightFrom([], at(1))).toEqual({ capacities: 0, lasting: 0, changesAt: null });
  });

  test('of all that it adds up to with others', () => {
    expect(held(sightFrom([grant('OVERSEER', 1), grant('CASE_LEAD', 2)], at(3)).capacities)).toEqual([
      'CASE_LEAD',
      'OVERSEER',
    ]);
  });
});

describe('A sight knows what comes', () => {
  test('it changes when a grant next begins or ends, of those that nobody ended', () => {
    const grants = [
      grant('WELFARE', 1, 20),
      grant('OVERSEER', 1, 9),
      grant('CASE_LEAD', 7),
      grant('INTEGRATION', 1, 5, true),
    ];
    expect(sightFrom(grants, at(3)).changesAt).toBe(at(7));
    expect(sightFrom(grants, at(7)).changesAt).toBe(at(9));
    expect(sightFrom(grants, at(9)).changesAt).toBe(at(20));
    expect(sightFrom(grants, at(20)).changesAt).toBeNull();
  });

  test('what lasts is what has no end', () => {
    const { capacities, lasting } = sightFrom([grant('OVERSEER', 1, 9), grant('CASE_LEAD', 1)], at(3));
    expect([held(capacities), held(lasting)]).toEqual([['CASE_LEAD', 'OVERSEER'], ['CASE_LEAD']]);
  });

  test('it never shows more than the grants give, however late the next change is worked out', () => {
    const days = fc.integer({ min: 1, max: 12 });
    const anyGrant = fc
      .tuple(fc.constantFrom(...CAPACITIES), days, fc.option(days), fc.boolean())
      .map(([capacity, from, length, ended]) => grant(capacity, from, length === null ? null : from + length, ended));
    fc.assert(
      fc.property(
        fc.array(anyGrant, { maxLength: 5 }),
        days,
        fc.integer({ min: 0, max: 15 }),
        (grants, written, later) => {
          const kept = sightFrom(grants, at(written));
          const now = at(written + later);
          const shown = kept.changesAt !== null && kept.changesAt <= now ? kept.lasting : kept.capacities;
          expect(shown & ~sightFrom(grants, now).capacities).toBe(0);
        },
      ),
      { numRuns: 3_000, seed: 1 },
    );
  });
});

describe('Who is a party is only a party', () => {
  const parties: readonly Capacity[] = ['COMPLAINANT', 'AGGRIEVED', 'RESPONDENT', 'WITNESS'];
  const others = CAPACITIES.filter((capacity) => !parties.includes(capacity));

  test.each(parties)('%s has none of what another capacity would give', (party) => {
    for (const other of others)
      expect(held(sightFrom([grant(other, 1), grant(party, 2)], at(3)).capacities)).toEqual([party]);
    expect(held(sightFrom([...others.map((other) => grant(other, 1)), grant(party, 2)], at(3)).capacities)).toEqual([
      party,
    ]);
  });

  test('who is no party keeps what they have', () => {
    expect(held(cutToParty(bitsOf(others)))).toEqual(others);
  });
});

describe('Who must not serve is replaced', () => {
  test.each([
    ['PRINCIPAL', ['PRINCIPAL', 'VICE_PRINCIPAL', 'SENIOR_TUTOR', 'OUTSIDE_PERSON']],
    // The Principal, and whoever stands in for the Principal
    ['TREASURER', ['TREASURER', 'PRINCIPAL', 'VICE_PRINCIPAL', 'SENIOR_TUTOR', 'OUTSIDE_PERSON']],
    ['HEAD_OF_WELFARE', ['HEAD_OF_WELFARE', 'DEPUTY_HEAD_OF_WELFARE', 'OUTSIDE_PERSON']],
    ['IT_HANDLER', ['IT_HANDLER', 'HEAD_OF_IT', 'OUTSIDE_PERSON']],
    ['HEAD_OF_IT', ['HEAD_OF_IT', 'OUTSIDE_PERSON']],
    // By nobody: there are others of the kind
    ['HARASSMENT_OFFICER', ['HARASSMENT_OFFICER']],
    ['DATA_PROTECTION_OFFICER', ['DATA_PROTECTION_OFFICER', 'DEPUTY_DATA_PROTECTION_OFFICER', 'OUTSIDE_PERSON']],
    // Whom the Principal names: until they name somebody, the Principal, and whoever stands in for the Principal
    ['SENIOR_DEAN', ['SENIOR_DEAN', 'PRINCIPAL', 'VICE_PRINCIPAL', 'SENIOR_TUTOR', 'OUTSIDE_PERSON']],
  ] as const)('%s', (office, order) => {
    expect(inOrderOfSuccession(office)).toEqual(order);
  });
});

describe('Offices', () => {
  // Rule 9: a second administrator signs what gives sight of cases. By the words of the ruling: who leads, oversees, looks after
  // somebody or is approached, and who steps in for them; the data protection officer and machine accounts
  const SEEING = [
    ...['PRINCIPAL', 'VICE_PRINCIPAL', 'TREASURER', 'SENIOR_TUTOR', 'SENIOR_DEAN', 'HEAD_OF_WELFARE'],
    ...['DEPUTY_HEAD_OF_WELFARE', 'HARASSMENT_OFFICER', 'HR_MANAGER', 'HEAD_OF_DEPARTMENT', 'IT_HANDLER', 'HEAD_OF_IT'],
    ...['DATA_PROTECTION_OFFICER', 'DEPUTY_DATA_PROTECTION_OFFICER', 'INTEGRATION', 'OUTSIDE_PERSON'],
  ];

  test.each(Object.keys(OFFICES) as Office[])('%s gives sight of cases, or does not', (office) => {
    expect(givesSight(office)).toBe(SEEING.includes(office));
  });

  test('A.12, B.25, B.28: a senior member starts an investigation without a complaint, and the Acting Head of Welfare does', () => {
    const seniors = ['PRINCIPAL', 'VICE_PRINCIPAL', 'TREASURER', 'SENIOR_TUTOR', 'SENIOR_DEAN'];
    expect(SENIOR_MEMBERS).toEqual(seniors);
    expect(SENIOR_OFFICES).toEqual([...seniors, 'HEAD_OF_WELFARE']);
  });
});

test('Who handles a case, whose names the parties are told: L, I, O, H', () => {
  expect(HANDLING_CAPACITIES).toEqual(['CASE_LEAD', 'INVESTIGATOR', 'OVERSEER', 'WELFARE']);
});
