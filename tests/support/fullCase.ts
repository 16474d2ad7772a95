import {
  aCompanion,
  aDraft,
  aDraftReport,
  aMeeting,
  anInvestigatedCase,
  anInvitedWitness,
  type InvestigatedCase,
  requestOf,
  type Story,
} from './cases';
import { thingsAfterwards } from './afterwards';
import { as } from './client';
import type { openCollege, Person } from './college';
import { aConsultation, thingsOutsideCases } from './advice';
import { aConflict } from './conflicts';
import { thingsOfSupport } from './supporters';
import { aTask } from './tasks';
import { anEmergency } from './emergencies';
import { anOutsideInvitation } from './outside';
import { aDocument } from './evidence';
import { anAgreement, aDisclosureOf, aFlag } from './grave';
import { thingsOfAService } from './itServices';
import { aLink } from './links';
import { aMeasure } from './measures';
import { aWithdrawal } from './withdrawals';
import { thingsOfMediation } from './mediation';
import { aMeetingIn, heldMeeting, notesOf } from './meetings';

export interface FullCase extends InvestigatedCase {
  readonly witness: Person;
  readonly companion: Person;
  /** The id of one thing of each kind that can be asked for. */
  readonly things: Readonly<Record<string, string>>;
}

/** A case under investigation in which there is something of everything. */
export async function aFullCase(
  college: Awaited<ReturnType<typeof openCollege>>,
  story: Story = {},
): Promise<FullCase> {
  const theCase = await anInvestigatedCase(college, story);
  const { id: caseId, lead, investigator, complainant, respondent, parties } = theCase;
  const draft = await aDraft(complainant);
  await as(investigator).does('clarifyComplaint', { caseId, text: 'Five occasions.', material: 'A list.' });
  await as(investigator).does('forwardComplaint', { caseId });
  await as(respondent).does('respond', { caseId, text: 'It was meant kindly.' });
  await as(investigator).does('putPoints', { caseId, text: 'He says that it was meant kindly.' });
  await as(lead).does('extendTime', { caseId, dueOn: '2026-12-01', reason: 'A witness is away.' });
  const { person: witness } = await anInvitedWitness(theCase);
  const held = await aMeetingIn(theCase, investigator, [parties.COMPLAINANT]);
  const meeting = await aMeeting(theCase);
  const companion = await aCompanion(theCase, meeting, complainant);
  await heldMeeting(held, investigator);
  const notes = await notesOf(held, investigator, 'COMPLAINANT');
  await as(investigator).does('sendNotesForReview', { notesId: notes });
  await as(complainant).does('commentOnNotes', { notesId: notes, text: 'Five.' });
  const report = await aDraftReport(theCase, { recommendations: 'Another tutor.' });
  await as(investigator).does('shareReportSection', { sectionId: report.sections[0], partyId: parties.RESPONDENT });
  const [sectionId] = report.sections;
  const { id: comment } = await as(respondent).does('commentOnSection', { sectionId, text: 'It was two.' });
  await as(investigator).does('addInvestigationStep', { caseId, says: 'Look at the room.', reason: 'It is small.' });
  await whatIsGrave(theCase);
  const things = {
    ...(await thingsSeenBy(lead, caseId)),
    ...(await thingsOfAService(college)),
    ...(await thingsAfterwards(college)),
    ...(await thingsOfMediation(college)),
    Case: caseId,
    ComplaintDraft: draft,
    Task: await aTask(theCase),
    ...(await thingsOfSupport(theCase)),
    ...(await thingsOutsideCases(college)),
    ...(await aConsultation(theCase)),
    ...(await aConflict(theCase)),
    ...(await anEmergency(theCase)),
    OutsideInvitation: await anOutsideInvitation(lead),
    ...(await aWithdrawal(college)),
    ...(await aLink(college)),
    Evidence: await aDocument(theCase, complainant),
    UploadTicket: await anUnusedTicket(theCase),
    InterimMeasure: await aMeasure(theCase, { protects: [parties.COMPLAINANT] }),
    CompanionRequest: await requestOf(companion),
    Report: report.id,
    ReportSection: report.sections[0]!,
    SectionComment: comment,
    Meeting: meeting,
    Notes: notes,
    Person: complainant.id,
  };
  return { ...theCase, witness, companion, things };
}

/** Marked, told to the police with agreement, of which the respondent is to know only later; and a wrong witness was invited. */
async function whatIsGrave(theCase: InvestigatedCase): Promise<void> {
  const { id: caseId, lead, complainant, parties } = theCase;
  const flagId = await aFlag(theCase, lead);
  await as(lead).does('recordPoliceInvolvement', { caseId, through: 'OTHERS', says: 'A neighbour rang.' });
  const agreementId = await anAgreement(theCase, lead, { partyId: parties.COMPLAINANT, flagId });
  await as(complainant).does('answerAgreement', { agreementId, agree: true });
  const later = { deferredPartyIds: [parties.RESPONDENT], deferReason: 'Not to warn him.', reviewOn: '2027-01-01' };
  await as(lead).does('disclose', { ...aDisclosureOf(theCase, Object.values(parties)), agreementId, ...later });
  const { id: witnessId } = await anInvitedWitness(theCase);
  await as(lead).does('retractInvitation', { caseId, witnessId, reason: 'A name mistaken for another.' });
  await as(lead).does('placeHold', { caseId, reason: 'A court may ask for it.' });
  await as(lead).does('pauseProceedings', { caseId, reason: 'The police ask for it.' });
  await as(lead).does('resumeProceedings', { caseId, reason: 'They are done.' });
}

async function anUnusedTicket({ id: caseId, complainant }: InvestigatedCase): Promise<string> {
  return (await as(complainant).does('requestUpload', { caseId, name: 'still to come', type: 'PDF' })).id;
}

const THINGS = `query ($id: ID!) { case(id: $id) {
  parties { id __typename } handlers { id __typename } complaint { id __typename } allegations { id __typename }
  clarification { id __typename } responses { id __typename } points { id __typename } witnesses { id __typename }
  meetings { id __typename invitations { id __typename } companions { id __typename } notes { id __typename comments { id __typename } } }
  decision { id __typename } investigation { id __typename } investigationSteps { id __typename changes { id __typename } } clocks { id __typename extensions { id __typename } }
  notices { id __typename } duties { id __typename } grants { id __typename } flags { id __typename } policeInvolvements { id __typename } pauses { id __typename }
  agreements { id __typename } disclosures { id __typename } deferrals { id __typename } breaches { id __typename } holds { id __typename }
} }`;

async function thingsSeenBy(person: Person, id: string): Promise<Record<string, string>> {
  const { data } = await as(person).query(THINGS, { id });
  const found: Record<string, string> = {};
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { id: own, __typename: type } = value as { id?: string; __typename?: string };
    if (own !== undefined && type !== undefined) found[type] = own;
    Object.values(value).forEach(look);
  };
  look(data);
  return found;
}
