import { CONTACTS } from '../../src/procedures/contacts';
import { CONTACTS_SAID } from './contacts';

const EVERYBODY = 'STUDENT ACADEMIC_STAFF SUPPORT_STAFF UNIVERSITY_STAFF EXTERNAL';
const BOTH_SIDES = ' and who is complained of';

test.each(Object.entries(CONTACTS_SAID))(
  'A.4, A.8, B.7 to B.10, IT.4: whom people can turn to, under %s',
  (procedure, said) => {
    const found = CONTACTS.filter((one) => one.procedure === procedure);
    expect(
      found.map(({ clause, office, who, for: whom, alsoForRespondents }, index) => [
        clause,
        office ?? who.includes(said[index]?.[1] ?? '?'),
        [...whom].sort(),
        alsoForRespondents,
      ]),
    ).toEqual(
      said.map(([clause, who, to]) => [
        clause,
        /^[A-Z_]+$/.test(who) ? who : true,
        to.replace(BOTH_SIDES, '').replace('everybody', EVERYBODY).split(' ').sort(),
        to.endsWith(BOTH_SIDES),
      ]),
    );
  },
);

test('there are no others', () => {
  expect([...new Set(CONTACTS.map(({ procedure }) => procedure))].sort()).toEqual(Object.keys(CONTACTS_SAID).sort());
});
