import { lineOf } from '../../src/server/fault';
import { isUnavailable } from '../../src/database/isUnavailable';

const SECRET = 'secret';

test('a fault is told by class, code and place, never by what it says', () => {
  const said = new TypeError(`${SECRET}\n    at ${SECRET} (/home/${SECRET}.ts:1:1)`);
  const line = lineOf(
    Object.assign(said, {
      code: 'ER_DUP_ENTRY',
      query: 'INSERT INTO people VALUES (?)',
      parameters: [SECRET],
      sqlMessage: SECRET,
    }),
  );
  expect(line).toMatchObject({ error: 'TypeError', code: 'ER_DUP_ENTRY', sql: 'INSERT INTO people VALUES (?)' });
  expect(line.at[0]).toMatch(/fault\.pure\.test/);
  expect(JSON.stringify(line)).not.toContain(SECRET);
});

test('neither is what caused it, nor what is no error at all', () => {
  expect(JSON.stringify(lineOf(new Error(SECRET, { cause: new RangeError(SECRET) })))).not.toContain(SECRET);
  expect(lineOf(new Error('', { cause: new RangeError(SECRET) })).cause).toMatchObject({ error: 'RangeError' });
  expect(lineOf(SECRET)).toEqual({ error: 'string', at: [] });
  expect(
    JSON.stringify(lineOf(Object.assign(new Error(), { name: SECRET.repeat(20), code: `${SECRET} code` }))),
  ).not.toContain(SECRET);
});

test.each([
  [{ code: 'ECONNREFUSED' }, true],
  [{ code: 'SQLITE_IOERR_WRITE' }, true],
  [{ code: 'SQLITE_FULL' }, true],
  [{ driverError: Object.assign(new Error(), { code: 'ER_SERVER_SHUTDOWN' }) }, true],
  [{ message: 'Pool is closed.' }, true],
  [{ code: 'ER_DUP_ENTRY' }, false],
  [{ code: 'SQLITE_CONSTRAINT_UNIQUE' }, false],
  [{ code: 'ER_NO_SUCH_TABLE' }, false],
  [{}, false],
])('%j means that the database is away: %s', (fields, away) => {
  expect(isUnavailable(Object.assign(new Error(), fields))).toBe(away);
});
