import { aMeeting, anInformedCase, anInvitedWitness, type Story } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';

// Rule 3, for what a query or an act is given beside ids: a guess that is right is answered as one that is wrong

const bytesOf = async (person: Person, document: string, variables: object): Promise<string> =>
  (await as(person).send(document, variables)).text;

test('a cursor of somebody else, of another order, cut or made up is refused in the same words', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const { complainant, respondent } = theCase;
  const page =
    'query ($after: String, $orderBy: CaseOrder!) { cases(first: 1, after: $after, orderBy: $orderBy) { edges { cursor } } }';
  const cursorOf = async (person: Person, orderBy: string) =>
    (await as(person).query<{ cases: { edges: { cursor: string }[] } }>(page, { after: null, orderBy })).data.cases
      .edges[0]!.cursor;
  const own = await cursorOf(complainant, 'OPENED');
  const wrong = [
    await cursorOf(respondent, 'OPENED'),
    await cursorOf(complainant, 'CHANGED'),
    own.slice(0, -4),
    `${own}AAAA`,
    'made up',
    '',
  ];
  const answers = [];
  for (const after of wrong) answers.push(await bytesOf(complainant, page, { after, orderBy: 'OPENED' }));
  expect([...new Set(answers)]).toEqual([expect.stringContaining('BAD_USER_INPUT')]);

  const log = 'query ($after: String) { caseEvents(first: 1, after: $after) { edges { cursor } } }';
  const inLog = [];
  for (const after of wrong) inLog.push(await bytesOf(complainant, log, { after }));
  expect([...new Set(inLog)]).toEqual([expect.stringContaining('BAD_USER_INPUT')]);
});

test('the directory answers those who may not ask the same for a name that is known and one that is not', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const document = 'query ($asked: String!) { people(nameOrAddress: $asked) { id name } }';
  for (const person of [theCase.complainant, theCase.respondent, await college.person()]) {
    const answers = [];
    for (const asked of [
      college.principal.name,
      college.principal.email,
      person.name,
      'Nobody Known',
      'nobody@college.test',
      '%',
      '',
    ])
      answers.push(await bytesOf(person, document, { asked }));
    expect([...new Set(answers)]).toEqual([expect.stringMatching(/^\{"data":\{"people":\[\]\}\}\s*$/)]);
  }
});

test('a filter on the stage tells a witness nothing of it', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const { person } = await anInvitedWitness(theCase);
  const document =
    'query ($stage: [String!]!) { cases(first: 5, filter: { stage: $stage }) { totalCount pageInfo { hasNextPage } edges { node { id } } } }';
  const answers = [];
  for (const stage of ['ENQUIRY', 'SUBMITTED', 'CONCLUDED', 'NO_SUCH_STAGE'])
    answers.push(await bytesOf(person, document, { stage: [stage] }));
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain('"totalCount":0');
});

test('whether the address of a companion is anybody’s shows in nothing that the party is answered', async () => {
  const world = async (isKnown: boolean): Promise<string> => {
    const college = await openCollege({ ids: 'companion' });
    const [complainant, respondent, lead, other] = await college.people([
      {},
      { category: 'ACADEMIC_STAFF' },
      { category: 'SUPPORT_STAFF' },
      { category: 'SUPPORT_STAFF' },
    ]);
    const theCase = await anInformedCase(college, {
      complainant: complainant!,
      respondent: respondent!,
      lead: lead!,
    } satisfies Story);
    const meetingId = await aMeeting(theCase);
    if (!isKnown)
      await college.database.transaction((tx) => tx.query('DELETE FROM people WHERE id = ?', [other!.rowId]));
    const input = { meetingId, address: other!.email, kind: 'COLLEAGUE', idempotencyKey: 'the same key' };
    const made = await as(complainant!).act(
      'nameCompanion',
      input,
      'address kind status askedAt undertakenAt name redactedFields',
    );
    const seen = await as(complainant!).query(
      `query ($id: ID!) { case(id: $id) { updatedAt notices { kind } meetings { companions { id status name redactedFields } invitations { name } } }
        caseEvents(first: 100) { edges { node { id kind at } } } }`,
      { id: theCase.id },
    );
    return `${JSON.stringify(made)} ${seen.text}`;
  };
  expect(await world(true)).toBe(await world(false));
});
