import {
  anInformedCase,
  anInvestigatedCase,
  anInvitedWitness,
  aSubmittedCase,
  OUTCOME,
  proceed,
} from '../support/cases';
import { anInformedStudentCase } from '../support/annexeB';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { aDocument, aTicket, download, downloadTicket, exchange, PDF, put } from '../support/evidence';
import { aServiceCase } from '../support/itServices';

interface Seen {
  readonly id: string;
  readonly name: string | null;
  readonly size: number | null;
  readonly submittedBy: string | null;
  readonly uploadedAt: string | null;
  readonly redactedFields: readonly string[];
}

const DOCUMENTS = `query ($id: ID!) { case(id: $id) { evidence { id name type size sha256 submittedBy uploadedAt forwardedToComplainantAt forwardedToRespondentAt redactedFields } } }`;

const documentsOf = async (person: Person, id: string): Promise<Seen[] | null> =>
  (await as(person).query<{ case: { evidence: Seen[] | null } | null }>(DOCUMENTS, { id })).data.case?.evidence ?? null;

const kindsOfEvents = async (person: Person): Promise<string[]> => {
  const document = '{ caseEvents(first: 100) { edges { node { kind subject { id } } } } }';
  const { data } = await as(person).query<{ caseEvents: { edges: { node: { kind: string } }[] } }>(document);
  return data.caseEvents.edges.map(({ node }) => node.kind).filter((kind) => kind.startsWith('EVIDENCE'));
};

test('A.9: what the complainant hands in is seen by them and who handles the case, and by the respondent not at all', async () => {
  const theCase = await anInvestigatedCase(await openCollege());
  const { id, complainant, respondent, lead, overseer, investigator, welfare, college } = theCase;
  const document = await aDocument(theCase, complainant, { name: 'letter of 3 May.pdf' });
  for (const person of [complainant, lead, overseer, investigator]) {
    const [seen] = (await documentsOf(person, id))!;
    expect(seen).toMatchObject({ id: document, name: 'letter of 3 May.pdf', type: 'PDF', size: PDF.length });
    expect(seen).toMatchObject({ submittedBy: complainant.name });
    expect((await download(person, document)).body).toEqual(PDF);
    expect(await kindsOfEvents(person)).toEqual(['EVIDENCE_ADDED']);
  }
  expect(await documentsOf(respondent, id)).toEqual([]);
  expect(await documentsOf(welfare!, id)).toBeNull();
  expect(await documentsOf(await college.person(), id)).toBeNull();
  for (const person of [respondent, welfare!, await college.person()]) {
    expect(await downloadTicket(person, document)).toBeNull();
    expect(await kindsOfEvents(person)).toEqual([]);
  }
});

test('A.20b: a document is seen by a party from when it is forwarded, and not from whom it came or when', async () => {
  const theCase = await anInvestigatedCase(await openCollege());
  const { id, complainant, respondent, investigator, parties, lead } = theCase;
  const evidenceId = await aDocument(theCase, complainant);
  await as(investigator).does('forwardEvidence', { evidenceId, partyId: parties.RESPONDENT });
  const [seen] = (await documentsOf(respondent, id))!;
  expect(seen).toMatchObject({ id: evidenceId, name: 'a letter', submittedBy: null, uploadedAt: null });
  expect(seen!.redactedFields).toEqual(
    expect.arrayContaining(['submittedBy', 'uploadedAt', 'forwardedToComplainantAt']),
  );
  expect((await download(respondent, evidenceId)).body).toEqual(PDF);
  expect(await kindsOfEvents(respondent)).toEqual(['EVIDENCE_FORWARDED_TO_RESPONDENT']);
  expect(await kindsOfEvents(lead)).toEqual(['EVIDENCE_ADDED', 'EVIDENCE_FORWARDED_TO_RESPONDENT']);
  // Who submitted it is not told what became of it
  expect(await kindsOfEvents(complainant)).toEqual(['EVIDENCE_ADDED']);
  const { data } = await as(respondent).query<{ case: { notices: { kind: string; clause: string }[] } }>(
    'query ($id: ID!) { case(id: $id) { notices { kind clause } } }',
    { id },
  );
  expect(data.case.notices).toContainEqual({ kind: 'EVIDENCE_FORWARDED', clause: 'A.20' });
});

