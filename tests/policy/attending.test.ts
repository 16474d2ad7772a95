import { aNamedWitness, anInvitedWitness, anInformedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege } from '../support/college';

const times = {
  startsAt: '2026-03-02T10:00:00.000Z',
  endsAt: '2026-03-02T11:00:00.000Z',
  place: 'The Cedar Room',
  purpose: 'To hear you.',
};

// Everybody at a meeting sees who attends: whoever may not know of each other is not invited together

test('a party and a witness are never invited to one meeting', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { id: caseId, lead, complainant, parties, college } = theCase;
  const person = await college.person();
  const witnessId = await aNamedWitness(theCase, complainant);
  await as(lead).does('identifyWitness', { witnessId, personId: person.id });
  for (const invite of [
    [parties.COMPLAINANT, witnessId],
    [witnessId, parties.RESPONDENT],
  ]) {
    const { userErrors } = await as(lead).act('arrangeMeeting', { caseId, invite, ...times });
    expect(userErrors).toMatchObject([{ code: 'INVALID', clause: 'A.13', field: ['input', 'invite'] }]);
  }
  // Nothing of it is stored: the witness still knows of no case
  expect(
    (await as(person).query<{ cases: { totalCount: number } }>('{ cases(first: 1) { totalCount } }')).data.cases
      .totalCount,
  ).toBe(0);
});

test('a witness reads the names of who interviews them and of nobody else in the case', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { person } = await anInvitedWitness(theCase);
  const { text } = await as(person).query(
    'query ($id: ID!) { case(id: $id) { parties { name } handlers { name } grants { name grantedBy } meetings { invitations { name } } } }',
    { id: theCase.id },
  );
  for (const one of [theCase.complainant, theCase.respondent, theCase.overseer]) expect(text).not.toContain(one.name);
  for (const one of [theCase.lead, person]) expect(text).toContain(one.name);
});
