import type { PersonCategory, RespondentKind, Setting, Subject } from './category';
import type { Clause } from './procedure';

/** Who complains of whom, of what, and where. */
export interface Matter {
  readonly by: PersonCategory;
  readonly of: RespondentKind | null;
  readonly about: Subject;
  readonly where: Setting;
}

/** Where a complaint goes that no procedure of the college is for. */
export const REFERRALS = {
  UNIVERSITY: 'The University’s own procedure.',
  DISCIPLINE: 'Discipline: the Principal or Treasurer guides, and consults the Acting Head of Welfare.',
} as const;

export type Referral = keyof typeof REFERRALS;

export interface Choice {
  readonly clause: Clause;
  /** Why, in words for who complains. */
  readonly says: string;
  readonly procedure?: string;
  readonly refer?: Referral;
}

interface Line extends Choice {
  readonly when: Partial<Matter>;
}

/** The first line that fits a complaint says which procedure it is for, or where it is referred. */
// prettier-ignore
export const LINES: readonly Line[] = [
  { clause: 'IT.1', when: { about: 'IT_SERVICE' }, procedure: 'IT_SERVICES', says: 'A complaint about a service goes to IT Services.' },
  { clause: 'B.1', when: { of: 'UNIVERSITY_STAFF' }, refer: 'UNIVERSITY', says: 'A complaint about staff of the University is for the University’s procedure. The Acting Head of Welfare supports you with it.' },
  { clause: 'B.1', when: { by: 'STUDENT', of: 'STUDENT', where: 'UNIVERSITY' }, refer: 'UNIVERSITY', says: 'What happens between students outside the college is for the University’s procedure. The Acting Head of Welfare supports you with it.' },
  { clause: 'B.1', when: { by: 'STUDENT', of: 'STUDENT' }, procedure: 'ANNEXE_B', says: 'A student complains of a student in the college.' },
  { clause: 'B.2', when: { of: 'STUDENT' }, refer: 'DISCIPLINE', says: 'A complaint by others about a student is normally one of discipline. Speak to the Principal or the Treasurer, who guide you and consult the Acting Head of Welfare.' },
  { clause: 'A.1', when: { of: null }, procedure: 'ANNEXE_A', says: 'It is not said as what the person counts whom you complain of. Until it is, the complaint is taken to be about college staff.' },
  { clause: 'A.1', when: {}, procedure: 'ANNEXE_A', says: 'The complaint is about college staff, or somebody tied to the college.' },
];

/** Which procedure a complaint is for, or where it belongs (A.1, B.1, B.2, IT.2). */
export const choose = (matter: Matter): Choice =>
  LINES.find(({ when }) =>
    (Object.entries(when) as [keyof Matter, unknown][]).every(([word, value]) => matter[word] === value),
  )!;
