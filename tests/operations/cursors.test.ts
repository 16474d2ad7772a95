import { anInformedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { multiply } from '../support/multiply';

const PAGE = `query ($first: Int, $last: Int, $after: String, $before: String, $orderBy: CaseOrder!, $filter: CaseFilter) {
  cases(first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy, filter: $filter) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id updatedAt } }
  }
}`;

interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  readonly edges: { cursor: string; node: { id: string } }[];
}

const page = async (person: Person, variables: object): Promise<Page> =>
  (await as(person).query<{ cases: Page }>(PAGE, { orderBy: 'OPENED', ...variables })).data.cases;

/** A lead of this many cases, of which many share every timestamp. */
async function aLeadOf(count: number) {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const { lead } = theCase;
  await multiply(college, theCase.id, Math.floor(count / 2));
  const later = await anInformedCase(college, { lead });
  await multiply(college, later.id, count - 2 - Math.floor(count / 2));
  return { college, theCase, lead };
}

async function forward(lead: Person, first: number, orderBy: string): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo, totalCount }: Page = await page(lead, { first, after, orderBy });
    found.push(...edges.map(({ node }) => node.id));
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    expect(totalCount).toBe(23);
    if (!pageInfo.hasNextPage) return found;
    expect(pageInfo.endCursor).toBe(edges.at(-1)!.cursor);
    after = pageInfo.endCursor;
  }
}

async function backward(lead: Person, last: number, orderBy: string): Promise<string[]> {
  const found: string[] = [];
  let before: string | null = null;
  for (;;) {
    const { edges, pageInfo }: Page = await page(lead, { last, before, orderBy });
    found.unshift(...edges.map(({ node }) => node.id));
    expect(pageInfo.hasNextPage).toBe(before !== null);
    if (!pageInfo.hasPreviousPage) return found;
    expect(pageInfo.startCursor).toBe(edges[0]!.cursor);
    before = pageInfo.startCursor;
  }
}

test.each(['OPENED', 'CHANGED'])(
  'in the order %s, pages are complete and repeat nothing, forwards and backwards, though many were at one moment',
  async (orderBy) => {
    const { lead } = await aLeadOf(23);
    const whole = (await page(lead, { first: 100, orderBy })).edges.map(({ node }) => node.id);
    expect(new Set(whole).size).toBe(23);
    for (const size of [1, 7, 22, 23]) {
      expect(await forward(lead, size, orderBy)).toEqual(whole);
      expect(await backward(lead, size, orderBy)).toEqual(whole);
    }
  },
);

test('a page is the same whatever happens after its cursor: a new case comes before it, none is skipped', async () => {
  const { college, lead } = await aLeadOf(6);
  const { edges, pageInfo } = await page(lead, { first: 3 });
  const rest = (await page(lead, { first: 100 })).edges.slice(3).map(({ node }) => node.id);
  await anInformedCase(college, { lead });
  const next = await page(lead, { first: 100, after: pageInfo.endCursor });
  expect(next.edges.map(({ node }) => node.id)).toEqual(rest);
  expect(edges).toHaveLength(3);
});

test('the newest come first', async () => {
  const college = await openCollege();
  const first = await anInformedCase(college);
  const second = await anInformedCase(college, { lead: first.lead });
  college.clock.advance({ days: 1 });
  const ids = async (orderBy: string) =>
    (await page(first.lead, { first: 9, orderBy })).edges.map(({ node }) => node.id);
  expect(await ids('OPENED')).toEqual([second.id, first.id]);
  await as(first.lead).does('extendTime', { caseId: first.id, dueOn: '2026-06-01', reason: 'Ill.' });
  expect(await ids('OPENED')).toEqual([second.id, first.id]);
  expect(await ids('CHANGED')).toEqual([first.id, second.id]);
});

test.each([
  [{}, 'Give either "first" or "last".'],
  [{ first: 1, last: 1 }, 'Give either "first" or "last".'],
  [{ first: 0 }, '"first" and "last" go from 1 to 100.'],
  [{ first: 101 }, '"first" and "last" go from 1 to 100.'],
  [{ last: -1 }, '"first" and "last" go from 1 to 100.'],
])('a page needs a size from 1 to 100: %j', async (variables, message) => {
  const college = await openCollege();
  const { data, errors } = await as(await college.person()).send(PAGE, { orderBy: 'OPENED', ...variables });
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('who has no case has an empty page', async () => {
  const college = await openCollege();
  await anInformedCase(college);
  const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
  expect(await page(await college.person(), { first: 5 })).toEqual({ totalCount: 0, pageInfo, edges: [] });
});
