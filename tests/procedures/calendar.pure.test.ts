import { Temporal } from 'temporal-polyfill';
import { dayOf, endOfDay, lastDay } from '../../src/procedures/calendar';

const day = (text: string) => Temporal.PlainDate.from(text);
const last = (start: string, period: Parameters<typeof lastDay>[1], daysOff: string[] = []) =>
  lastDay(day(start), period, new Map(daysOff.map((off) => [off, 'Off']))).toString();

describe('a day is a day in London', () => {
  test.each([
    ['in winter it ends at midnight UTC', '2026-01-31T23:59:59.999Z', '2026-01-31'],
    ['in winter it begins at midnight UTC', '2026-02-01T00:00:00.000Z', '2026-02-01'],
    ['in summer it ends an hour earlier', '2026-06-30T22:59:59.999Z', '2026-06-30'],
    ['in summer it begins an hour earlier', '2026-06-30T23:00:00.000Z', '2026-07-01'],
    ['on the day the clocks go forward', '2026-03-29T00:30:00.000Z', '2026-03-29'],
    ['at the end of the day the clocks went forward, which has 23 hours', '2026-03-29T22:59:59.999Z', '2026-03-29'],
    ['after the day the clocks went forward', '2026-03-29T23:00:00.000Z', '2026-03-30'],
    ['before the day the clocks go back', '2026-10-24T22:59:59.999Z', '2026-10-24'],
    ['at the beginning of the day the clocks go back, which has 25 hours', '2026-10-24T23:00:00.000Z', '2026-10-25'],
    ['at the end of the day the clocks went back', '2026-10-25T23:59:59.999Z', '2026-10-25'],
    ['at the turn of the year', '2026-12-31T23:59:59.999Z', '2026-12-31'],
    ['on a leap day', '2028-02-29T12:00:00.000Z', '2028-02-29'],
  ])('%s', (_, instant, expected) => {
    expect(dayOf(instant).toString()).toBe(expected);
  });
});

describe('a day is over when the next one begins in London', () => {
  test.each([
    ['in winter', '2026-01-31', '2026-02-01T00:00:00.000Z'],
    ['in summer', '2026-06-30', '2026-06-30T23:00:00.000Z'],
    ['the day the clocks go forward', '2026-03-29', '2026-03-29T23:00:00.000Z'],
    ['the day the clocks go back', '2026-10-25', '2026-10-26T00:00:00.000Z'],
  ])('%s', (_, on, expected) => {
    expect(endOfDay(on)).toBe(expected);
  });
});

describe('a period counts from the day after it starts', () => {
  test.each([
    ['A.10: six weeks', '2026-02-02', { weeks: 6 }, '2026-03-16'],
    ['six weeks over the change of the clocks', '2026-03-20', { weeks: 6 }, '2026-05-01'],
    ['six weeks over the end of a year', '2026-12-01', { weeks: 6 }, '2027-01-12'],
    ['B.19: one month from the 31st of January is the last of February', '2026-01-31', { months: 1 }, '2026-02-28'],
    ['… and in a leap year the 29th', '2028-01-31', { months: 1 }, '2028-02-29'],
    ['one month from the 31st of March', '2026-03-31', { months: 1 }, '2026-04-30'],
    ['one month from the 28th of February is the 28th of March', '2026-02-28', { months: 1 }, '2026-03-28'],
    ['A.23: three months', '2026-11-30', { months: 3 }, '2027-02-28'],
    ['twelve months from a leap day', '2028-02-29', { months: 12 }, '2029-02-28'],
  ] as const)('%s', (_, start, period, expected) => {
    expect(last(start, period)).toBe(expected);
  });
});

describe('working days are Monday to Friday, less the days off', () => {
  test.each([
    ['IT.8: five working days from a Monday', '2026-02-02', 5, [], '2026-02-09'],
    ['one from a Friday is Monday', '2026-02-06', 1, [], '2026-02-09'],
    ['one from a Saturday is Monday', '2026-02-07', 1, [], '2026-02-09'],
    ['one from a Sunday is Monday', '2026-02-08', 1, [], '2026-02-09'],
    ['A.6: twenty from a Wednesday are four weeks', '2026-02-04', 20, [], '2026-03-04'],
    [
      'over Easter, with Good Friday and Easter Monday off',
      '2026-04-02',
      1,
      ['2026-04-03', '2026-04-06'],
      '2026-04-07',
    ],
    ['a day off on a Saturday takes nothing away', '2026-02-06', 2, ['2026-02-07'], '2026-02-10'],
    [
      'over Christmas, with the college closed',
      '2026-12-22',
      3,
      ['2026-12-24', '2026-12-25', '2026-12-28', '2026-12-29'],
      '2026-12-31',
    ],
  ])('%s', (_, start, workingDays, daysOff, expected) => {
    expect(last(start, { workingDays }, daysOff)).toBe(expected);
  });
});
