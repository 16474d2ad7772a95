import { accountOf } from '../support/administration';
import { aDelegatedCase, anInformedCase, anInvestigatedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { anOpenMediation } from '../support/mediation';
import { aMeetingIn, heldMeeting, notesOf } from '../support/meetings';
import { aSupporter } from '../support/supporters';
import { rowCounts } from '../support/wipe';

/** Whoever had a part a moment ago is refused to the byte like somebody who never had one, and nothing is left of it. */
async function isRefused(was: Person, act: string, input: object): Promise<void> {
  const { college } = was;
  const never = await college.person({ category: was.category });
  const before = await rowCounts(college.database);
  const refused = await as(was).act(act, input);
  expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(refused).toEqual(await as(never).act(act, input));
  expect(await rowCounts(college.database)).toEqual(before);
}

describe('an act of somebody whose part ended a second ago', () => {
  test('A.1: a case lead, once the overseer has appointed somebody else', async () => {
    const theCase = await aDelegatedCase(await openCollege());
    const { id: caseId, lead, overseer, college, respondent } = theCase;
    await as(overseer).does('appointCaseLead', { caseId, personId: college.hrManager.id, reason: 'Instead.' });
    await isRefused(lead, 'identifyRespondent', { caseId, personId: respondent.id });
  });

  test('A.17: an investigator whose time is over, before anybody has swept', async () => {
    const theCase = await anInvestigatedCase(await openCollege());
    const { id: caseId, lead, college } = theCase;
    const [investigator, until] = [await college.person({ category: 'EXTERNAL' }), college.clock.in({ days: 9 })];
    const to = { caseId, personId: investigator.id, reason: 'Until the end of next week.', until };
    await as(lead).does('appointInvestigator', to);
    await as(investigator).does('saveReport', { caseId, findings: 'Remarks.', sections: [] });
    college.clock.set(until);
    await isRefused(investigator, 'saveReport', { caseId, findings: 'Nothing.', sections: [] });
  });

  test('A.6: a mediator once a party has left the mediation, and a supporter (B.12)', async () => {
    const theCase = await anInformedCase(await openCollege());
    const { lead, parties, complainant } = theCase;
    const { mediationId, mediator } = await anOpenMediation(theCase);
    const meetingId = await aMeetingIn(theCase, mediator, [parties.COMPLAINANT]);
    await heldMeeting(meetingId, mediator);
    await notesOf(meetingId, mediator, 'COMPLAINANT', 'She is tired of it.');
    await as(complainant).does('leaveMediation', { mediationId });
    await isRefused(mediator, 'endMediation', { mediationId, agreed: false, text: 'It is over.' });

    const { person, id: supporterId } = await aSupporter(theCase, 'RESPONDENT');
    await as(lead).does('endSupport', { supporterId, reason: 'Somebody else is free.' });
    await isRefused(person, 'noteSupport', { supporterId, actions: 'Listened.', text: 'A word more.' });
  });

  test('A.24: an officer who is suspended', async () => {
    const theCase = await aDelegatedCase(await openCollege());
    const { id: caseId, lead, college } = theCase;
    const administrator = await college.person({ category: 'SUPPORT_STAFF', offices: ['ROLE_ADMINISTRATOR'] });
    await as(administrator).does('suspendPerson', { accountId: accountOf(lead), reason: 'The account was stolen.' });
    const act = 'mutation ($input: IdentifyRespondentInput!) { identifyRespondent(input: $input) { case { id } } }';
    const { status } = await as(lead).send(act, { input: { caseId, personId: theCase.respondent.id } });
    expect(status).toBe(401);
  });
});
