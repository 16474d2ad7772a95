import type { PersonCategory } from './category';
import type { Office } from './office';
import type { Clause } from './procedure';

/** Somebody to turn to for advice or help, without any complaint and without an obligation to approach the other side. */
export interface Contact {
  readonly procedure: string;
  readonly clause: Clause;
  readonly who: string;
  /** The office, where a complaint can be sent to its holder informally. */
  readonly office?: Office;
  readonly for: readonly PersonCategory[];
  /** Whether they are there just as well for whoever is complained of. */
  readonly alsoForRespondents: boolean;
  readonly says: string;
  readonly telephone?: string;
  readonly email?: string;
}

type Line = Omit<Contact, 'procedure' | 'for' | 'alsoForRespondents'>;

const of = (
  procedure: string,
  whom: readonly PersonCategory[],
  alsoForRespondents: boolean,
  lines: readonly Line[],
): Contact[] => lines.map((line) => ({ ...line, procedure, for: whom, alsoForRespondents }));

const HARASSMENT_LINE = { telephone: '01865 270760', email: 'harassment.line@admin.ox.ac.uk' };
const EVERYBODY = ['STUDENT', 'ACADEMIC_STAFF', 'SUPPORT_STAFF', 'UNIVERSITY_STAFF', 'EXTERNAL'] as const;

/** Whom people can approach, by who they are (A.4, A.8, B.6 to B.10, IT.4). A frontend shows these before a complaint is written. */
// prettier-ignore
export const CONTACTS: readonly Contact[] = [
  ...of('ANNEXE_A', ['ACADEMIC_STAFF', 'SUPPORT_STAFF'], false, [
    { clause: 'A.4', who: 'Your manager, or the Head of Department', office: 'HEAD_OF_DEPARTMENT', says: 'Helps to find a resolution informally.' },
    { clause: 'A.4', who: 'The HR Manager', office: 'HR_MANAGER', says: 'Helps to find a resolution informally.' },
  ]),
  ...of('ANNEXE_A', ['ACADEMIC_STAFF'], false, [
    { clause: 'A.4', who: 'The Principal', office: 'PRINCIPAL', says: 'For academic staff.' },
    { clause: 'A.4', who: 'The Vice-Principal', office: 'VICE_PRINCIPAL', says: 'For academic staff.' },
    { clause: 'A.4', who: 'The Senior Tutor', office: 'SENIOR_TUTOR', says: 'For academic staff.' },
  ]),
  ...of('ANNEXE_A', ['SUPPORT_STAFF'], false, [
    { clause: 'A.4', who: 'The Treasurer', office: 'TREASURER', says: 'For support staff.' },
  ]),
  ...of('ANNEXE_A', ['UNIVERSITY_STAFF', 'EXTERNAL'], false, [
    { clause: 'A.4', who: 'The HR Manager', office: 'HR_MANAGER', says: 'For those who are not staff of the college; our reading, the clause names nobody.' },
  ]),
  ...of('ANNEXE_A', ['STUDENT'], false, [
    { clause: 'A.4', who: 'The Acting Head of Welfare', office: 'HEAD_OF_WELFARE', says: 'Supports students. Nobody has to approach an alleged harasser.' },
    { clause: 'A.2', who: 'The University’s Director of Student Welfare and Support Services', says: 'Supports students where relevant.' },
  ]),
  ...of('ANNEXE_A', EVERYBODY, true, [
    { clause: 'A.8', who: 'A Harassment Officer', office: 'HARASSMENT_OFFICER', says: 'Advises, also where a complaint is about the Principal or the Treasurer, and supports throughout.' },
    { clause: 'A.8', who: 'The Harassment Line', ...HARASSMENT_LINE, says: 'Names another adviser, if you would rather not speak to one of the college.' },
  ]),

  ...of('ANNEXE_B', ['STUDENT'], true, [
    { clause: 'B.7', who: 'A Harassment Officer', office: 'HARASSMENT_OFFICER', says: 'Talks it over with you. They never approach the other student for you.' },
    { clause: 'B.7', who: 'The Harassment Line', ...HARASSMENT_LINE, says: 'Names another adviser, if you would rather not speak to one of the college.' },
    { clause: 'B.8', who: 'The Senior Tutor', office: 'SENIOR_TUTOR', says: 'Advises on an informal resolution.' },
    { clause: 'B.8', who: 'The Treasurer', office: 'TREASURER', says: 'Advises on an informal resolution.' },
    { clause: 'B.8', who: 'The welfare representatives of the JCR and the MCR', says: 'Students who advise students.' },
    { clause: 'B.8', who: 'A Student Peer Supporter', says: 'A trained student who listens.' },
    { clause: 'B.8', who: 'The Student Advice Service', telephone: '01865 288466', email: 'advice@ousu.org', says: 'Independent of the college.' },
    { clause: 'B.9', who: 'All of these', says: 'Are there for a student who is accused just as well.' },
    { clause: 'B.10', who: 'The Acting Head of Welfare', office: 'HEAD_OF_WELFARE', says: 'Supports at stage 2, and refers you to somebody trained who stays with you throughout (B.11).' },
    { clause: 'B.1', who: 'The University’s Director of Student Welfare and Support Services', says: 'Also where you are unsure which procedure applies.' },
  ]),
  ...of('ANNEXE_B', ['ACADEMIC_STAFF', 'SUPPORT_STAFF'], false, [
    { clause: 'B.2', who: 'The Principal (academic staff) or the Treasurer (support staff)', says: 'Guides you where you want to complain of a student: normally a matter of discipline.' },
    { clause: 'B.27', who: 'The Acting Head of Welfare', office: 'HEAD_OF_WELFARE', says: 'Advises staff in confidence whom a student has told of something.' },
  ]),

  ...of('IT_SERVICES', EVERYBODY, false, [
    { clause: 'IT.4', who: 'The member of IT Services you are in touch with already, or the service desk', says: 'Say how the service failed your expectations, with call references and correspondence.' },
    { clause: 'IT.5', who: 'The IT complaints handler', office: 'IT_HANDLER', says: 'For a complaint in form. Leave out names of staff: they are asked for in confidence (IT.7).' },
  ]),
];
