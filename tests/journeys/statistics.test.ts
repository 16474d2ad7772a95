import { sweep } from '../../src/server/sweeps';
import { aConcludedCase } from '../support/afterwards';
import { OUTCOME } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';

const ASK = `{ statistics { id year procedure about cases publishedAt byStage { of count percent } byOutcome { of count } byComplainant { of count } byRespondent { of count } } }`;

interface Figures {
  readonly id: string;
  readonly year: number;
  readonly procedure: string;
  readonly about: string;
  readonly cases: number;
  readonly byStage: readonly { of: string; count: number }[] | null;
}

const figuresFor = async (person: Person): Promise<readonly Figures[]> =>
  (await as(person).query<{ statistics: Figures[] }>(ASK)).data.statistics;

/** A college in which three members of staff have complained, and all three were told the outcome in 2026. */
async function aYear() {
  const college = await openCollege();
  const [hr, academicOffice, stranger] = (await college.people([
    { category: 'SUPPORT_STAFF', offices: ['HR_OFFICE'] },
    { category: 'SUPPORT_STAFF', offices: ['ACADEMIC_OFFICE'] },
    { category: 'ACADEMIC_STAFF' },
  ])) as [Person, Person, Person];
  const cases = [];
  for (let n = 0; n < 3; n += 1) cases.push(await aConcludedCase(college, { by: 'staff', lead: null }));
  return { college, hr, academicOffice, stranger, cases };
}

describe('A.28, B.36: anonymous statistics', () => {
  test('are those of closed years, of everybody for the two offices, of students for the Acting Head of Welfare, and nobody else’s', async () => {
    const { college, hr, academicOffice, stranger, cases } = await aYear();
    const { cloister } = college.server;
    await sweep(cloister);
    // The year before has closed; the running one has not
    expect((await figuresFor(hr)).map(({ year, cases: count }) => [year, count])).toEqual([
      [2025, 0],
      [2025, 0],
    ]);
    college.clock.set('2026-12-31T23:59:59.999Z');
    await sweep(cloister);
    expect(await figuresFor(hr)).toHaveLength(2);
    college.clock.set('2027-01-01T00:00:00.000Z');
    await Promise.all([sweep(cloister), sweep(cloister)]);

    const figures = await figuresFor(hr);
    const ofYear = figures.filter(({ year }) => year === 2026);
    expect(ofYear).toMatchObject([
      {
        procedure: 'ANNEXE_A',
        about: 'ALL',
        cases: 5,
        byStage: [
          { of: 'DETERMINATION', count: 5, percent: null },
          { of: 'CONSIDERATION', count: 0, percent: null },
        ],
        publishedAt: '2027-01-01T00:00:00.000Z',
      },
      { procedure: 'ANNEXE_B', about: 'ALL', cases: 0 },
    ]);
    expect(ofYear[0]).toMatchObject({
      byOutcome: expect.arrayContaining([{ of: 'NO_FURTHER_ACTION', count: 5 }]) as unknown,
      byComplainant: expect.arrayContaining([{ of: 'SUPPORT_STAFF', count: 5 }]) as unknown,
      byRespondent: expect.arrayContaining([{ of: 'ACADEMIC_STAFF', count: 5 }]) as unknown,
    });
    expect(await figuresFor(academicOffice)).toEqual(figures);
    const ofStudents = await figuresFor(college.headOfWelfare);
    expect(ofStudents.map(({ about, cases: count }) => [about, count])).toEqual(Array(4).fill(['STUDENTS', 0]));
    for (const person of [stranger, college.principal, college.deputyHeadOfWelfare, cases[0]!.complainant]) {
      expect(await figuresFor(person)).toEqual([]);
      const { data } = await as(person).query('query ($id: ID!) { node(id: $id) { id } }', { id: ofYear[0]!.id });
      expect(data).toEqual({ node: null });
    }
    // Nobody’s name, and no word of any case
    const { text } = await as(hr).query(ASK);
    for (const { complainant, respondent, id } of cases)
      for (const word of [complainant.name, respondent.name, id, OUTCOME.conclusions]) expect(text).not.toContain(word);
  });

  test('are frozen: what is published of a year never changes, and no case is counted twice', async () => {
    const { college, hr, cases } = await aYear();
    const { cloister } = college.server;
    college.clock.set('2027-01-04T09:00:00.000Z');
    await sweep(cloister);
    const before = await as(hr).query(ASK);
    const { id: caseId, overseer } = cases[0]!;
    await as(overseer).does('reconsiderOutcome', { caseId, reason: 'The appeal was upheld.' });
    await as(overseer).does('decideOutcome', { caseId, ...OUTCOME, kinds: ['DISCIPLINARY_PROCEEDINGS'] });
    for (let n = 0; n < 2; n += 1) await aConcludedCase(college, { by: 'staff', lead: null });
    await sweep(cloister);
    expect((await as(hr).query(ASK)).text).toBe(before.text);
    // Of the next year: the two that are new, which are too few
    college.clock.set('2028-01-04T09:00:00.000Z');
    await sweep(cloister);
    const figures = await figuresFor(hr);
    expect(figures.filter(({ year }) => year === 2027)).toMatchObject([{ cases: 0 }, { cases: 0 }]);
    expect(figures.filter(({ year }) => year < 2027)).toEqual(
      (JSON.parse(before.text) as { data: { statistics: Figures[] } }).data.statistics,
    );
    expect(await college.database.query('SELECT year FROM counted_cases ORDER BY year')).toMatchObject([
      { year: 2026 },
      { year: 2026 },
      { year: 2026 },
      { year: 2027 },
      { year: 2027 },
    ]);
  });

  test('end with the office: who keeps them no longer sees none', async () => {
    const college = await openCollege();
    const hr = await college.person({ category: 'SUPPORT_STAFF', offices: ['HR_OFFICE'] });
    await sweep(college.server.cloister);
    expect(await figuresFor(hr)).toHaveLength(2);
    await college.database.execute('UPDATE offices SET untilAt = ? WHERE personId = ?', [
      college.clock.now(),
      hr.rowId,
    ]);
    expect(await figuresFor(hr)).toEqual([]);
  });
});
