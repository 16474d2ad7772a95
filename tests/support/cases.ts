import type { College, Officer, Person } from './college';
import { as } from './client';
import { aMeetingIn } from './meetings';

type Open = College & Readonly<Record<Officer, Person>>;

/** A case as far as a test has taken it, and who is who in it. People who have no part yet are there all the same. */
export interface TestCase {
  readonly college: Open;
  readonly id: string;
  readonly complainant: Person;
  /** Who the complaint is about; knows nothing of it until informed. */
  readonly respondent: Person;
  /** Looks after a student who complains; nobody in a case between staff. */
  readonly welfare: Person | null;
  readonly overseer: Person;
  /** Who leads: the overseer until they delegate. */
  readonly lead: Person;
}

export interface InformedCase extends TestCase {
  readonly parties: { readonly COMPLAINANT: string; readonly RESPONDENT: string };
}

export interface InvestigatedCase extends InformedCase {
  readonly investigator: Person;
}

export interface ReportedCase extends InvestigatedCase {
  readonly report: string;
}

type Staff = 'ACADEMIC_STAFF' | 'SUPPORT_STAFF' | 'ASSOCIATED';

export interface Story {
  /** Who complains: a student, or a member of support staff. */
  readonly by?: 'student' | 'staff';
  /** The category of staff they complain of. */
  readonly against?: Staff;
  readonly complainant?: Person;
  readonly respondent?: Person;
  /** More of the complaint, such as `avoid` or `respondentOffice`. */
  readonly complaint?: Readonly<Record<string, unknown>>;
  /** Whom the overseer delegates to; somebody for the purpose when left out, nobody when null. */
  readonly lead?: Person | null;
  readonly recommendationsAsked?: boolean;
}

export const COMPLAINT = {
  nature: 'Remarks about how I look.',
  effect: 'I stay away from meetings.',
  resolution: 'That the remarks stop.',
  incidents: [{ date: '2026-01-20', description: 'In the library.' }],
  respondentDescription: 'the person who runs the reading group',
};

export const ALLEGATIONS = 'Remarks about how a colleague looks.';

/** A complaint begun and not submitted; answers its id. */
export async function aDraft(by: Person, complaint: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const draft = await as(by).does('saveComplaint', { ...COMPLAINT, respondentKind: 'ACADEMIC_STAFF', ...complaint });
  return draft.id;
}

/** A complaint that has been submitted: a student's is with the Acting Head of Welfare, anybody else's with its overseer (A.8). */
export async function aSubmittedCase(college: Open, story: Story = {}): Promise<TestCase> {
  const { by = 'student', against = 'ACADEMIC_STAFF', complaint = {} } = story;
  const complainant =
    story.complainant ?? (await college.person({ category: by === 'student' ? 'STUDENT' : 'SUPPORT_STAFF' }));
  const category = against === 'ASSOCIATED' ? 'EXTERNAL' : against;
  const respondent = story.respondent ?? (await college.person({ category }));
  const draftId = await aDraft(complainant, { respondentKind: against, ...complaint });
  const { id } = await as(complainant).does('submitComplaint', { draftId });
  const overseer = against === 'SUPPORT_STAFF' ? college.treasurer : college.principal;
  const welfare = complainant.category === 'STUDENT' ? college.headOfWelfare : null;
  return { college, id, complainant, respondent, welfare, overseer, lead: overseer };
}

/** A case that has reached its overseer, who leads it themselves. */
export async function aReceivedCase(college: Open, story: Story = {}): Promise<TestCase> {
  const theCase = await aSubmittedCase(college, story);
  if (theCase.welfare) await as(theCase.welfare).does('communicateComplaint', { caseId: theCase.id });
  return theCase;
}

