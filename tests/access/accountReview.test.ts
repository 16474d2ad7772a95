import { accountOf, type Administered, anAdministeredCollege, appointed, partIn } from '../support/administration';
import { aDelegatedCase } from '../support/cases';
import { as } from '../support/client';
import type { Person } from '../support/college';

const reason = 'The yearly review.';

const ASKED = `query ($because: WhyReviewAccount!, $days: Int!, $first: Int!, $after: String) {
  accountsToReview(because: $because, days: $days, first: $first, after: $after) {
    pageInfo { hasNextPage } edges { cursor node { id name category status reviewedAt reviewedBy } } } }`;

interface Page {
  readonly accountsToReview: {
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly edges: readonly {
      readonly cursor: string;
      readonly node: { readonly name: string; readonly category: string };
    }[];
  };
}

const pageOf = async (by: Person, because: string, days = 90, more: object = {}) =>
  (await as(by).query<Page>(ASKED, { because, days, first: 100, ...more })).data.accountsToReview;

const names = async (by: Person, because: string, days = 90) =>
  (await pageOf(by, because, days)).edges.map(({ node }) => node.name);

const review = (by: Person, people: readonly Person[], decision = 'CONFIRM') =>
  as(by).act('reviewAccounts', { accountIds: people.map(accountOf), decision, reason });

describe('The review of accounts and of all that their people handle', () => {
  test('A.24: lists whoever has left or is shut out, until somebody has looked at it', async () => {
    const { college, admin } = await anAdministeredCollege();
    const { treasurer, hrManager } = college;
    expect(await names(admin, 'NOT_SERVING')).toEqual([]);
    await as(admin).does('suspendPerson', { accountId: accountOf(treasurer), reason });
    await as(admin).does('recordLeaving', { accountId: accountOf(hrManager), reason });
    expect([...(await names(admin, 'NOT_SERVING'))].sort()).toEqual([treasurer.name, hrManager.name].sort());
    expect((await review(admin, [treasurer, hrManager])).userErrors).toEqual([]);
    expect(await names(admin, 'NOT_SERVING')).toEqual([]);
    await as(admin).does('resumePerson', { accountId: accountOf(treasurer) });
    await as(admin).does('suspendPerson', { accountId: accountOf(treasurer), reason });
    expect(await names(admin, 'NOT_SERVING')).toEqual([treasurer.name]);
  });

  test('A.24: lists who leaves soon', async () => {
    const { college, admin } = await anAdministeredCollege();
    const at = college.clock.in({ days: 20 });
    await as(admin).does('recordLeaving', { accountId: accountOf(college.hrManager), at, reason });
    expect(await names(admin, 'ENDING', 10)).toEqual([]);
    expect(await names(admin, 'ENDING', 30)).toEqual([college.hrManager.name]);
    college.clock.advance({ days: 21 });
    expect(await names(admin, 'ENDING', 30)).toEqual([]);
    expect(await names(admin, 'NOT_SERVING')).toEqual([college.hrManager.name]);
  });

  test('A.24: lists what nobody has looked at for long, and says who did when; no student, who handles nothing', async () => {
    const { college, admin } = await anAdministeredCollege();
    const { principal, clock } = college;
    const student = await college.person();
    const all = await names(admin, 'UNCONFIRMED');
    expect(all).toContain(principal.name);
    expect(all).not.toContain(student.name);
    expect(await names(admin, 'UNCONFIRMED', 400)).toEqual([]);
    await review(admin, [principal]);
    expect(await names(admin, 'UNCONFIRMED')).toEqual(all.filter((name) => name !== principal.name));
    const { data } = await as(admin).query(
      'query ($id: ID!) { node(id: $id) { ... on Account { reviewedBy reviewedAt } } }',
      {
        id: accountOf(principal),
      },
    );
    expect(data).toMatchObject({ node: { reviewedBy: admin.name, reviewedAt: clock.now() } });
    clock.advance({ days: 91 });
    expect(await names(admin, 'UNCONFIRMED')).toEqual(all);
  });

  test('A.24: lists as unused whoever held no office for long, and not by what they do in a case', async () => {
    const administered = await anAdministeredCollege();
    const { college, admin } = administered;
    const idle = await college.person({ category: 'SUPPORT_STAFF' });
    const retired = await college.person({ category: 'SUPPORT_STAFF' });
    const until = college.clock.in({ days: 60 });
    await appointed(administered, retired, 'SENIOR_TUTOR', { until });
    expect(await names(admin, 'UNUSED')).toContain(idle.name);
    expect(await names(admin, 'UNUSED')).not.toContain(college.principal.name);
    expect(await names(admin, 'UNUSED')).not.toContain(retired.name);
    await aDelegatedCase(college, { by: 'staff', lead: idle });
    expect(await names(admin, 'UNUSED')).toContain(idle.name);
    college.clock.advance({ days: 149 });
    expect(await names(admin, 'UNUSED')).not.toContain(retired.name);
    college.clock.advance({ days: 2 });
    expect(await names(admin, 'UNUSED')).toContain(retired.name);
  });

  test('A.24: is asked for a page at a time, with cursors of one’s own', async () => {
    const { admin, second } = await anAdministeredCollege();
    const all = await names(admin, 'UNCONFIRMED');
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await pageOf(admin, 'UNCONFIRMED', 90, { first: 4, after });
      found.push(...page.edges.map(({ node }) => node.name));
      more = page.pageInfo.hasNextPage;
      after = page.edges.at(-1)!.cursor;
    }
    expect(found).toEqual(all);
    const { cursor } = (await pageOf(second, 'UNCONFIRMED')).edges[0]!;
    for (const wrong of [{ first: 0 }, { first: 101 }, { days: 0 }, { after: 'x' }, { after: cursor }]) {
      const { errors } = await as(admin).send(ASKED, { because: 'UNCONFIRMED', days: 90, first: 5, ...wrong });
      expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    }
  });

  test('A.24: ends all that several handle in one act, and whoever comes next takes it over', async () => {
    const { college, admin } = await anAdministeredCollege();
    const { id: caseId, lead, overseer } = await aDelegatedCase(college, { by: 'staff' });
    const idle = await college.person({ category: 'SUPPORT_STAFF' });
    expect((await review(admin, [lead, idle], 'END')).userErrors).toEqual([]);
    expect(await partIn(lead, caseId)).toEqual([]);
    expect([...(await partIn(overseer, caseId))].sort()).toEqual(['CASE_LEAD', 'OVERSEER']);
  });

  test('A.24: is of others’ accounts, and is nobody’s but the administrators’', async () => {
    const { college, admin }: Administered = await anAdministeredCollege();
    const told = async (by: Person, people: readonly Person[]) =>
      (await review(by, people)).userErrors.map(({ code, field }) => [code, ...field]);
    expect(await told(admin, [college.principal, admin])).toEqual([['NOT_ALLOWED', 'input', 'accountIds', '1']]);
    expect(await told(admin, [])).toEqual([['INVALID', 'input', 'accountIds']]);
    const nobody = await as(admin).act('reviewAccounts', { accountIds: ['none'], decision: 'CONFIRM', reason });
    expect(nobody.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'accountIds', '0'] }]);
    expect(await told(college.principal, [college.treasurer])).toMatchObject([['NOT_ALLOWED']]);
    expect(await pageOf(college.principal, 'UNCONFIRMED')).toEqual({ pageInfo: { hasNextPage: false }, edges: [] });
  });
});
