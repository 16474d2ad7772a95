import { nounsRead } from '../../src/audit/reads';
import { type Capacity, capacitiesIn } from '../../src/procedures/capacity';
import { aDraft, aMeeting, anInformedCase, anInvitedWitness, aReportedCase } from '../support/cases';
import { rowIdOf } from '../support/cast';
import { as } from '../support/client';
import { type College, openCollege, type Person } from '../support/college';
import { failingReads } from '../support/faults';
import { heldMeeting, notesOf } from '../support/meetings';
import { multiply } from '../support/multiply';

interface Read {
  readonly who: string;
  readonly caseId: string;
  readonly as: Capacity[];
  readonly kinds: string[];
  readonly at: string;
}

/** What went on record since the last time it was looked at. */
async function newReads({ database }: College): Promise<Read[]> {
  const rows = await database.query<{
    personId: string;
    caseId: string;
    capacities: number;
    kinds: number;
    page: number;
    at: string;
  }>(
    'SELECT s.personId, s.caseId, r.capacities, r.kinds, r.page, r.at FROM read_records r JOIN sights s ON s.id = r.sightId ORDER BY r.id',
  );
  await database.transaction((tx) => tx.query('DELETE FROM read_records'));
  return rows.map(({ personId, caseId, capacities, kinds, page, at }) => ({
    who: personId,
    caseId,
    as: capacitiesIn(capacities),
    kinds: nounsRead({ kinds, page }).map(({ noun }) => noun),
    at,
  }));
}

const reading = async (person: Person, id: string, selection: string): Promise<Read[]> => {
  await newReads(person.college);
  await as(person).query(`query ($id: ID!) { case(id: $id) { ${selection} } }`, { id });
  return newReads(person.college);
};

test('rule 8: what is read of a case is one row: who, of which case, as what, of which kinds, when', async () => {
  const college = await openCollege();
  const theCase = await aReportedCase(college);
  const { id, lead, complainant } = theCase;
  const at = college.clock.now();
  const ofCase = rowIdOf(id);
  expect(await reading(lead, id, 'parties { name } reports { findings sections { text } }')).toEqual([
    { who: lead.rowId, caseId: ofCase, as: ['CASE_LEAD'], kinds: ['Party', 'Report', 'ReportSection'], at },
  ]);
  expect(await reading(complainant, id, 'complaint { nature }')).toEqual([
    { who: complainant.rowId, caseId: ofCase, as: ['COMPLAINANT'], kinds: ['Complaint'], at },
  ]);
});

test('rule 8: one’s whole capacities are on record, also where two give the same sight', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college, { lead: null });
  expect(await reading(college.principal, theCase.id, 'parties { name }')).toMatchObject([
    { as: ['CASE_LEAD', 'OVERSEER'] },
  ]);
});

test('rule 8: that a case exists, its reference, procedure and stage are no content: nothing goes on record', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const selection =
    'reference procedure stage stageSince openedAt concluded updatedAt viewerCapacities redactedFields availableActions { action }';
  expect(await reading(theCase.lead, theCase.id, selection)).toEqual([]);
  await as(theCase.lead).query(
    '{ cases(first: 10) { totalCount edges { node { reference stage } } } viewer { name offices } }',
  );
  expect(await newReads(college)).toEqual([]);
});

test('rule 8: what is not shown is not read: neither what is closed, nor what is not there, nor what is hidden', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  expect(
    await reading(theCase.respondent, theCase.id, 'complaint { nature } reports { findings } meetings { place }'),
  ).toEqual([]);
  expect(await reading(await college.person(), theCase.id, 'parties { name }')).toEqual([]);
});

test('rule 8: reading a page is one row for each case whose content it shows', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  await multiply(college, theCase.id, 4);
  await newReads(college);
  await as(theCase.lead).query('{ cases(first: 3) { edges { node { parties { name } } } } }');
  const reads = await newReads(college);
  expect(reads.map(({ kinds }) => kinds)).toEqual([['Party'], ['Party'], ['Party']]);
  expect(new Set(reads.map(({ caseId }) => caseId)).size).toBe(3);
});

test('rule 8: reading by node, and through what an act answers, is reading too', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const { person, meeting } = await anInvitedWitness(theCase);
  await heldMeeting(meeting, theCase.lead);
  await newReads(college);
  const notes = await as(theCase.lead).does(
    'recordNotes',
    { meetingId: meeting, invitationId: await invitationOf(), text: 'So.' },
    'text',
  );
  expect((await newReads(college)).at(-1)).toMatchObject({ who: theCase.lead.rowId, kinds: ['Notes'] });
  await as(theCase.lead).does('sendNotesForReview', { notesId: notes.id });
  await newReads(college);
  await as(person).query('query ($id: ID!) { node(id: $id) { ... on Notes { text } } }', { id: notes.id });
  expect(await newReads(college)).toMatchObject([{ who: person.rowId, as: ['WITNESS'], kinds: ['Notes'] }]);

  async function invitationOf(): Promise<string> {
    const { data } = await as(theCase.lead).query<{ node: { invitations: { id: string; capacity: string }[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on Meeting { invitations { id capacity } } } }',
      { id: meeting },
    );
    return data.node.invitations.find(({ capacity }) => capacity === 'WITNESS')!.id;
  }
});

test('rule 8: a refused act reads nothing', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  await newReads(college);
  await as(theCase.complainant).act('decideHowToProceed', { caseId: theCase.id, route: 'DETERMINE', reasons: 'So.' });
  await as(theCase.lead).act('informRespondent', { caseId: theCase.id, allegations: 'Again.' });
  expect(await newReads(college)).toEqual([]);
});

test('rule 8: no record, no answer', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const document = 'query ($id: ID!) { case(id: $id) { complaint { nature } } }';
  const { status, errors, text } = await failingReads(college.database, () =>
    as(theCase.complainant).send(document, { id: theCase.id }),
  );
  expect(status).toBe(503);
  expect(errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE', retry: true } }]);
  expect(text).not.toContain('Remarks');
});

test('a draft is its author’s own: reading it is nobody’s record (A.9)', async () => {
  const college = await openCollege();
  const student = await college.person();
  await aDraft(student);
  await newReads(college);
  await as(student).query('{ viewer { complaintDrafts { nature } companionRequests { askedBy } } }');
  expect(await newReads(college)).toEqual([]);
  const theCase = await anInformedCase(college);
  const meeting = await aMeeting(theCase);
  await heldMeeting(meeting, theCase.lead);
  await notesOf(meeting, theCase.lead, 'COMPLAINANT');
  // But what an investigator or a lead reads of a meeting is
  expect(await reading(theCase.lead, theCase.id, 'meetings { notes { text } }')).toMatchObject([
    { kinds: ['Meeting', 'Notes'] },
  ]);
});
