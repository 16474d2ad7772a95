import {
  aDelegatedCase,
  aDraftReport,
  aMeeting,
  anInformedCase,
  anInvestigatedCase,
  aReceivedCase,
  consulted,
  proceed,
} from '../support/cases';
import { holdersIn, rowIdOf } from '../support/cast';
import { as, type Payload } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { caseOf } from '../support/glimpse';
import { heldMeeting, invitationOf } from '../support/meetings';
import { rowCounts } from '../support/wipe';

/** The codes of what was refused; the acts that were done count nothing. */
const codes = (answers: readonly Payload[]): string[] =>
  answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code));

describe('two acts on one case at the same moment', () => {
  test('two decisions how to proceed: one is taken, the other is told', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    await consulted(theCase, 'HOW_TO_PROCEED');
    const input = { caseId: theCase.id, reasons: 'So.' };
    const answers = await Promise.all(
      ['DETERMINE', 'INVESTIGATE'].map(async (route) =>
        as(theCase.lead).act('decideHowToProceed', { ...input, route }),
      ),
    );
    expect(codes(answers)).toEqual(['OUT_OF_TURN']);
    expect(await rowCounts(college.database)).toMatchObject({ decisions: 1 });
    const { notices } = await caseOf(theCase.respondent, theCase.id);
    expect(notices!.filter(({ kind }) => kind === 'HOW_TO_PROCEED')).toHaveLength(1);
  });

  test('two commissions: there is one investigation', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const { id: caseId, lead } = theCase;
    await proceed(theCase, 'INVESTIGATE');
    const commission = async (terms: string) =>
      as(lead).act('commissionInvestigation', { caseId, terms, recommendationsAsked: false });
    expect(codes(await Promise.all([commission('One'), commission('Other')]))).toEqual(['ALREADY_DONE']);
    expect(await rowCounts(college.database)).toMatchObject({ investigations: 1 });
  });

  test('two appointments of a lead: one leads in the end', async () => {
    const college = await openCollege();
    const theCase = await aReceivedCase(college);
    const people = (await college.people([{ category: 'SUPPORT_STAFF' }, { category: 'SUPPORT_STAFF' }])) as [
      Person,
      Person,
    ];
    const answers = await Promise.all(
      people.map(async ({ id: personId }) =>
        as(theCase.overseer).act('appointCaseLead', { caseId: theCase.id, personId, reason: 'So.' }),
      ),
    );
    expect(codes(answers)).toEqual([]);
    const leads = await holdersIn(college, rowIdOf(theCase.id), 'CASE_LEAD');
    expect(leads).toHaveLength(1);
    expect(people.map(({ rowId }) => rowId)).toContain(leads[0]!.personId);
  });

  test('the lead acts while the overseer takes the lead away: before it, or not at all', async () => {
    const college = await openCollege();
    const theCase = await aDelegatedCase(college);
    const { id: caseId, lead, overseer, respondent } = theCase;
    await as(lead).does('identifyRespondent', { caseId, personId: respondent.id });
    const [informed] = await Promise.all([
      as(lead).act('informRespondent', { caseId, allegations: 'Remarks.' }),
      as(overseer).does('appointCaseLead', { caseId, personId: college.hrManager.id, reason: 'Instead.' }),
    ]);
    const order = await college.database.query<{ kind: string }>(
      `SELECT kind FROM events WHERE kind IN ('ALLEGATIONS_PUT', 'HANDLER_APPOINTED') AND caseId = ? ORDER BY position`,
      [rowIdOf(caseId)],
    );
    if (informed.userErrors.length === 0)
      expect(order.slice(-2).map(({ kind }) => kind)).toEqual(['ALLEGATIONS_PUT', 'HANDLER_APPOINTED']);
    else expect(codes([informed])).toEqual(['NOT_FOUND']);
  });

  test('two windows of the investigator save the draft: nothing that either saved is lost unnoticed', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college);
    await aDraftReport(theCase);
    const save = async (findings: string) =>
      as(theCase.investigator).act('saveReport', { caseId: theCase.id, revision: 1, findings });
    expect(codes(await Promise.all([save('One.'), save('Other.')]))).toEqual(['CHANGED_MEANWHILE']);
  });

  test('two windows of the complainant save the draft: nothing that either saved is lost unnoticed', async () => {
    const college = await openCollege();
    const student = await college.person();
    const { id: draftId } = await as(student).does('saveComplaint', { nature: 'First.' });
    const save = async (nature: string) => as(student).act('saveComplaint', { draftId, revision: 1, nature });
    expect(codes(await Promise.all([save('One.'), save('Other.')]))).toEqual(['CHANGED_MEANWHILE']);
  });

  test('notes recorded in two windows are two versions (A.27)', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college);
    const meetingId = await aMeeting(theCase);
    await heldMeeting(meetingId, theCase.lead);
    const invitationId = await invitationOf(meetingId, theCase.lead, 'COMPLAINANT');
    const record = async (text: string) => as(theCase.lead).act('recordNotes', { meetingId, invitationId, text });
    expect(codes(await Promise.all(['One.', 'Other.', 'Third.'].map(record)))).toEqual([]);
    const { meetings } = await caseOf(theCase.lead, theCase.id);
    expect(meetings![0]!.notes.map(({ version }) => version)).toEqual([1, 2, 3]);
  });
});
