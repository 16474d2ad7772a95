import { anInformedCase, type InformedCase, type TestCase } from './cases';
import { as, type Payload } from './client';
import type { openCollege, Person } from './college';
import { aMeetingIn, heldMeeting } from './meetings';

type Open = Awaited<ReturnType<typeof openCollege>>;

export interface QuestionView {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly says: string;
  readonly capacity: string;
}

export interface MediationView {
  readonly id: string;
  readonly status: string;
  readonly mediator: string | null;
  readonly beganAt: string | null;
  readonly consulted: string | null;
  readonly proposedAt: string | null;
  readonly questions: QuestionView[];
  readonly outcome: { agreed: boolean; text: string } | null;
  readonly availableActions: { action: string; allowed: boolean; clause: string }[];
}

const MEDIATIONS = `query ($id: ID!) { case(id: $id) { mediations {
  id status mediator beganAt consulted proposedAt questions { id kind status says capacity } outcome { agreed text }
  availableActions { action allowed clause }
} } }`;

/** The mediations of a case that somebody is shown; null where the case, or all of them, are closed to them. */
export async function mediationsOf(
  person: Person,
  { id }: Pick<TestCase, 'id'>,
): Promise<readonly MediationView[] | null> {
  const { data } = await as(person).query<{ case: { mediations: MediationView[] | null } | null }>(MEDIATIONS, { id });
  return data.case?.mediations ?? null;
}

/** What somebody was last asked of a kind. */
export async function questionTo(person: Person, theCase: TestCase, kind: string): Promise<QuestionView> {
  const asked = (await mediationsOf(person, theCase))!.flatMap(({ questions }) => questions);
  return asked.findLast((one) => one.kind === kind && one.status !== 'LAPSED')!;
}

/** What somebody answers to what they were last asked of a kind. */
export async function answer(person: Person, theCase: TestCase, kind: string, agreed = true): Promise<void> {
  const { id: mediationQuestionId } = await questionTo(person, theCase, kind);
  await as(person).does('answerMediation', { mediationQuestionId, agreed });
}

/** An act by which its actor loses sight of the case: it must be done, and nothing of it is answered. */
export async function ended(act: Promise<Payload>): Promise<void> {
  const { userErrors, case: theCase } = await act;
  if (userErrors.length > 0 || theCase) throw new Error(JSON.stringify(userErrors));
}

const CONSULTED = 'The Acting Head of Welfare agrees.';

/** A mediation to which both parties agree. */
export async function anAgreedMediation(theCase: TestCase, by: Person = theCase.lead): Promise<string> {
  const { id: mediationId } = await as(by).does('proposeMediation', { caseId: theCase.id });
  for (const party of [theCase.complainant, theCase.respondent]) await answer(party, theCase, 'MEDIATION');
  return mediationId;
}

export interface MediatedCase extends InformedCase {
  readonly mediationId: string;
  readonly mediator: Person;
}

/** A mediation with somebody nominated, whom nobody has accepted yet. */
export async function aNominatedMediator(theCase: InformedCase, by: Person = theCase.lead): Promise<MediatedCase> {
  const mediationId = await anAgreedMediation(theCase, by);
  const mediator = await theCase.college.person({ category: 'EXTERNAL', offices: ['MEDIATOR'] });
  const nominated = { mediationId, personId: mediator.id, reason: 'Has done it often.', consulted: CONSULTED };
  await as(by).does('nominateMediator', nominated);
  return { ...theCase, mediationId, mediator };
}

/** A mediation that is open (A.6, B.11). */
export async function anOpenMediation(theCase: InformedCase, by: Person = theCase.lead): Promise<MediatedCase> {
  const mediated = await aNominatedMediator(theCase, by);
  for (const party of [theCase.complainant, theCase.respondent]) await answer(party, theCase, 'MEDIATOR');
  await as(by).does('openMediation', { mediationId: mediated.mediationId });
  return mediated;
}

/** A mediation whose initial meetings, one with each party, have taken place. */
export async function aMediationBegun(theCase: InformedCase, by: Person = theCase.lead): Promise<MediatedCase> {
  const mediated = await anOpenMediation(theCase, by);
  for (const party of Object.values(theCase.parties))
    await heldMeeting(await aMeetingIn(mediated, mediated.mediator, [party]), mediated.mediator);
  return mediated;
}

/** In a case of its own, since there is none while an investigation is under way: a mediation, and what a party is asked. */
export async function thingsOfMediation(college: Open): Promise<Readonly<Record<string, string>>> {
  const theCase = await anInformedCase(college);
  const { id } = await as(theCase.lead).does('proposeMediation', { caseId: theCase.id });
  return { Mediation: id, MediationQuestion: (await questionTo(theCase.complainant, theCase, 'MEDIATION')).id };
}
