import {
  aCompanion,
  aDelegatedCase,
  aMeeting,
  aNamedWitness,
  anInformedCase,
  anInvestigatedCase,
  anInvitedWitness,
  aReceivedCase,
  type Story,
  type TestCase,
} from '../support/cases';
import { capacitiesOf } from '../support/cast';
import { as } from '../support/client';
import { openCollege } from '../support/college';
import { caseAsSeenBy, caseOf } from '../support/glimpse';

describe('rule 2: the walls are judged again when it is said who is complained of', () => {
  test('A.1: the overseer who turns out to be complained of is replaced at once and has no sight left', async () => {
    const college = await openCollege();
    const { principal, vicePrincipal } = college;
    const theCase = await aReceivedCase(college, { by: 'student', respondent: principal });
    const { id: caseId } = theCase;
    await as(principal).does('appointCaseLead', { caseId, personId: college.hrManager.id, reason: 'Impartial.' });
    await as(college.hrManager).does('identifyRespondent', { caseId, personId: principal.id });
    expect(await caseAsSeenBy(principal, caseId)).toBeNull();
    expect(await capacitiesOf(vicePrincipal, theCase)).toEqual(['OVERSEER']);
    expect(await capacitiesOf(college.hrManager, theCase)).toEqual(['CASE_LEAD']);
    await as(college.hrManager).does('informRespondent', { caseId, allegations: 'Remarks.' });
    const seen = await caseOf(principal, caseId);
    expect(seen).toMatchObject({
      viewerCapacities: ['RESPONDENT'],
      complaint: null,
      investigation: null,
      points: null,
    });
    expect(seen.redactedFields).toEqual(expect.arrayContaining(['complaint', 'investigation', 'points']));
  });

  test('A.1: an overseer who leads and says that it is themselves loses both parts in that act', async () => {
    const college = await openCollege();
    const { principal, vicePrincipal } = college;
    const theCase = await aReceivedCase(college, { by: 'staff' });
    const payload = await as(principal).act('identifyRespondent', { caseId: theCase.id, personId: principal.id });
    expect(payload).toMatchObject({ userErrors: [], case: null, party: null });
    expect(await caseAsSeenBy(principal, theCase.id)).toBeNull();
    expect(await capacitiesOf(vicePrincipal, theCase)).toEqual(['CASE_LEAD', 'OVERSEER']);
  });

  test('A.1: a case lead who turns out to be complained of loses the lead, which goes back to the overseer', async () => {
    const college = await openCollege();
    const lead = await college.person({ category: 'ACADEMIC_STAFF' });
    const theCase = await aDelegatedCase(college, { by: 'staff', lead });
    await as(lead).does('identifyRespondent', { caseId: theCase.id, personId: lead.id });
    expect(await caseAsSeenBy(theCase.lead, theCase.id)).toBeNull();
    expect(await capacitiesOf(college.principal, theCase)).toEqual(['CASE_LEAD', 'OVERSEER']);
  });

  test('A.1: the Acting Head of Welfare who is complained of is replaced by the deputy', async () => {
    const college = await openCollege();
    const theCase = await aDelegatedCase(college, { by: 'student', against: 'SUPPORT_STAFF' });
    await as(theCase.lead).does('identifyRespondent', { caseId: theCase.id, personId: college.headOfWelfare.id });
    expect(await caseAsSeenBy(college.headOfWelfare, theCase.id)).toBeNull();
    expect(await capacitiesOf(college.deputyHeadOfWelfare, theCase)).toEqual(['WELFARE']);
  });

  test.each([
    ['ACADEMIC_STAFF', 'SUPPORT_STAFF', 'principal', 'treasurer'],
    ['SUPPORT_STAFF', 'ACADEMIC_STAFF', 'treasurer', 'principal'],
    ['SUPPORT_STAFF', 'EXTERNAL', 'treasurer', 'principal'],
  ] as const)(
    'A.1: complained of as %s and found to be %s: oversight goes from the %s to the %s, and no sight stays',
    async (against, category, from, to) => {
      const college = await openCollege();
      const theCase = await aReceivedCase(college, { by: 'staff', against });
      const respondent = await college.person({ category });
      expect(await capacitiesOf(college[from], theCase)).toEqual(['CASE_LEAD', 'OVERSEER']);
      await as(college[from]).does('identifyRespondent', { caseId: theCase.id, personId: respondent.id });
      expect(await caseAsSeenBy(college[from], theCase.id)).toBeNull();
      expect(await capacitiesOf(college[to], theCase)).toEqual(['CASE_LEAD', 'OVERSEER']);
    },
  );

  test('A.1: of the other category and to be avoided by it: the order of replacement holds there too', async () => {
    const college = await openCollege();
    const theCase = await aDelegatedCase(college, { by: 'staff', complaint: { avoid: ['TREASURER'] } });
    const respondent = await college.person({ category: 'SUPPORT_STAFF' });
    await as(theCase.lead).does('identifyRespondent', { caseId: theCase.id, personId: respondent.id });
    // Treasurer → Principal: the Principal goes on overseeing, in the Treasurer's place
    expect(await capacitiesOf(college.principal, theCase)).toEqual(['OVERSEER']);
    expect(await capacitiesOf(theCase.lead, theCase)).toEqual(['CASE_LEAD']);
    expect(await caseAsSeenBy(college.treasurer, theCase.id)).toBeNull();
  });

  test('A.13: nobody is complainant and respondent of one case', async () => {
    const college = await openCollege();
    const theCase = await aDelegatedCase(college, { by: 'staff' });
    const { userErrors } = await as(theCase.lead).act('identifyRespondent', {
      caseId: theCase.id,
      personId: theCase.complainant.id,
    });
    expect(userErrors).toMatchObject([{ code: 'CANNOT_SERVE' }]);
  });

  test.each(['STUDENT', 'UNIVERSITY_STAFF', 'MACHINE'] as const)(
    'B.1: somebody who is %s is complained of by another way',
    async (category) => {
      const college = await openCollege();
      const theCase = await aDelegatedCase(college, { by: 'staff' });
      const other = await college.person({ category });
      const { userErrors } = await as(theCase.lead).act('identifyRespondent', {
        caseId: theCase.id,
        personId: other.id,
      });
      expect(userErrors).toMatchObject([{ code: 'INVALID', clause: 'B.1' }]);
    },
  );
});