/** A case that its overseer has delegated to a case lead (A.1). */
export async function aDelegatedCase(college: Open, story: Story = {}): Promise<TestCase> {
  const theCase = await aReceivedCase(college, story);
  if (story.lead === null) return theCase;
  const lead = story.lead ?? (await college.person({ category: 'SUPPORT_STAFF', offices: ['HEAD_OF_DEPARTMENT'] }));
  const { id: caseId, overseer } = theCase;
  await as(overseer).does('appointCaseLead', { caseId, personId: lead.id, reason: 'Knows neither of the two.' });
  return { ...theCase, lead };
}

/** A case whose respondent has been informed (A.13). */
export async function anInformedCase(college: Open, story: Story = {}): Promise<InformedCase> {
  const theCase = await aDelegatedCase(college, story);
  const { id: caseId, lead, respondent } = theCase;
  await as(lead).does('identifyRespondent', { caseId, personId: respondent.id });
  await as(lead).does('informRespondent', { caseId, allegations: ALLEGATIONS });
  return { ...theCase, parties: await partiesOf(theCase) };
}

/** The ids of the two parties, as whoever leads the case sees them. */
export async function partiesOf({ id, lead }: TestCase): Promise<InformedCase['parties']> {
  const { data } = await as(lead).query<{ case: { parties: { id: string; capacity: string }[] } }>(
    'query ($id: ID!) { case(id: $id) { parties { id capacity } } }',
    { id },
  );
  const idOf = (capacity: string) => data.case.parties.find((one) => one.capacity === capacity)!.id;
  return { COMPLAINANT: idOf('COMPLAINANT'), RESPONDENT: idOf('RESPONDENT') };
}

/** A case that its lead determines on enquiries of their own (A.14). */
export async function aCaseToDetermine(college: Open, story: Story = {}): Promise<InformedCase> {
  const theCase = await anInformedCase(college, story);
  await proceed(theCase, 'DETERMINE');
  return theCase;
}

/** A case under investigation, with an investigator (A.16, A.17). */
export async function anInvestigatedCase(college: Open, story: Story = {}): Promise<InvestigatedCase> {
  const theCase = await anInformedCase(college, story);
  const { id: caseId, lead } = theCase;
  const { recommendationsAsked = true } = story;
  await proceed(theCase, 'INVESTIGATE');
  const investigator = await college.person({ category: 'EXTERNAL', offices: ['INVESTIGATOR'] });
  await as(lead).does('commissionInvestigation', { caseId, terms: 'What was said, and when.', recommendationsAsked });
  await as(lead).does('appointInvestigator', {
    caseId,
    personId: investigator.id,
    reason: 'Has no part in the matter.',
  });
  return { ...theCase, investigator };
}

export async function proceed(theCase: TestCase, route: 'DETERMINE' | 'INVESTIGATE'): Promise<void> {
  const { id: caseId, lead } = theCase;
  await consulted(theCase, 'HOW_TO_PROCEED');
  await as(lead).does('decideHowToProceed', { caseId, route, reasons: 'The accounts differ.' });
  await consulted(theCase, 'OUTCOME');
}

/** In a student’s case the Acting Head of Welfare is consulted before a decision or the filing, and answers (A.13, A.21, A.28). */
export async function consulted(
  { id: caseId, lead, welfare }: Pick<TestCase, 'id' | 'lead' | 'welfare'>,
  about: 'HOW_TO_PROCEED' | 'OUTCOME' | 'FILING',
) {
  if (!welfare) return;
  const question = `What do you think of it: ${about}?`;
  await as(lead).does('consult', { caseId, about, personId: welfare.id, question });
  const { data } = await as(welfare).query<{ viewer: { consultations: { id: string }[] } }>(
    '{ viewer { consultations { id } } }',
  );
  const consultationId = data.viewer.consultations.at(-1)!.id;
  await as(welfare).does('answerConsultation', { consultationId, answer: `She would agree: ${about}.` });
}

export const REPORT = {
  findings: 'Remarks were made.',
  sections: [
    { heading: 'What one says', text: 'There were two remarks.' },
    { heading: 'What the other says', text: 'There were five remarks.' },
  ],
};

