import { aDraft, ALLEGATIONS, type InformedCase, partiesOf, type TestCase } from './cases';
import { as } from './client';
import type { College, Officer, Person } from './college';

type Open = College & Readonly<Record<Officer, Person>>;

/** What a student writes about a student. */
export const OF_A_STUDENT = { respondentKind: 'STUDENT', respondentDescription: 'somebody on my staircase' };

/** A complaint by a student against a student, in form, with the Senior Dean (B.15), or begun informally. */
export async function aStudentCase(
  college: Open,
  begun: Readonly<Record<string, unknown>> = {},
  between: { complainant?: Person; respondent?: Person } = {},
): Promise<TestCase> {
  const complainant = between.complainant ?? (await college.person({ category: 'STUDENT' }));
  const respondent = between.respondent ?? (await college.person({ category: 'STUDENT' }));
  const draftId = await aDraft(complainant, OF_A_STUDENT);
  const { id } = await as(complainant).does('submitComplaint', { draftId, ...begun });
  const { seniorDean: lead, headOfWelfare: welfare } = college;
  return { college, id, complainant, respondent, welfare, overseer: lead, lead };
}

/** The same with the respondent informed (B.18). */
export async function anInformedStudentCase(college: Open): Promise<InformedCase> {
  const theCase = await aStudentCase(college);
  const { id: caseId, lead, respondent } = theCase;
  await as(lead).does('identifyRespondent', { caseId, personId: respondent.id });
  await as(lead).does('informRespondent', { caseId, allegations: ALLEGATIONS });
  return { ...theCase, parties: await partiesOf(theCase) };
}
