import { aReceivedCase, aSubmittedCase, anInformedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { caseOf } from '../support/glimpse';
import { aSupporter } from '../support/supporters';

const REQUESTS =
  '{ viewer { dataRequests { id kind says status dueOn answer name withheld ground held { of count } availableActions { action allowed } redactedFields } } }';

interface Request {
  readonly id: string;
  readonly [field: string]: unknown;
}

const requestsOf = async (person: Person): Promise<readonly Request[]> =>
  (await as(person).query<{ viewer: { dataRequests: Request[] } }>(REQUESTS)).data.viewer.dataRequests;

const aCollege = async () => {
  const college = await openCollege();
  const [officer, deputy] = (await college.people([
    { category: 'SUPPORT_STAFF', offices: ['DATA_PROTECTION_OFFICER'] },
    { category: 'SUPPORT_STAFF', offices: ['DEPUTY_DATA_PROTECTION_OFFICER'] },
  ])) as [Person, Person];
  return { college, officer, deputy };
};

const OWN =
  'query ($id: ID!) { case(id: $id) { yourRecord { held { of count } readBy { day as what } } whoRead { reads { day name as what times } } redactedFields } }';

interface Own {
  readonly yourRecord: {
    held: { of: string; count: number }[];
    readBy: { day: string; as: string[]; what: string[] }[] | null;
  };
  readonly whoRead: { reads: { day: string; name: string; as: string[]; what: string[] }[] } | null;
  readonly redactedFields: readonly string[];
}

const ownRecord = async (person: Person, id: string): Promise<Own> =>
  (await as(person).query<{ case: Own }>(OWN, { id })).data.case;

describe('A.26, B.34: requests about one’s own data', () => {
  test('a correction is asked for and answered within a month; what is withheld stays on record with its ground', async () => {
    const { college, officer, deputy } = await aCollege();
    const { complainant, lead } = await aReceivedCase(college);
    const says = 'My middle name is spelt with one n.';
    const { id } = await as(complainant).does('makeDataRequest', { kind: 'CORRECTION', says });
    expect(await requestsOf(complainant)).toMatchObject([
      {
        kind: 'CORRECTION',
        says,
        status: 'ASKED',
        dueOn: '2026-03-02',
        answer: null,
        held: null,
        redactedFields: ['name', 'withheld', 'ground', 'held', 'availableActions'],
      },
    ]);
    expect(await requestsOf(officer)).toMatchObject([
      {
        says,
        name: complainant.name,
        held: [
          { of: 'COMPLAINT', count: 1 },
          { of: 'NOTICE', count: 1 },
        ],
        redactedFields: [],
        availableActions: [{ action: 'answerDataRequest', allowed: true }],
      },
    ]);
    for (const person of [deputy, lead, college.headOfWelfare]) {
      expect(await requestsOf(person)).toEqual([]);
      const { userErrors } = await as(person).act('answerDataRequest', { dataRequestId: id, answer: 'No.' });
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
    const answer = { dataRequestId: id, answer: 'It is put right beside what you wrote.' };
    expect((await as(complainant).act('answerDataRequest', answer)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED', clause: 'A.26' },
    ]);
    expect(
      (await as(officer).act('answerDataRequest', { ...answer, withheld: 'A witness’s words.' })).userErrors,
    ).toMatchObject([{ code: 'INVALID', clause: 'A.26', field: ['input', 'ground'] }]);
    await as(officer).does('answerDataRequest', {
      ...answer,
      withheld: 'A witness’s words.',
      ground: 'They are about others.',
    });
    expect(await requestsOf(complainant)).toMatchObject([
      { status: 'ANSWERED', answer: answer.answer, withheld: null, ground: null },
    ]);
    // What there is of the person is looked through while it waits, and no longer
    expect(await requestsOf(officer)).toMatchObject([
      { withheld: 'A witness’s words.', ground: 'They are about others.', held: null, redactedFields: ['held'] },
    ]);
    expect((await as(officer).act('answerDataRequest', answer)).userErrors).toMatchObject([
      { code: 'OUT_OF_TURN', clause: 'A.26' },
    ]);
  });

  test('is the deputy’s to answer where the officer makes it, or is in a case with whoever does, also before they know', async () => {
    const { college, officer, deputy } = await aCollege();
    await as(officer).does('makeDataRequest', { kind: 'ACCESS', says: 'Tell me what there is.' });
    expect(await requestsOf(officer)).toMatchObject([{ status: 'ASKED', name: null, held: null }]);
    expect(await requestsOf(deputy)).toHaveLength(1);
    const theCase = await aReceivedCase(college, { against: 'SUPPORT_STAFF', respondent: officer, by: 'staff' });
    await as(theCase.lead).does('identifyRespondent', { caseId: theCase.id, personId: officer.id });
    await as(theCase.complainant).does('makeDataRequest', { kind: 'ACCESS', says: 'Me too.' });
    expect(await requestsOf(officer)).toHaveLength(1);
    expect((await requestsOf(deputy)).map(({ says }) => says)).toEqual(['Tell me what there is.', 'Me too.']);
  });
});

describe('A.26, B.34: who read what', () => {
  test('each side is told as what somebody read what is about them, never who, and nothing of what they may not know of', async () => {
    const { college, officer } = await aCollege();
    const theCase = await anInformedCase(college);
    const { complainant, respondent, lead, overseer, id: caseId } = theCase;
    await as(respondent).does('respond', { caseId, text: 'It was not so.' });
    for (const person of [complainant, respondent, lead, overseer]) await caseOf(person, caseId);
    const before = await ownRecord(complainant, caseId);
    const day = college.clock.now().slice(0, 10);
    expect(before.yourRecord.readBy).toContainEqual({ day, as: ['CASE_LEAD'], what: ['Complaint'] });
    expect(before.yourRecord.held).toContainEqual({ of: 'COMPLAINT', count: 1 });
    expect(before).toMatchObject({ whoRead: null });
    expect(before.redactedFields).toContain('whoRead');
    const text = JSON.stringify(before);
    for (const person of [lead, overseer, respondent]) expect(text).not.toContain(person.name);
    expect(text).not.toContain('Response');
    const { yourRecord } = await ownRecord(respondent, caseId);
    expect(yourRecord.held).toContainEqual({ of: 'RESPONSE', count: 1 });
    expect(yourRecord.readBy).toEqual(
      expect.arrayContaining([{ day, as: ['CASE_LEAD'], what: ['Allegations', 'Response'] }]),
    );
    expect(JSON.stringify(yourRecord)).not.toContain('Complaint"');
    // Whoever leads has it by name; not of what would tell them of something hidden
    const { whoRead } = await ownRecord(lead, caseId);
    expect(whoRead!.reads.find(({ name }) => name === respondent.name)).toMatchObject({ as: ['RESPONDENT'] });
    expect(whoRead!.reads.flatMap(({ what }) => what)).not.toContain('Notice');
    expect((await ownRecord(overseer, caseId)).whoRead).toBeNull();
    expect((await as(officer).query('query ($id: ID!) { case(id: $id) { id } }', { id: caseId })).data).toEqual({
      case: null,
    });
  });

  test('not that somebody read it whose part is hidden: the other side’s supporter (B.12)', async () => {
    const { college } = await aCollege();
    const theCase = await anInformedCase(college);
    const { complainant, respondent, lead, id: caseId } = theCase;
    await as(lead).does('clarifyComplaint', { caseId, text: 'Four remarks.', material: null });
    await as(lead).does('forwardComplaint', { caseId });
    const { person: supporter, id: supporterId } = await aSupporter(theCase, 'RESPONDENT');
    await as(respondent).does('shareWithSupporter', { supporterId, what: 'CLARIFICATION' });
    for (const person of [supporter, respondent]) await caseOf(person, caseId);
    const { readBy } = (await ownRecord(complainant, caseId)).yourRecord;
    expect(readBy).toEqual(expect.arrayContaining([expect.objectContaining({ as: ['RESPONDENT'] })]));
    expect(JSON.stringify(readBy)).not.toContain('SUPPORTER');
  });

  test('the data protection officer has all of it, without content; not of a case they are in', async () => {
    const { college, officer, deputy } = await aCollege();
    const ask =
      'query ($after: String) { readRecords(first: 1, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id reference reads { name as what } } } } }';
    interface Page {
      readonly readRecords: {
        readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
        readonly edges: readonly { readonly node: { reference: string; reads: { name: string; what: string[] }[] } }[];
      };
    }
    const recordsOf = async (person: Person) => {
      const found = [];
      for (let after: string | null = null, more = true; more;) {
        const { data }: { data: Page } = await as(person).query<Page>(ask, { after });
        found.push(...data.readRecords.edges.map(({ node }) => node));
        ({ hasNextPage: more, endCursor: after } = data.readRecords.pageInfo);
      }
      return found;
    };
    const ofOthers = await aReceivedCase(college);
    const ofOfficer = await aSubmittedCase(college, { complainant: officer });
    await caseOf(ofOthers.lead, ofOthers.id);
    const records = await recordsOf(officer);
    expect(records).toHaveLength(1);
    expect(records[0]!.reads.find(({ name }) => name === ofOthers.lead.name)!.what).toContain('Complaint');
    expect(JSON.stringify(records)).not.toContain('Remarks');
    expect((await recordsOf(deputy)).map(({ reference }) => reference)).toEqual([
      (await caseOf(officer, ofOfficer.id)).reference,
    ]);
    for (const person of [ofOthers.lead, ofOthers.complainant, college.headOfWelfare])
      expect(await recordsOf(person)).toEqual([]);
  });
});
