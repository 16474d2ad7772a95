import 'reflect-metadata';
import { type DocumentNode, getOperationAST, type GraphQLSchema, parse, validate } from 'graphql';
import { Reads } from '../../src/audit/reads';
import { executionOf } from '../../src/graphql/execution';
import { createSchema } from '../../src/graphql/schema';
import { worthCompiling } from '../../src/graphql/worthCompiling';
import type { Cloister, Context } from '../../src/reading/cloister';
import { Viewer } from '../../src/reading/viewer';
import * as bench from '../bench/documents';
import { Dice } from '../prove/dice';
import { randomQuestion } from '../prove/asking/random';
import { everythingDocument } from '../prove/story/menu';
import type { Person } from '../support/college';
import { openCollege } from '../support/college';
import { aFullCase, type FullCase } from '../support/fullCase';

let schema!: GraphQLSchema;
let college!: Awaited<ReturnType<typeof openCollege>>;
let full!: FullCase;
let everybody!: readonly Person[];

beforeAll(async () => {
  college = await openCollege();
  schema = createSchema();
  full = await aFullCase(college);
  const { lead, investigator, complainant, respondent, witness, companion } = full;
  everybody = [lead, investigator, complainant, respondent, witness, companion, await college.person()];
});

/** Seals nothing, so that equal answers are equal bytes. */
const SEAL = {
  seal: (viewer: string, purpose: string, text: string) => Buffer.from(`${viewer}|${purpose}|${text}`).toString('hex'),
  open(viewer: string, purpose: string, sealed: string) {
    const [by, what, text] = Buffer.from(sealed, 'hex').toString().split('|');
    return by === viewer && what === purpose ? text! : null;
  },
};

const contextFor = ({ rowId }: Person, source: Context['viewer']['source'] = college.database): Context => ({
  cloister: { ...college.server.cloister, seal: SEAL as unknown as Cloister['seal'] },
  viewer: new Viewer(rowId, college.clock.now(), source, new Reads()),
});

interface Question {
  readonly text: string;
  readonly variables?: Record<string, unknown>;
}

const operationOf = (document: DocumentNode) => getOperationAST(document)!;

/** The answer of graphql-js, and then those of the code that is made for what is asked again. */
async function answersTo({ text, variables = {} }: Question, context: () => Context): Promise<string[]> {
  const execution = executionOf(schema);
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const answers: string[] = [];
  for (let time = 0; time < 3; time += 1) {
    const asked = { document, operation: operationOf(document), variables, context: context() };
    answers.push(JSON.stringify(await execution(asked)));
  }
  return answers;
}

async function sameFrom(question: Question, context: () => Context): Promise<string> {
  const [first, ...rest] = await answersTo(question, context);
  for (const answer of rest) expect(answer).toBe(first);
  return first!;
}

const MADE: Readonly<Record<string, (theCase: FullCase) => Question>> = {
  'one case': ({ id }) => ({ text: bench.ONE_CASE, variables: { id } }),
  'a page with its count': () => ({ text: bench.FIRST_PAGE, variables: { first: 20 } }),
  'a page after a place': () => ({ text: bench.LATER_PAGE, variables: { first: 20, after: null } }),
  'all that is seen': () => ({ text: everythingDocument(schema) }),
  'fragments, aliases and fields asked for twice': ({ id }) => ({
    text: `query ($id: ID!) { a: case(id: $id) { ...f id } b: case(id: $id) { ...f parties { email } } }
      fragment f on Case { reference parties { id name } ... on Node { __typename redactedFields } ... { stage } }`,
    variables: { id },
  }),
  'what is left out and put in': ({ id }) => ({
    text: `query ($id: ID!, $no: Boolean!, $yes: Boolean = true) { case(id: $id) { id stage @skip(if: $yes) parties @include(if: $no) { id } meetings @include(if: $yes) { id } ... @include(if: $no) { reference } } }`,
    variables: { id, no: false },
  }),
  'a filter in the document': () => ({
    text: '{ cases(first: 3, orderBy: CHANGED, filter: { viewerCapacity: [CASE_LEAD, COMPLAINANT], changedSince: "2020-01-01T00:00:00Z" }) { totalCount edges { cursor node { id } } } }',
  }),
  'a filter in a variable': () => ({
    text: 'query ($filter: CaseFilter, $by: CaseOrder!) { cases(last: 3, orderBy: $by, filter: $filter) { totalCount } }',
    variables: { filter: { stage: ['INVESTIGATION'], procedure: null }, by: 'OPENED' },
  }),
  'nothing that there is': () => ({ text: '{ case(id: "x") { id parties { id } } viewer { id offices } }' }),
  'a page that is too large': () => ({ text: '{ cases(first: 101) { totalCount } viewer { id } }' }),
  'two pages that are refused': () => ({
    text: '{ a: cases(first: 0) { totalCount } b: cases(first: 2, last: 2) { totalCount } viewer { id } }',
  }),
  'a cursor that nobody gave': () => ({ text: '{ cases(first: 1, after: "abc") { totalCount } }' }),
  'null where there must be something': () => ({
    text: 'query ($id: ID = "x") { viewer { name } case(id: $id) { id } }',
    variables: { id: null },
  }),
  'a number for an id': () => ({ text: 'query ($id: ID!) { case(id: $id) { id } }', variables: { id: 7 } }),
};