/** The draft of a report; answers its id and those of its sections. */
export async function aDraftReport(
  { id: caseId, investigator }: InvestigatedCase,
  more: Readonly<Record<string, unknown>> = {},
): Promise<{ id: string; sections: string[] }> {
  const report = await as(investigator).does('saveReport', { caseId, ...REPORT, ...more }, 'sections { id }');
  return { id: report.id, sections: (report['sections'] as { id: string }[]).map(({ id }) => id) };
}

/** The id of one step of the checklist of an investigation, by its place. */
export async function stepOf(person: Person, caseId: string, place: number): Promise<string> {
  const source = 'query ($id: ID!) { case(id: $id) { investigationSteps { id } } }';
  const { data } = await as(person).query<{ case: { investigationSteps: { id: string }[] } }>(source, { id: caseId });
  return data.case.investigationSteps[place]!.id;
}

/** A case whose report is with the case lead (A.20g). */
export async function aReportedCase(college: Open, story: Story = {}): Promise<ReportedCase> {
  const theCase = await anInvestigatedCase(college, story);
  const { id: report } = await aDraftReport(theCase);
  await as(theCase.investigator).does('submitReport', { reportId: report });
  return { ...theCase, report };
}

export const OUTCOME = {
  kinds: ['NO_FURTHER_ACTION'],
  conclusions: 'Remarks were made without ill intent.',
  action: 'A conversation about tone.',
  reasons: 'Both want to work together.',
  consulted: 'The officers, and the Acting Head of Welfare.',
};

/** A case that is concluded, both parties told the outcome (A.18). */
export async function aDecidedCase(college: Open, story: Story = {}): Promise<ReportedCase> {
  const theCase = await aReportedCase(college, story);
  await as(theCase.lead).does('decideOutcome', { caseId: theCase.id, ...OUTCOME });
  return theCase;
}

/** A meeting of whoever leads with one party. */
export const aMeeting = (theCase: InformedCase, capacity: keyof InformedCase['parties'] = 'COMPLAINANT') =>
  aMeetingIn(theCase, theCase.lead, [theCase.parties[capacity]]);

/** A witness whom a party has named and who has been invited by whoever holds the meeting, and so knows of the case. */
export async function anInvitedWitness(
  theCase: InformedCase,
  options: { namedBy?: Person; by?: Person; person?: Person } = {},
): Promise<{ person: Person; id: string; meeting: string }> {
  const { namedBy = theCase.complainant, by = theCase.lead } = options;
  const person = options.person ?? (await theCase.college.person());
  const id = await aNamedWitness(theCase, namedBy);
  await as(by).does('identifyWitness', { witnessId: id, personId: person.id });
  return { person, id, meeting: await aMeetingIn(theCase, by, [id]) };
}

/** A witness in the words of a party (A.20c, A.20e); answers the id. */
export async function aNamedWitness({ id: caseId }: TestCase, namedBy: Person): Promise<string> {
  const words = {
    description: 'somebody from the same corridor',
    relevance: 'Was in the room.',
    contact: 'staircase four',
  };
  return (await as(namedBy).does('nameWitness', { caseId, ...words })).id;
}

/** Somebody who has undertaken to accompany a party to a meeting (A.11). */
export async function aCompanion(
  theCase: InformedCase,
  meetingId: string,
  of: Person,
  kind = 'COLLEAGUE',
): Promise<Person> {
  const companion = await theCase.college.person({ category: 'SUPPORT_STAFF' });
  await as(of).does('nameCompanion', { meetingId, address: companion.email, kind });
  await as(companion).does('giveUndertaking', { requestId: await requestOf(companion) });
  return companion;
}

/** The last request to accompany somebody that a person has had. */
export async function requestOf(person: Person): Promise<string> {
  const { data } = await as(person).query<{ viewer: { companionRequests: { id: string }[] } }>(
    '{ viewer { companionRequests { id } } }',
  );
  return data.viewer.companionRequests.at(-1)!.id;
}
