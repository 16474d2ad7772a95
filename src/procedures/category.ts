/** As what the college knows a person. */
export const PERSON_CATEGORIES = {
  STUDENT: 'A student member.',
  ACADEMIC_STAFF: 'Academic staff of the college.',
  SUPPORT_STAFF: 'Support staff of the college.',
  UNIVERSITY_STAFF: 'Staff of the University who are not employed by the college.',
  EXTERNAL: 'Anybody else.',
  MACHINE: 'No person: an integration, which `registerIntegration` registers.',
} as const;

export type PersonCategory = keyof typeof PERSON_CATEGORIES;

/** As what a complaint describes the one it is about; it decides the procedure (B.1) and who oversees the case (A.1). */
export const RESPONDENT_KINDS = {
  ACADEMIC_STAFF: 'Academic staff of the college.',
  SUPPORT_STAFF: 'Support staff of the college.',
  ASSOCIATED: 'Tied to the college short of employment.',
  STUDENT: 'A student.',
  UNIVERSITY_STAFF: 'Staff of the University, not of the college.',
} as const;

export type RespondentKind = keyof typeof RESPONDENT_KINDS;

/** What a complaint is about. */
export const SUBJECTS = {
  CONDUCT: 'How somebody behaves: harassment and the like.',
  IT_SERVICE: 'A service of IT that failed to meet expectations.',
} as const;

export type Subject = keyof typeof SUBJECTS;

/** Where it happened. */
export const SETTINGS = {
  COLLEGE: 'In the college, or between members of it as such.',
  UNIVERSITY: 'In the University: a department, a laboratory, a course.',
} as const;

export type Setting = keyof typeof SETTINGS;

/** One of the two sides of a case. */
export type Side = 'COMPLAINANT' | 'RESPONDENT';