const LEFT: Readonly<Record<string, (theCase: FullCase) => Question>> = {
  'anything by its id': ({ id }) => ({
    text: 'query ($id: ID!) { node(id: $id) { id ... on Case { stage } } }',
    variables: { id },
  }),
  introspection: () => ({ text: '{ __schema { queryType { fields { name } } } __type(name: "Case") { name } }' }),
  'names that mean something to JavaScript': ({ id }) => ({
    text: 'query ($id: ID!) { __proto__: case(id: $id) { id __proto__: parties { id } } }',
    variables: { id },
  }),
  'very many fields': () => ({
    text: `{ viewer { ...f ${Array.from({ length: 190 }, (_, n) => `a${String(n)}: complaintDrafts { ...g }`).join(' ')} } }
      fragment f on Person { id } fragment g on ComplaintDraft { ${Array.from({ length: 12 }, (_, n) => `b${String(n)}: id`).join(' ')} }`,
  }),
};

const isMade = ({ text }: Question) => {
  const document = parse(text);
  return worthCompiling(schema, document, operationOf(document));
};

describe('Code made for a query answers to the byte what graphql-js answers', () => {
  test.each(Object.entries(MADE))('%s', async (_, questionOn) => {
    const question = questionOn(full);
    expect(isMade(question)).toBe(true);
    for (const person of everybody) await sameFrom(question, () => contextFor(person));
  });

  test('whatever is asked by chance', async () => {
    const names = everybody.flatMap(({ name, email }) => [name, email]);
    const matter = { ids: Object.values(full.things), names, instants: [college.clock.now()], cursor: () => null };
    const questions = Array.from({ length: 60 }, (_, seed) => ({
      text: randomQuestion(schema, new Dice(`made ${String(seed)}`), matter),
    }));
    expect(questions.filter(isMade).length).toBeGreaterThan(15);
    for (const [index, question] of questions.entries())
      await sameFrom(question, () => contextFor(everybody[index % everybody.length]!));
  });

  test('when the database cannot be had', async () => {
    const away = { query: () => Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' })) };
    for (const questionOn of Object.values(MADE)) await sameFrom(questionOn(full), () => contextFor(full.lead, away));
  });

  test('when the database goes away in between', async () => {
    const goingAway = () => {
      let left = 1;
      return {
        query: async <Row>(sql: string, parameters?: readonly unknown[]) => {
          if (left === 0) throw Object.assign(new Error('away'), { code: 'ECONNREFUSED' });
          left -= 1;
          return college.database.query<Row>(sql, parameters);
        },
      };
    };
    const question = { text: bench.ONE_CASE, variables: { id: full.id } };
    const answer = await sameFrom(question, () => contextFor(full.lead, goingAway()));
    expect(answer).toContain('"errors"');
  });
});

describe('No code is made', () => {
  test.each(Object.entries(LEFT))('for %s', async (_, questionOn) => {
    const question = questionOn(full);
    expect(isMade(question)).toBe(false);
    await sameFrom(question, () => contextFor(full.lead));
  });

  test('for an act, which is done once', async () => {
    const { text } = { text: bench.ARRANGE };
    expect(isMade({ text })).toBe(false);
  });
});