describe('rule 2: who handles a case and turns out to be a witness hands it over in that transaction', () => {
  test('A.13: the case lead; the overseer leads from then on, and the witness knows nothing until invited', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'staff' });
    const witnessId = await aNamedWitness(theCase, theCase.complainant);
    const payload = await as(theCase.lead).act('identifyWitness', { witnessId, personId: theCase.lead.id });
    expect(payload).toMatchObject({ userErrors: [], case: null, witness: null });
    expect(await caseAsSeenBy(theCase.lead, theCase.id)).toBeNull();
    expect(await capacitiesOf(college.principal, theCase)).toEqual(['CASE_LEAD', 'OVERSEER']);
  });

  test('A.13: the overseer, who does not lead; the next in order oversees, and the case lead goes on', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'staff' });
    const witnessId = await aNamedWitness(theCase, theCase.respondent);
    await as(theCase.lead).does('identifyWitness', { witnessId, personId: college.principal.id });
    expect(await caseAsSeenBy(college.principal, theCase.id)).toBeNull();
    expect(await capacitiesOf(college.vicePrincipal, theCase)).toEqual(['OVERSEER']);
    expect(await capacitiesOf(theCase.lead, theCase)).toEqual(['CASE_LEAD']);
  });

  test('A.17: the investigator; another can be appointed', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, { by: 'staff' });
    const { id: caseId, lead, investigator } = theCase;
    const witnessId = await aNamedWitness(theCase, theCase.respondent);
    await as(lead).does('identifyWitness', { witnessId, personId: investigator.id });
    expect(await caseAsSeenBy(investigator, caseId)).toBeNull();
    const other = await college.person({ category: 'EXTERNAL' });
    await as(lead).does('appointInvestigator', { caseId, personId: other.id, reason: 'No part in it.' });
    expect(await capacitiesOf(other, theCase)).toEqual(['INVESTIGATOR']);
  });

  test('A.2: the Acting Head of Welfare; the deputy looks after the student', async () => {
    const college = await openCollege();
    const theCase = await anInformedCase(college, { by: 'student' });
    const { person, id } = await anInvitedWitness(theCase, { person: college.headOfWelfare });
    expect(id).toBeTruthy();
    expect(await capacitiesOf(person, theCase)).toEqual(['WITNESS']);
    expect(await capacitiesOf(college.deputyHeadOfWelfare, theCase)).toEqual(['WELFARE']);
  });
});

