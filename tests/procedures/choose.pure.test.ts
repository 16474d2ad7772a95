import type { PersonCategory, RespondentKind } from '../../src/procedures/category';
import { choose } from '../../src/procedures/choose';

const STAFF: readonly RespondentKind[] = ['ACADEMIC_STAFF', 'SUPPORT_STAFF', 'ASSOCIATED'];
const OTHERS: readonly PersonCategory[] = ['ACADEMIC_STAFF', 'SUPPORT_STAFF', 'UNIVERSITY_STAFF', 'EXTERNAL'];
const PEOPLE: readonly PersonCategory[] = ['STUDENT', ...OTHERS];
const KINDS: readonly RespondentKind[] = [...STAFF, 'STUDENT', 'UNIVERSITY_STAFF'];
const PLACES = ['COLLEGE', 'UNIVERSITY'] as const;

const about = 'CONDUCT';

test('A.1, B.1: whoever complains of college staff, or of somebody tied to the college, does so under Annexe A', () => {
  for (const by of PEOPLE)
    for (const of of STAFF)
      for (const where of PLACES)
        expect(choose({ by, of, about, where })).toMatchObject({ procedure: 'ANNEXE_A', clause: 'A.1' });
});

test('B.1: a student who complains of a student in the college does so under Annexe B; outside it is for the University', () => {
  const matter = { by: 'STUDENT', of: 'STUDENT', about } as const;
  expect(choose({ ...matter, where: 'COLLEGE' })).toMatchObject({ procedure: 'ANNEXE_B', clause: 'B.1' });
  const outside = choose({ ...matter, where: 'UNIVERSITY' });
  expect(outside).toMatchObject({ refer: 'UNIVERSITY', clause: 'B.1' });
  expect(outside.procedure).toBeUndefined();
});

test('B.1: a complaint about staff of the University is for the University, whoever complains', () => {
  for (const by of PEOPLE)
    for (const where of PLACES) {
      const choice = choose({ by, of: 'UNIVERSITY_STAFF', about, where });
      expect(choice).toMatchObject({ refer: 'UNIVERSITY', clause: 'B.1' });
      expect(choice.procedure).toBeUndefined();
    }
});

test('B.2: a complaint of others about a student is one of discipline, and no case is opened', () => {
  for (const by of OTHERS)
    for (const where of PLACES) {
      const choice = choose({ by, of: 'STUDENT', about, where });
      expect(choice).toMatchObject({ refer: 'DISCIPLINE', clause: 'B.2' });
      expect(choice.procedure).toBeUndefined();
      expect(choice.says).toMatch(/Principal.*Treasurer.*Welfare/);
    }
});

test('IT.1: a complaint about a service goes to IT Services, whoever complains and wherever', () => {
  for (const by of PEOPLE)
    for (const of of [null, ...KINDS])
      for (const where of PLACES)
        expect(choose({ by, of, about: 'IT_SERVICE', where })).toMatchObject({
          procedure: 'IT_SERVICES',
          clause: 'IT.1',
        });
});
