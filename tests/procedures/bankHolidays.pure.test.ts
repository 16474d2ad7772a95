import Holidays from 'date-holidays';
import { BANK_HOLIDAYS } from '../../migrations/support/bankHolidays';

const of = (year: number) =>
  BANK_HOLIDAYS.filter(({ date }) => date.startsWith(String(year))).map(({ date }) => date.slice(5));

test.each([
  ['a year as most are', 2025, ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26']],
  [
    'VE day in May, and Boxing Day on a Saturday',
    2020,
    ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-26', '12-28'],
  ],
  [
    'Christmas at a weekend',
    2021,
    ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-25', '12-26', '12-27', '12-28'],
  ],
  [
    'a jubilee and a funeral',
    2022,
    ['01-01', '01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-25', '12-26', '12-27'],
  ],
  ['a coronation', 2023, ['01-01', '01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26']],
])('the calendar begins with the bank holidays of England: %s', (_, year, days) => {
  expect(of(year)).toEqual(days);
});

test('and with those of the next years, as date-holidays knows them', () => {
  const known = new Holidays('GB', 'ENG');
  const years = Array.from({ length: 21 }, (_, index) => 2020 + index);
  expect(BANK_HOLIDAYS).toEqual(
    years.flatMap((year) =>
      known
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date, name }) => ({ date: date.slice(0, 10), name: name.replace(/'/g, '’') })),
    ),
  );
});