test('A.20d: the respondent’s documents are as little the complainant’s, until they are forwarded', async () => {
  const theCase = await anInvestigatedCase(await openCollege());
  const { id, complainant, respondent, lead, parties } = theCase;
  const evidenceId = await aDocument(theCase, respondent);
  expect(await documentsOf(complainant, id)).toEqual([]);
  await as(lead).does('forwardEvidence', { evidenceId, partyId: parties.COMPLAINANT });
  expect(await documentsOf(complainant, id)).toMatchObject([{ id: evidenceId, submittedBy: null }]);
});

test('A.20c: an invited witness hands in what they have and sees that alone; the overseer does not learn who they are', async () => {
  const theCase = await anInvestigatedCase(await openCollege());
  const { id, complainant, overseer, lead } = theCase;
  const { person: witness } = await anInvitedWitness(theCase, { by: theCase.investigator });
  const first = await aDocument(theCase, complainant);
  const second = await aDocument(theCase, witness);
  expect(await documentsOf(witness, id)).toMatchObject([{ id: second, submittedBy: witness.name }]);
  expect(await documentsOf(lead, id)).toMatchObject([{ submittedBy: complainant.name }, { submittedBy: witness.name }]);
  expect(await documentsOf(overseer, id)).toMatchObject([
    { id: first, submittedBy: complainant.name },
    { id: second, submittedBy: null, redactedFields: ['submittedBy', 'availableActions'] },
  ]);
});

test('who may hand in a document: the parties, an invited witness, the lead and the investigator, and nobody else', async () => {
  const theCase = await anInvestigatedCase(await openCollege());
  const { id: caseId, college, complainant, respondent, lead, investigator, overseer, welfare } = theCase;
  const input = { caseId, name: 'a letter', type: 'PDF' };
  const codes = async (person: Person) =>
    (await as(person).act('requestUpload', input)).userErrors.map(({ code }) => code);
  for (const person of [complainant, respondent, lead, investigator]) expect(await codes(person)).toEqual([]);
  for (const person of [overseer, welfare!]) expect(await codes(person)).toEqual(['NOT_ALLOWED']);
  expect(await codes(await college.person())).toEqual(['NOT_FOUND']);
});

test('A.9: documents come with the complaint from when it is submitted, and none once the case is concluded', async () => {
  const college = await openCollege();
  const submitted = await aSubmittedCase(college);
  expect(await aDocument(submitted, submitted.complainant)).toEqual(expect.any(String));
  const theCase = await anInformedCase(college, { complainant: submitted.complainant });
  await proceed(theCase, 'DETERMINE');
  await as(theCase.lead).does('decideOutcome', { caseId: theCase.id, ...OUTCOME });
  const { userErrors } = await as(theCase.complainant).act('requestUpload', {
    caseId: theCase.id,
    name: 'too late',
    type: 'PDF',
  });
  expect(userErrors).toMatchObject([{ code: 'OUT_OF_TURN', clause: 'A.9' }]);
});

