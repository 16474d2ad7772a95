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
import { as } from './client';
import type { openCollege, Person } from './college';
import { aDocument } from './evidence';
import { thingsOfAService } from './itServices';
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
  const things = {
    ...(await thingsSeenBy(lead, caseId)),
    ...(await thingsOfAService(college)),
    Case: caseId,
    ComplaintDraft: draft,
    Evidence: await aDocument(theCase, complainant),
    UploadTicket: await anUnusedTicket(theCase),
    CompanionRequest: await requestOf(companion),
    Report: report.id,
    ReportSection: report.sections[0]!,
    Meeting: meeting,
    Notes: notes,
    Person: complainant.id,
  };
  return { ...theCase, witness, companion, things };
}

async function anUnusedTicket({ id: caseId, complainant }: InvestigatedCase): Promise<string> {
  return (await as(complainant).does('requestUpload', { caseId, name: 'still to come', type: 'PDF' })).id;
}

const THINGS = `query ($id: ID!) { case(id: $id) {
  parties { id __typename } handlers { id __typename } complaint { id __typename } allegations { id __typename }
  clarification { id __typename } responses { id __typename } points { id __typename } witnesses { id __typename }
  meetings { id __typename invitations { id __typename } companions { id __typename } notes { id __typename comments { id __typename } } }
  decision { id __typename } investigation { id __typename } clocks { id __typename extensions { id __typename } }
  notices { id __typename } grants { id __typename }
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
