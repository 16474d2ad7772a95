// Whom people are shown as somebody to turn to, by who they are: written down by hand from the clauses of the sources.
// Each line: the clause, the office (or who it is, where it is none of the college’s), for whom.

export const CONTACTS_SAID: Readonly<Record<string, readonly (readonly [clause: string, who: string, to: string])[]>> =
  {
    ANNEXE_A: [
      // A.4: staff their manager, the head of department, the HR Manager; academic staff, support staff by category
      ['A.4', 'HEAD_OF_DEPARTMENT', 'ACADEMIC_STAFF SUPPORT_STAFF'],
      ['A.4', 'HR_MANAGER', 'ACADEMIC_STAFF SUPPORT_STAFF'],
      ['A.4', 'PRINCIPAL', 'ACADEMIC_STAFF'],
      ['A.4', 'VICE_PRINCIPAL', 'ACADEMIC_STAFF'],
      ['A.4', 'SENIOR_TUTOR', 'ACADEMIC_STAFF'],
      ['A.4', 'TREASURER', 'SUPPORT_STAFF'],
      // Our reading: the clause names nobody for those who are not staff of the college
      ['A.4', 'HR_MANAGER', 'UNIVERSITY_STAFF EXTERNAL'],
      ['A.4', 'HEAD_OF_WELFARE', 'STUDENT'],
      ['A.2', 'Director of Student Welfare', 'STUDENT'],
      // A.8: harassment officers and the Harassment Line, throughout and for both sides
      ['A.8', 'HARASSMENT_OFFICER', 'everybody and who is complained of'],
      ['A.8', 'Harassment Line', 'everybody and who is complained of'],
    ],
    // B.9: the same for a student who is accused
    ANNEXE_B: [
      ['B.7', 'HARASSMENT_OFFICER', 'STUDENT and who is complained of'],
      ['B.7', 'Harassment Line', 'STUDENT and who is complained of'],
      ['B.8', 'SENIOR_TUTOR', 'STUDENT and who is complained of'],
      ['B.8', 'TREASURER', 'STUDENT and who is complained of'],
      ['B.8', 'welfare representatives', 'STUDENT and who is complained of'],
      ['B.8', 'Peer Supporter', 'STUDENT and who is complained of'],
      ['B.8', 'Student Advice Service', 'STUDENT and who is complained of'],
      ['B.9', 'All of these', 'STUDENT and who is complained of'],
      ['B.10', 'HEAD_OF_WELFARE', 'STUDENT and who is complained of'],
      ['B.1', 'Director of Student Welfare', 'STUDENT and who is complained of'],
      // B.2, B.27: staff who complain of a student, or whom one has told
      ['B.2', 'Principal', 'ACADEMIC_STAFF SUPPORT_STAFF'],
      ['B.27', 'HEAD_OF_WELFARE', 'ACADEMIC_STAFF SUPPORT_STAFF'],
    ],
    IT_SERVICES: [
      ['IT.4', 'service desk', 'everybody'],
      ['IT.5', 'IT_HANDLER', 'everybody'],
    ],
  };
