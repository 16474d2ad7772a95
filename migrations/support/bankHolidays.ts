/**
 * The bank holidays of England from 2020 to 2040, with the days in their place and those of one year alone, as
 * date-holidays 3.37.0 knows them; a test compares. What is proclaimed later, an administrator adds to the calendar.
 */
// prettier-ignore
const BY_YEAR: Readonly<Record<string, string>> = {
  '2020': '01-01 New Year’s Day; 04-10 Good Friday; 04-13 Easter Monday; 05-08 Early May bank holiday (VE day); 05-25 Spring bank holiday; 08-31 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day; 12-28 Boxing Day (substitute day)',
  '2021': '01-01 New Year’s Day; 04-02 Good Friday; 04-05 Easter Monday; 05-03 Early May bank holiday; 05-31 Spring bank holiday; 08-30 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day; 12-27 Christmas Day (substitute day); 12-28 Boxing Day (substitute day)',
  '2022': '01-01 New Year’s Day; 01-03 New Year’s Day (substitute day); 04-15 Good Friday; 04-18 Easter Monday; 05-02 Early May bank holiday; 06-02 Spring bank holiday; 06-03 Queen’s Platinum Jubilee; 08-29 Summer bank holiday; 09-19 Queen Elizabeth’s Funeral Day; 12-25 Christmas Day; 12-26 Boxing Day; 12-27 Christmas Day (substitute day)',
  '2023': '01-01 New Year’s Day; 01-02 New Year’s Day (substitute day); 04-07 Good Friday; 04-10 Easter Monday; 05-01 Early May bank holiday; 05-08 King Charles III’s Coronation; 05-29 Spring bank holiday; 08-28 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
  '2024': '01-01 New Year’s Day; 03-29 Good Friday; 04-01 Easter Monday; 05-06 Early May bank holiday; 05-27 Spring bank holiday; 08-26 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
  '2025': '01-01 New Year’s Day; 04-18 Good Friday; 04-21 Easter Monday; 05-05 Early May bank holiday; 05-26 Spring bank holiday; 08-25 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
  '2026': '01-01 New Year’s Day; 04-03 Good Friday; 04-06 Easter Monday; 05-04 Early May bank holiday; 05-25 Spring bank holiday; 08-31 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day; 12-28 Boxing Day (substitute day)',
  '2027': '01-01 New Year’s Day; 03-26 Good Friday; 03-29 Easter Monday; 05-03 Early May bank holiday; 05-31 Spring bank holiday; 08-30 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day; 12-27 Christmas Day (substitute day); 12-28 Boxing Day (substitute day)',
  '2028': '01-01 New Year’s Day; 01-03 New Year’s Day (substitute day); 04-14 Good Friday; 04-17 Easter Monday; 05-01 Early May bank holiday; 05-29 Spring bank holiday; 08-28 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
  '2029': '01-01 New Year’s Day; 03-30 Good Friday; 04-02 Easter Monday; 05-07 Early May bank holiday; 05-28 Spring bank holiday; 08-27 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
  '2030': '01-01 New Year’s Day; 04-19 Good Friday; 04-22 Easter Monday; 05-06 Early May bank holiday; 05-27 Spring bank holiday; 08-26 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
  '2031': '01-01 New Year’s Day; 04-11 Good Friday; 04-14 Easter Monday; 05-05 Early May bank holiday; 05-26 Spring bank holiday; 08-25 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
  '2032': '01-01 New Year’s Day; 03-26 Good Friday; 03-29 Easter Monday; 05-03 Early May bank holiday; 05-31 Spring bank holiday; 08-30 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day; 12-27 Christmas Day (substitute day); 12-28 Boxing Day (substitute day)',
  '2033': '01-01 New Year’s Day; 01-03 New Year’s Day (substitute day); 04-15 Good Friday; 04-18 Easter Monday; 05-02 Early May bank holiday; 05-30 Spring bank holiday; 08-29 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day; 12-27 Christmas Day (substitute day)',
  '2034': '01-01 New Year’s Day; 01-02 New Year’s Day (substitute day); 04-07 Good Friday; 04-10 Easter Monday; 05-01 Early May bank holiday; 05-29 Spring bank holiday; 08-28 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
  '2035': '01-01 New Year’s Day; 03-23 Good Friday; 03-26 Easter Monday; 05-07 Early May bank holiday; 05-28 Spring bank holiday; 08-27 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
  '2036': '01-01 New Year’s Day; 04-11 Good Friday; 04-14 Easter Monday; 05-05 Early May bank holiday; 05-26 Spring bank holiday; 08-25 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
  '2037': '01-01 New Year’s Day; 04-03 Good Friday; 04-06 Easter Monday; 05-04 Early May bank holiday; 05-25 Spring bank holiday; 08-31 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day; 12-28 Boxing Day (substitute day)',
  '2038': '01-01 New Year’s Day; 04-23 Good Friday; 04-26 Easter Monday; 05-03 Early May bank holiday; 05-31 Spring bank holiday; 08-30 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day; 12-27 Christmas Day (substitute day); 12-28 Boxing Day (substitute day)',
  '2039': '01-01 New Year’s Day; 01-03 New Year’s Day (substitute day); 04-08 Good Friday; 04-11 Easter Monday; 05-02 Early May bank holiday; 05-30 Spring bank holiday; 08-29 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day; 12-27 Christmas Day (substitute day)',
  '2040': '01-01 New Year’s Day; 01-02 New Year’s Day (substitute day); 03-30 Good Friday; 04-02 Easter Monday; 05-07 Early May bank holiday; 05-28 Spring bank holiday; 08-27 Summer bank holiday; 12-25 Christmas Day; 12-26 Boxing Day',
};

export const BANK_HOLIDAYS: readonly { readonly date: string; readonly name: string }[] = Object.entries(
  BY_YEAR,
).flatMap(([year, days]) =>
  days.split('; ').map((day) => ({ date: `${year}-${day.slice(0, 5)}`, name: day.slice(6) })),
);
