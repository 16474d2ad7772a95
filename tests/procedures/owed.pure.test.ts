import type { Fact } from '../../src/procedures/fact';
import { type OwedRule, owedTo, type Written } from '../../src/procedures/owed';

const at = (day: number) => `2026-03-${String(day).padStart(2, '0')}T12:00:00.000Z`;
const written = (kind: string, day: number, opened: number | null = null): Written => ({
  kind,
  sentAt: at(day),
  openedAt: opened === null ? null : at(opened),
});

const RULES: readonly OwedRule[] = [
  { duty: 'INFORMED', clause: 'A.13', to: 'RESPONDENT', by: ['INFORMED'], says: 'Is told.' },
  { duty: 'ACCOMPANIMENT', clause: 'A.11', to: 'BOTH', by: ['INFORMED', 'ACCOMPANIMENT'], says: 'Each may.' },
  { duty: 'HOW_TO_PROCEED', clause: 'A.14', to: 'BOTH', by: ['DECIDED'], once: 'PROCEEDING_DECIDED', says: 'How.' },
  { duty: 'EXTENSION', clause: 'A.10', to: 'BOTH', by: ['EXTENSION'], once: 'EXTENDED', says: 'Longer.' },
];

interface Told {
  readonly side?: 'COMPLAINANT' | 'RESPONDENT';
  readonly facts?: readonly Fact[];
  readonly extendedAt?: string | null;
  readonly got?: readonly Written[];
}

/** What is owed and not given, and what was given when. */
const stands = ({ side = 'RESPONDENT', facts = [], extendedAt = null, got = [] }: Told) => {
  const lines = owedTo(RULES, { side, holds: (fact) => facts.includes(fact), extendedAt, written: got });
  return lines.map(({ duty, owed, toldAt, openedAt }) => [duty, owed, toldAt, openedAt]);
};

test('A.13, A.11: what is owed from the beginning is owed until it is written, by any notice that says it', () => {
  expect(stands({})).toEqual([
    ['INFORMED', true, null, null],
    ['ACCOMPANIMENT', true, null, null],
    ['HOW_TO_PROCEED', false, null, null],
    ['EXTENSION', false, null, null],
  ]);
  expect(stands({ got: [written('INFORMED', 3, 5)] }).slice(0, 2)).toEqual([
    ['INFORMED', false, at(3), at(5)],
    ['ACCOMPANIMENT', false, at(3), at(5)],
  ]);
  // A notice about something else gives neither
  expect(stands({ got: [written('MOVED', 3)] }).map(([, owed]) => owed)).toEqual([true, true, false, false]);
});

test('A.13: the complainant is not owed what only the respondent is', () => {
  expect(stands({ side: 'COMPLAINANT' }).map(([duty]) => duty)).toEqual([
    'ACCOMPANIMENT',
    'HOW_TO_PROCEED',
    'EXTENSION',
  ]);
});

test('A.14: how it proceeds is owed once it is decided', () => {
  const [, , decided] = stands({ facts: ['PROCEEDING_DECIDED'] });
  expect(decided).toEqual(['HOW_TO_PROCEED', true, null, null]);
});

test('A.13: what was written before an extension counts for all but the extension', () => {
  expect(stands({ extendedAt: at(10), got: [written('INFORMED', 3)] }).slice(0, 2)).toEqual([
    ['INFORMED', false, at(3), null],
    ['ACCOMPANIMENT', false, at(3), null],
  ]);
});

test('A.10: each extension is owed anew, and what was written before it does not count', () => {
  const told = (got: readonly Written[]) => stands({ extendedAt: at(10), got })[3];
  expect(stands({ got: [written('EXTENSION', 9)] })[3]).toEqual(['EXTENSION', false, at(9), null]);
  expect(told([])).toEqual(['EXTENSION', true, null, null]);
  expect(told([written('EXTENSION', 9)])).toEqual(['EXTENSION', true, null, null]);
  expect(told([written('EXTENSION', 10)])).toEqual(['EXTENSION', false, at(10), null]);
  expect(told([written('EXTENSION', 9), written('EXTENSION', 11, 12)])).toEqual(['EXTENSION', false, at(11), at(12)]);
});

test('each line says by which clause, and in which words', () => {
  const [first] = owedTo(RULES, { side: 'RESPONDENT', holds: () => false, extendedAt: null, written: [] });
  expect(first).toMatchObject({ clause: 'A.13', says: 'Is told.' });
});
