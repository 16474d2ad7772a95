import 'reflect-metadata';
import { clauseGaps } from '../../src/graphql/clauseGaps';
import { clauseTable } from '../../src/graphql/clauseTable';
import type { TestTitle } from '../../src/graphql/testTitles';
import { CARRIERS } from '../../src/policy/carriers';
import { CLAUSES, clausesIn, wholeClause } from '../../src/procedures/clauses';
import { CONTACTS } from '../../src/procedures/contacts';

const numbered = (book: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${book}.${String(index + 1)}`);
const EVERY_CLAUSE = [...numbered('A', 28), ...numbered('B', 36), ...numbered('IT', 9)];

/** What the last column of the clause table asks of the system, from the sources: the rest is enforced. */
const SUPPORTED =
  'A.3 A.4 A.15 A.23 A.26 B.4 B.5 B.10 B.13 B.14 B.17 B.21 B.24 B.27 B.29 B.30 B.31 B.34 IT.2 IT.3 IT.4 IT.5 IT.8';
const GUIDED = 'B.6 B.8 B.9 B.16';

test('every clause of the three procedures is there once, in the order of the sources', () => {
  expect(CLAUSES.map(({ clause }) => clause)).toEqual(EVERY_CLAUSE);
  expect(CLAUSES.filter(({ kind }) => kind === 'SUPPORT').map(({ clause }) => clause)).toEqual(SUPPORTED.split(' '));
  expect(CLAUSES.filter(({ kind }) => kind === 'GUIDE').map(({ clause }) => clause)).toEqual(GUIDED.split(' '));
  for (const { kind, asks } of CLAUSES) {
    expect(['ENFORCE', 'SUPPORT', 'GUIDE']).toContain(kind);
    expect(asks).toMatch(/ .*\.$/);
  }
});

test('what carries out a clause cites one that there is', () => {
  for (const { clause, what } of CARRIERS)
    expect({ what, known: EVERY_CLAUSE.includes(wholeClause(clause)) }).toEqual({ what, known: true });
});

test('a clause is found wherever it is cited: alone, as a step, in a row, and not in other words', () => {
  expect(clausesIn('A.6, B.17: what is said')).toEqual(['A.6', 'B.17']);
  expect(clausesIn('the steps of A.20b and A.20e (IT.9)')).toEqual(['A.20', 'IT.9']);
  expect(clausesIn('B.6–B.9: advice')).toEqual(['B.6', 'B.7', 'B.8', 'B.9']);
  expect(clausesIn('rule 7 of CA.3 in version 1.2')).toEqual([]);
});

const everywhere = (but: string): TestTitle[] =>
  EVERY_CLAUSE.filter((clause) => clause !== but).map((clause) => ({
    file: 'tests/a.test.ts',
    title: `${clause}: so`,
  }));

test('a clause that no test names is a gap', () => {
  expect(clauseGaps(everywhere('A.13'), '')).toEqual(['A.13: no test names it']);
});

test('every clause is carried out by something', () => {
  expect(clauseGaps(everywhere(''), '')).toEqual([]);
});

test('a clause that does not exist is a gap, wherever it is cited', () => {
  const titles = [...everywhere(''), { file: 'tests/b.test.ts', title: 'A.29: no' }];
  const gaps = clauseGaps(titles, 'Says who (IT.10).');
  expect(gaps).toContain('A.29 does not exist; cited by a test in tests/b.test.ts');
  expect(gaps).toContain('IT.10 does not exist; cited by a description of the schema');
});

test('the table has a row for each clause, with what carries it out and the tests that name it', () => {
  const table = clauseTable([{ file: 'tests/a.test.ts', title: 'A.20b: forwarded | once' }]);
  const row = table.split('\n').find((line) => line.startsWith('| A.20 '))!;
  expect(row).toContain('| enforce |');
  expect(row).toContain('act `forwardComplaint`');
  expect(row).toContain('`tests/a.test.ts` A.20b: forwarded \\| once');
  expect(table.split('\n').find((line) => line.startsWith('| A.19 '))).toContain('**nothing yet** |');
  for (const clause of EVERY_CLAUSE) expect(table).toContain(`\n| ${clause} | `);
});

test('A.4, A.8: whom staff and students can approach, and the Harassment Line for all of them', () => {
  const offices = (category: string) =>
    CONTACTS.filter((one) => one.procedure === 'ANNEXE_A' && (one.for as readonly string[]).includes(category)).map(
      ({ office, who }) => office ?? who,
    );
  const advisers = ['HARASSMENT_OFFICER', 'The Harassment Line'];
  expect(offices('ACADEMIC_STAFF')).toEqual([
    'HEAD_OF_DEPARTMENT',
    'HR_MANAGER',
    'PRINCIPAL',
    'VICE_PRINCIPAL',
    'SENIOR_TUTOR',
    ...advisers,
  ]);
  expect(offices('SUPPORT_STAFF')).toEqual(['HEAD_OF_DEPARTMENT', 'HR_MANAGER', 'TREASURER', ...advisers]);
  expect(offices('STUDENT')).toEqual([
    'HEAD_OF_WELFARE',
    'The University’s Director of Student Welfare and Support Services',
    ...advisers,
  ]);
});

test('B.7, B.8, B.9: who advises students at stage 1, who is accused just as well, and by which number', () => {
  const students = CONTACTS.filter((one) => one.procedure === 'ANNEXE_B' && one.for.includes('STUDENT'));
  expect(students.map(({ clause }) => clause)).toEqual(expect.arrayContaining(['B.7', 'B.8', 'B.9', 'B.10']));
  for (const one of students) expect(one.alsoForRespondents).toBe(true);
  const line = students.find(({ who }) => who === 'The Harassment Line');
  expect(line).toMatchObject({ telephone: '01865 270760', email: 'harassment.line@admin.ox.ac.uk' });
  expect(students.find(({ office }) => office === 'HARASSMENT_OFFICER')!.says).toContain('never approach');
});
