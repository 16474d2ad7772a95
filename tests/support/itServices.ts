import { as } from './client';
import type { College, Officer, Person } from './college';

type Open = College & Readonly<Record<Officer, Person>>;

/** A complaint about a service (IT.6). */
export const OF_A_SERVICE = {
  about: 'IT_SERVICE',
  nature: 'My mail was away for three days. Nobody told me when it would be back.',
  contact: 'Extension 4711.',
  callReferences: 'INC-1 and INC-2.',
};

export interface ServiceCase {
  readonly caseId: string;
  readonly complainant: Person;
  readonly handler: Person;
  readonly head: Person;
}

/** A student’s complaint about a service, with a handler and a head of their own. */
export async function aServiceCase(college: Open, complaint: object = {}, begun: object = {}): Promise<ServiceCase> {
  const complainant = await college.person({ category: 'STUDENT' });
  const handler = await college.person({ category: 'SUPPORT_STAFF', offices: ['IT_HANDLER'] });
  const head = await college.person({ category: 'SUPPORT_STAFF', offices: ['HEAD_OF_IT'] });
  const draft = await as(complainant).does('saveComplaint', { ...OF_A_SERVICE, ...complaint });
  const { id: caseId } = await as(complainant).does('submitComplaint', { draftId: draft.id, ...begun });
  return { caseId, complainant, handler, head };
}

/** What is asked and answered in it: one thing of each kind, by its id. */
export async function thingsOfAService(college: Open): Promise<Record<string, string>> {
  const { caseId, handler } = await aServiceCase(college);
  const asked = await college.person({ category: 'SUPPORT_STAFF' });
  const request = await as(handler).does('askInConfidence', { caseId, question: 'Who was at the desk?' });
  const personId = asked.id;
  const question = await as(handler).does('askStaff', { caseId, personId, question: 'Was the desk open?' });
  const toThem = '{ viewer { questionsToYou { id } } }';
  const { data } = await as(asked).query<{ viewer: { questionsToYou: { id: string }[] } }>(toThem);
  const response = await as(handler).does('respondToComplaint', { caseId, text: 'It was closed for once.' });
  return {
    ConfidentialRequest: request.id,
    StaffQuestion: question.id,
    QuestionToYou: data.viewer.questionsToYou[0]!.id,
    ServiceResponse: response.id,
  };
}
