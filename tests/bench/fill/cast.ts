import type { Crowd } from './crowd';

/** Those who take part in one set of cases. */
export interface Cast {
  readonly complainants: Crowd;
  readonly respondents: Crowd;
  readonly witnesses: Crowd;
  readonly companions: Crowd;
  readonly leads: Crowd;
  readonly overseers: Crowd;
  readonly welfare: Crowd;
  readonly investigators: Crowd;
}

const cast = (prefix: string, few: number, many: number): Cast => ({
  complainants: { name: `${prefix} complainant`, size: many, category: 'STUDENT' },
  respondents: { name: `${prefix} respondent`, size: many - 9, category: 'ACADEMIC_STAFF' },
  witnesses: { name: `${prefix} witness`, size: many + 6, category: 'SUPPORT_STAFF' },
  companions: { name: `${prefix} companion`, size: many, category: 'SUPPORT_STAFF' },
  leads: { name: `${prefix} lead`, size: few, category: 'ACADEMIC_STAFF' },
  overseers: { name: `${prefix} overseer`, size: few, category: 'ACADEMIC_STAFF' },
  welfare: { name: `${prefix} welfare`, size: few, category: 'SUPPORT_STAFF' },
  investigators: { name: `${prefix} investigator`, size: few, category: 'EXTERNAL' },
});

/** Who is measured reading: those who handle cases see some 400 of them, the others about 25. */
export const READERS = cast('reading', 3, 54);
/** Who is measured acting, in cases that nobody is measured reading: they grow while the bench runs. */
export const ACTORS = cast('acting', 4, 60);
/** Everybody else: none of those who are measured sees one of their cases. */
export const OTHERS = cast('other', 100, 5_000);

export const CASTS: readonly Cast[] = [READERS, ACTORS, OTHERS];

/** Cases that those measured see: the same in a database of any size. */
export const READ_CASES = 1_350;
export const ACT_CASES = 600;
