import {
  currentVersion,
  procedureOf,
  PROCEDURES,
  rulebookOf,
  RULEBOOKS,
  rulesOf,
  ruleOf,
  whatIsSaidOf,
} from '../../src/procedures/procedures';

const under = (procedure: string, procedureVersion = 1) => ({ procedure, procedureVersion });

test('a case keeps the version it began under, and is under none that there is not', () => {
  for (const { id, version } of PROCEDURES) {
    expect(procedureOf(under(id, version))).toMatchObject({ id, version });
    expect(() => procedureOf(under(id, 99))).toThrow(`there is no version 99 of ${id}`);
  }
  expect(() => procedureOf(under('ANNEXE_C'))).toThrow('there is no version 1 of ANNEXE_C');
});

test('what is done outside cases is ruled by the college', () => {
  expect(rulebookOf(under('COLLEGE'))).toMatchObject({ id: 'COLLEGE' });
  expect(rulebookOf(under('ANNEXE_B'))).toMatchObject({ id: 'ANNEXE_B' });
  expect(() => procedureOf(under('COLLEGE'))).toThrow();
});

test('new cases begin under the last version that is listed, and versions are listed in their order', () => {
  for (const id of new Set(PROCEDURES.map((one) => one.id))) {
    const versions = PROCEDURES.filter((one) => one.id === id).map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].sort((one, other) => one - other));
    expect(currentVersion(id)).toMatchObject({ id, version: versions.at(-1) });
  }
  expect(() => currentVersion('ANNEXE_C')).toThrow('there is no procedure ANNEXE_C');
});

test('an act is found by its name: the first rule of a book, all of them, and those of all books', () => {
  const book = currentVersion('ANNEXE_A');
  // A.13, A.6: whoever leads or investigates arranges meetings, and a mediator
  expect(rulesOf(book, 'arrangeMeeting').map(({ act, clause }) => `${act} ${clause}`)).toEqual([
    'arrangeMeeting A.13',
    'arrangeMeeting A.6',
  ]);
  expect(ruleOf(book, 'arrangeMeeting')).toMatchObject({ clause: 'A.13' });
  expect(rulesOf(book, 'escalate')).toEqual([]);
  expect(ruleOf(book, 'escalate')).toBeUndefined();
  expect(whatIsSaidOf('makeFormal').map(({ clause }) => clause)).toEqual(['A.8', 'B.17', 'IT.5']);
  expect(RULEBOOKS).toHaveLength(PROCEDURES.length + 1);
});
