import { sweep } from '../../src/server/sweeps';
import { anInformedCase } from '../support/cases';
import { openCollege } from '../support/college';
import { statementsOf, tablesScanned } from '../support/statements';

test('what looks each minute for what is due reads from end to end no table that grows with cases or people', async () => {
  const college = await openCollege();
  await anInformedCase(college);
  const statements = await statementsOf(college.database, () => sweep(college.server.cloister));
  const scanned = (await Promise.all(statements.map((one) => tablesScanned(college.database, one)))).flat();
  expect(statements.length).toBeGreaterThan(10);
  expect(scanned.filter((one) => /\b(sights|people|role_grants|clocks)\b|_complaints_/.test(one))).toEqual([]);
});
