/** A report is for welfare where a student complained (A.20): a case may have begun without any complaint (A.12, B.25). */
export const BY_STUDENT =
  "(c.complainantCategory = 'STUDENT' AND EXISTS (SELECT 1 FROM complaints d WHERE d.caseId = c.id)) AS BY_STUDENT";