describe('A.17: the investigator has had no previous involvement', () => {
  const STORY: Story = { by: 'student' };
  const appoint = (theCase: TestCase, personId: string, more: object = {}) =>
    as(theCase.lead).act('appointInvestigator', { caseId: theCase.id, personId, reason: 'Fair.', ...more });

  test('who is walled off is refused in the same words, whatever the wall', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, STORY);
    const { person: witness } = await anInvitedWitness(theCase);
    const meeting = await aMeeting(theCase);
    const companion = await aCompanion(theCase, meeting, theCase.complainant);
    const student = await college.person();
    const refused = {
      complainant: theCase.complainant,
      respondent: theCase.respondent,
      witness,
      companion,
      student,
      self: theCase.lead,
    };
    const answers = [];
    for (const [who, person] of Object.entries(refused)) {
      const { userErrors } = await appoint(theCase, person.id);
      expect({ [who]: userErrors }).toMatchObject({ [who]: [{ code: 'CANNOT_SERVE' }] });
      answers.push(JSON.stringify(userErrors));
    }
    expect(new Set(answers).size).toBe(1);
    expect(await capacitiesOf(theCase.investigator, theCase)).toEqual(['INVESTIGATOR']);
  });

  test('a part in handling the case before needs a reason, and is allowed with one', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, STORY);
    const { lead: before } = theCase;
    const lead = await college.person({ category: 'SUPPORT_STAFF' });
    await as(college.principal).does('appointCaseLead', {
      caseId: theCase.id,
      personId: lead.id,
      reason: 'The other is away.',
    });
    const { userErrors } = await appoint({ ...theCase, lead }, before.id);
    expect(userErrors).toMatchObject([{ code: 'INVALID', clause: 'A.17', field: ['input', 'previousInvolvement'] }]);
    expect(await caseAsSeenBy(before, theCase.id)).toBeNull();
    const done = await appoint({ ...theCase, lead }, before.id, {
      previousInvolvement: 'Had only received the complaint.',
    });
    expect(done.userErrors).toEqual([]);
    expect(await capacitiesOf(before, theCase)).toEqual(['INVESTIGATOR']);
  });

  test('a new investigator takes the place of the one before, whose sight ends with that act', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, STORY);
    const other = await college.person({ category: 'EXTERNAL' });
    expect((await appoint(theCase, other.id)).userErrors).toEqual([]);
    expect(await caseAsSeenBy(theCase.investigator, theCase.id)).toBeNull();
    expect(await capacitiesOf(other, theCase)).toEqual(['INVESTIGATOR']);
  });

  test('nobody who does not exist here can be appointed, and an id of another type is nobody', async () => {
    const college = await openCollege();
    const theCase = await anInvestigatedCase(college, STORY);
    for (const id of ['nobody', theCase.id]) {
      const { userErrors } = await appoint(theCase, id);
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'personId'] }]);
    }
  });
});