test('A.20b: a document is forwarded by who leads or investigates, to an informed party, once, and not back', async () => {
  const theCase = await anInvestigatedCase(await openCollege());
  const { complainant, respondent, overseer, lead, parties } = theCase;
  const evidenceId = await aDocument(theCase, complainant);
  const codes = async (by: Person, partyId: string) =>
    (await as(by).act('forwardEvidence', { evidenceId, partyId })).userErrors.map(({ code, clause }) => [code, clause]);
  expect(await codes(complainant, parties.RESPONDENT)).toEqual([['NOT_ALLOWED', 'A.20']]);
  expect(await codes(overseer, parties.RESPONDENT)).toEqual([['NOT_ALLOWED', 'A.20']]);
  expect(await codes(respondent, parties.RESPONDENT)).toEqual([['NOT_FOUND', null]]);
  expect(await codes(lead, parties.COMPLAINANT)).toEqual([['ALREADY_DONE', 'A.20']]);
  expect(await codes(lead, parties.RESPONDENT)).toEqual([]);
  expect(await codes(lead, parties.RESPONDENT)).toEqual([['ALREADY_DONE', 'A.20']]);
  expect(await codes(respondent, parties.RESPONDENT)).toEqual([['NOT_ALLOWED', 'A.20']]);
});

test('A.13: nothing is forwarded to a respondent who is not informed', async () => {
  const college = await openCollege();
  const theCase = await aSubmittedCase(college, { by: 'staff' });
  const { complainant, lead, id } = theCase;
  const evidenceId = await aDocument(theCase, complainant);
  const { data } = await as(lead).query<{ case: { parties: { id: string; capacity: string }[] } }>(
    'query ($id: ID!) { case(id: $id) { parties { id capacity } } }',
    { id },
  );
  const partyId = data.case.parties.find(({ capacity }) => capacity === 'RESPONDENT')!.id;
  const { userErrors } = await as(lead).act('forwardEvidence', { evidenceId, partyId });
  expect(userErrors).toMatchObject([{ code: 'NOT_YET', clause: 'A.20' }]);
});

test('rule 7: a sight that ends between ticket and download ends the download as well', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { complainant, lead, overseer, college, id: caseId } = theCase;
  const evidenceId = await aDocument(theCase, complainant);
  const ticket = (await downloadTicket(lead, evidenceId))!;
  expect((await exchange(lead, ticket)).status).toBe(200);
  await as(overseer).does('appointCaseLead', { caseId, personId: college.hrManager.id, reason: 'Instead.' });
  const [revoked, unknown] = [await exchange(lead, ticket), await exchange(lead, 'never-there')];
  expect([revoked.status, revoked.body.toString()]).toEqual([404, unknown.body.toString()]);
});

test('B.17, B.3: documents of a case between students are for the Senior Dean, and not for the Acting Head of Welfare', async () => {
  const theCase = await anInformedStudentCase(await openCollege());
  const { id, complainant, respondent, lead, welfare, parties } = theCase;
  const evidenceId = await aDocument(theCase, complainant);
  expect(await documentsOf(lead, id)).toMatchObject([{ id: evidenceId, submittedBy: complainant.name }]);
  expect([await documentsOf(respondent, id), await documentsOf(welfare!, id)]).toEqual([[], null]);
  await as(lead).does('forwardEvidence', { evidenceId, partyId: parties.RESPONDENT });
  expect(await documentsOf(respondent, id)).toMatchObject([{ id: evidenceId, submittedBy: null }]);
  const { userErrors } = await as(lead).act('forwardEvidence', { evidenceId, partyId: parties.RESPONDENT });
  expect(userErrors).toMatchObject([{ code: 'ALREADY_DONE', clause: 'B.18' }]);
});

test('IT.6: correspondence about a service is for the handler, and for nobody else of the department', async () => {
  const college = await openCollege();
  const { caseId: id, complainant, handler, head } = await aServiceCase(college);
  const document = await aDocument({ id }, complainant, {
    name: 'what I wrote',
    type: 'TEXT',
    bytes: Buffer.from('Hm.'),
  });
  for (const person of [complainant, handler])
    expect(await documentsOf(person, id)).toMatchObject([{ id: document, name: 'what I wrote', type: 'TEXT' }]);
  expect(await documentsOf(head, id)).toBeNull();
  const { status, body } = await put(handler, await aTicket({ id }, handler), Buffer.from('no PDF'));
  expect([status, JSON.parse(body.toString())]).toMatchObject([422, { userErrors: [{ clause: 'IT.6' }] }]);
});
