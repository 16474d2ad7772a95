import { randomUUID } from 'node:crypto';
import { globalId } from '../../src/reading/globalId';
import { aSubmittedCase } from '../support/cases';
import { as, mutation } from '../support/client';
import { openCollege } from '../support/college';
import { aFullCase } from '../support/fullCase';
import { sampleInput, everyMutation } from '../support/inputs';
import { statementsOf } from '../support/statements';
import { answeredOtherwise, MARK, twoWorlds } from './worlds';
import { way } from './way';

const worlds = twoWorlds();

const V4 = /^[A-Za-z]+:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

way(23, 'ids of a case’s events and references of cases, in the order in which they came to be', async () => {
  const college = await openCollege({ beside: 'with random ids' });
  const theCase = await aFullCase(college);
  const references = [];
  for (let count = 0; count < 4; count += 1) {
    const { complainant, id } = await aSubmittedCase(college);
    const { data } = await as(complainant).query<{ case: { reference: string } }>(
      'query ($id: ID!) { case(id: $id) { reference } }',
      { id },
    );
    references.push(data.case.reference);
  }
  const { data, text } = await as(theCase.lead).query<{
    caseEvents: { edges: { node: { id: string; subjectId: string } }[] };
  }>('{ caseEvents(first: 100) { edges { node { id subjectId } } } }');
  const nodes = data.caseEvents.edges.map(({ node }) => node);
  expect(nodes.length).toBeGreaterThan(20);
  const ids = nodes.flatMap(({ id, subjectId }) => [id, subjectId]);
  for (const id of ids) expect(Buffer.from(id, 'base64url').toString()).toMatch(V4);
  const eventIds = nodes.map(({ id }) => Buffer.from(id, 'base64url').toString());
  expect(eventIds).not.toEqual([...eventIds].sort());
  expect(eventIds).not.toEqual([...eventIds].sort().reverse());
  expect(text).not.toMatch(/"position"|:\d/);
  for (const reference of references) expect(reference).toMatch(/^[0-9A-Z]{8}$/);
  // Not even their beginnings are alike, as those of numbers and times would be
  expect(new Set(references.map((reference) => reference.slice(0, 4))).size).toBe(references.length);
});

way(24, 'the time of the last change, in every order and place', async () => {
  const document = `query ($id: ID!) { case(id: $id) { updatedAt stageSince clocks { id dueOn metAt } grants { id from until } }
    cases(first: 9, orderBy: CHANGED) { edges { node { updatedAt } } } }`;
  const moved = await answeredOtherwise(worlds, ({ id }) => [document, { id }]);
  expect(moved).toEqual(['respondent', 'lead', 'investigator', 'overseer', 'welfare']);
});

way(24, 'no answer has a tag or a date of its own by which it could be compared', async () => {
  const { lead, witness, id } = worlds.full;
  for (const person of [lead, witness]) {
    const { headers } = await as(person).send('query ($id: ID!) { case(id: $id) { id updatedAt } }', { id });
    for (const name of ['etag', 'last-modified', 'age', 'expires']) expect(headers.get(name)).toBeNull();
  }
});

way(25, 'a statement that fails in the middle of an answer', async () => {
  const { college, lead, id: caseId } = worlds.full;
  const rename = (from: string, to: string) =>
    college.database.transaction((tx) => tx.query(`ALTER TABLE ${from} RENAME TO ${to}`));
  const asks = [
    ['query ($id: ID!) { case(id: $id) { witnesses { name contact } } }', { id: caseId }],
    [
      mutation(lead, 'identifyWitness').document,
      { input: { witnessId: worlds.full.hidden!.witness, personId: worlds.full.stranger.id } },
    ],
  ] as const;
  await rename('witnesses', 'put_aside');
  try {
    for (const [document, variables] of asks) {
      const { text, errors } = await as(lead).send(document, variables);
      expect(errors).toMatchObject([
        { message: 'Something went wrong here.', extensions: { code: 'INTERNAL_SERVER_ERROR', retry: true } },
      ]);
      expect(text).not.toMatch(/witnesses w|put_aside|SELECT|JOIN|no such|doesn't exist|\.ts|node_modules|at \w+ \(/i);
      expect(text).not.toContain(lead.rowId);
    }
  } finally {
    await rename('put_aside', 'witnesses');
  }
  const { text } = await as(lead).send(...asks[0]);
  expect(text).toContain('the lodge');
});

way(25, 'values that do not fit are not quoted', async () => {
  const { lead, things } = worlds.full;
  const { college } = worlds.full;
  for (const { act, input, target, on } of everyMutation(college.schema)) {
    const sample: Record<string, unknown> = { ...sampleInput(input), [target]: things[on] };
    for (const field of Object.keys(sample)) {
      const given = { input: { ...sample, [field]: [[MARK]] } };
      const { text, status } = await as(lead).send(mutation(lead, act).document, given);
      expect({ [`${act}.${field}`]: [status, text.includes(MARK)] }).toEqual({ [`${act}.${field}`]: [400, false] });
    }
  }
});

const ABSENT = ['Case', 'Meeting', 'Notes', 'Report', 'Witness'] as const;

way(26, 'as many statements for what is hidden as for what is absent', async () => {
  const { college, stranger, things, lead } = worlds.full;
  const shape = async (person: typeof stranger, document: string, id: string) =>
    (await statementsOf(college.database, () => as(person).query(document, { id }))).map(({ sql }) => sql);
  for (const type of ABSENT) {
    const document = `query ($id: ID!) { node(id: $id) { ... on ${type} { id redactedFields } } }`;
    const hidden = await shape(stranger, document, things[type]!);
    expect(hidden).toEqual(await shape(stranger, document, globalId(type, randomUUID())));
    expect(hidden.length).toBeGreaterThan(0);
  }
  const deep = 'query ($id: ID!) { case(id: $id) { reference meetings { invitations { name } } } }';
  const absent = await shape(stranger, deep, globalId('Case', randomUUID()));
  expect(await shape(stranger, deep, things['Case']!)).toEqual(absent);
  expect((await shape(lead, deep, things['Case']!)).length).toBeGreaterThan(absent.length);
});

way(26, 'an act on what is hidden takes no lock, and no transaction, as on what is absent', async () => {
  const { college, stranger, things, lead } = worlds.full;
  const { database } = college;
  const whole = database.transaction.bind(database);
  let transactions = 0;
  database.transaction = (work) => ((transactions += 1), whole(work));
  try {
    for (const { act, input, target, on } of everyMutation(college.schema))
      for (const id of [things[on]!, globalId(on, randomUUID())]) {
        transactions = 0;
        const answer = await as(stranger).send(mutation(stranger, act).document, {
          input: { ...sampleInput(input), [target]: id },
        });
        expect({ [act]: transactions, text: answer.text }).toEqual({
          [act]: 0,
          text: expect.stringContaining('NOT_FOUND'),
        });
      }
    transactions = 0;
    await as(lead).does('extendTime', { caseId: things['Case'], dueOn: '2026-12-24', reason: 'So.' });
    expect(transactions).toBe(1);
  } finally {
    database.transaction = whole;
  }
});
