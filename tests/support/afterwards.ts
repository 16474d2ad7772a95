import { aStudentCase } from './annexeB';
import { aCaseToDetermine, ALLEGATIONS, type InformedCase, OUTCOME, partiesOf, type Story } from './cases';
import { as } from './client';
import type { openCollege, Person } from './college';

type Open = Awaited<ReturnType<typeof openCollege>>;

/** A case under Annexe A in which both have been told the outcome, determined without an investigation. */
export async function aConcludedCase(college: Open, story: Story = {}, outcome: object = {}): Promise<InformedCase> {
  const theCase = await aCaseToDetermine(college, story);
  await as(theCase.lead).does('decideOutcome', { caseId: theCase.id, ...OUTCOME, ...outcome });
  return theCase;
}

/** The same under Annexe B, decided by the Senior Dean. */
export async function aConcludedStudentCase(college: Open, outcome: object = {}): Promise<InformedCase> {
  const theCase = await aStudentCase(college);
  const { id: caseId, lead, respondent } = theCase;
  await as(lead).does('identifyRespondent', { caseId, personId: respondent.id });
  await as(lead).does('informRespondent', { caseId, allegations: ALLEGATIONS });
  await as(lead).does('decideOutcome', { caseId, ...OUTCOME, ...outcome });
  return { ...theCase, parties: await partiesOf(theCase) };
}

/** A student who complains has asked for the Completion of Procedures letter, and has it. */
export async function withLetter(theCase: InformedCase): Promise<InformedCase> {
  const { id: caseId, lead, complainant, parties } = theCase;
  await as(complainant).does('requestCompletionLetter', { caseId });
  await as(lead).does('issueCompletionLetter', { caseId, partyId: parties.COMPLAINANT, text: LETTER });
  return theCase;
}

export const LETTER = 'No step is left in the college; you can turn to the OIA.';

/** A case that is closed, its student having the letter. */
export async function aClosedCase(college: Open, story: Story = {}): Promise<InformedCase> {
  const theCase = await aConcludedCase(college, story);
  if (theCase.welfare) await withLetter(theCase);
  await as(theCase.lead).does('closeCase', { caseId: theCase.id, reason: 'All that was decided is done.' });
  return theCase;
}

/** An action that somebody carries out; answers its id and who that is. */
export async function anAction(
  { id: caseId, lead, parties, college }: InformedCase,
  more: Readonly<Record<string, unknown>> = {},
): Promise<{ id: string; implementer: Person }> {
  const implementer = await college.person({ category: 'ACADEMIC_STAFF', offices: ['HEAD_OF_DEPARTMENT'] });
  const { id } = await as(lead).does('orderAction', {
    caseId,
    says: 'Another reading group for one of them.',
    implementerId: implementer.id,
    partyIds: [parties.RESPONDENT],
    monitoredUntil: '2026-04-30',
    ...more,
  });
  return { id, implementer };
}

/** An appeal of somebody, lodged and not heard yet; answers its id. */
export async function anAppeal({ id: caseId }: InformedCase, by: Person, more: object = {}): Promise<string> {
  const route = by.category === 'STUDENT' ? 'COLLEGE_COMPLAINTS' : 'GRIEVANCE';
  return (await as(by).does('lodgeAppeal', { caseId, route, grounds: GROUNDS, ...more })).id;
}

export const GROUNDS = 'A witness was not heard.';

/** Somebody outside the case who hears an appeal. */
export async function aHearer({ lead, college }: InformedCase, appealId: string): Promise<Person> {
  const hearer = await college.person({ category: 'EXTERNAL' });
  await as(lead).does('appointHearer', { appealId, personId: hearer.id, reason: 'Has no part in it.' });
  return hearer;
}

/** The ids of one thing of each kind that there is after an outcome, in a case of their own. */
export async function thingsAfterwards(college: Open): Promise<Readonly<Record<string, string>>> {
  const theCase = await aConcludedCase(college);
  const { id: action, implementer } = await anAction(theCase);
  await as(implementer).does('reportOnAction', { actionId: action, text: 'Done.' });
  const appeal = await anAppeal(theCase, theCase.complainant);
  await aHearer(theCase, appeal);
  await as(theCase.lead).does('putToHearer', { appealId: appeal, parts: ['OUTCOME'], evidenceIds: [] });
  return { Action: action, Appeal: appeal };
}
