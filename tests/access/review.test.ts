import { aReceivedCase } from '../support/cases';
import {
  accountOf,
  type Administered,
  anAdministeredCollege,
  appointed,
  holdingOf,
  partIn,
} from '../support/administration';
import { as } from '../support/client';
import type { Person } from '../support/college';

const reason = 'The yearly review.';

interface Held {
  readonly id: string;
  readonly name: string;
  readonly office: string;
}

const ASKED =
  'query ($because: WhyReview!, $days: Int!) { officesToReview(because: $because, days: $days) { id name office holderStatus } }';

async function toReview(by: Person, because: string, days = 90): Promise<readonly Held[]> {
  return (await as(by).query<{ officesToReview: Held[] }>(ASKED, { because, days })).data.officesToReview;
}

const names = (held: readonly Held[]) => held.map(({ name }) => name);

const refusal = async ({ admin }: Administered, officeHoldingIds: readonly string[], decision = 'CONFIRM') =>
  (await as(admin).act('reviewOffices', { officeHoldingIds, decision, reason })).userErrors.map(({ code, field }) => [
    code,
    ...field,
  ]);

describe('The review of offices', () => {
  test('A.24: lists what nobody has looked at for long, what ends soon, and whose holder has left or is shut out', async () => {
    const administered = await anAdministeredCollege();
    const { college, admin } = administered;
    const { principal, treasurer, clock } = college;
    expect(names(await toReview(admin, 'UNCONFIRMED'))).toContain(principal.name);
    expect(await toReview(admin, 'UNCONFIRMED', 400)).toEqual([]);
    expect(await toReview(admin, 'ENDING')).toEqual([]);
    await appointed(administered, college.hrManager, 'SENIOR_DEAN', { until: clock.in({ days: 20 }) });
    expect(await toReview(admin, 'ENDING', 10)).toEqual([]);
    expect(names(await toReview(admin, 'ENDING', 30))).toEqual([college.hrManager.name]);
    await as(admin).does('suspendPerson', { accountId: accountOf(treasurer), reason });
    expect(await toReview(admin, 'NOT_SERVING')).toMatchObject([{ name: treasurer.name, holderStatus: 'SUSPENDED' }]);
  });

  test('A.24: confirms several in one act, and they are not listed again until their time comes', async () => {
    const { college, admin } = await anAdministeredCollege();
    const before = await toReview(admin, 'UNCONFIRMED');
    const officeHoldingIds = before.filter(({ office }) => office !== 'ROLE_ADMINISTRATOR').map(({ id }) => id);
    await as(admin).does('reviewOffices', { officeHoldingIds, decision: 'CONFIRM', reason });
    expect(new Set((await toReview(admin, 'UNCONFIRMED')).map(({ office }) => office))).toEqual(
      new Set(['ROLE_ADMINISTRATOR']),
    );
    college.clock.advance({ days: 91 });
    expect(await toReview(admin, 'UNCONFIRMED')).toHaveLength(before.length);
  });

  test('A.8: ends several in one act, and whoever comes next has their open cases', async () => {
    const { college, admin } = await anAdministeredCollege();
    const { id: caseId } = await aReceivedCase(college, { by: 'staff' });
    const { principal, vicePrincipal, headOfWelfare } = college;
    const officeHoldingIds = [
      await holdingOf(admin, principal, 'PRINCIPAL'),
      await holdingOf(admin, headOfWelfare, 'HEAD_OF_WELFARE'),
    ];
    await as(admin).does('reviewOffices', { officeHoldingIds, decision: 'END', reason });
    expect(await partIn(principal, caseId)).toEqual([]);
    expect([...(await partIn(vicePrincipal, caseId))].sort()).toEqual(['CASE_LEAD', 'OVERSEER']);
    expect(names(await toReview(admin, 'UNCONFIRMED'))).not.toContain(headOfWelfare.name);
  });

  test('A.24: is of others’ offices, of those that are held, and is nobody’s but the administrators’', async () => {
    const administered = await anAdministeredCollege();
    const { college, admin, second } = administered;
    const own = await holdingOf(admin, admin, 'ROLE_ADMINISTRATOR');
    const another = await holdingOf(admin, college.principal, 'PRINCIPAL');
    expect(await refusal(administered, [another, own])).toEqual([['NOT_ALLOWED', 'input', 'officeHoldingIds', '1']]);
    expect(await refusal(administered, ['none'])).toEqual([['NOT_FOUND', 'input', 'officeHoldingIds', '0']]);
    expect(await refusal(administered, [])).toEqual([['INVALID', 'input', 'officeHoldingIds']]);
    await as(second).does('endOffice', { officeHoldingId: another, reason });
    expect(await refusal(administered, [another])).toEqual([['NOT_FOUND', 'input', 'officeHoldingIds', '0']]);
    expect(await toReview(college.vicePrincipal, 'UNCONFIRMED')).toEqual([]);
    const { errors } = await as(admin).send(ASKED, { because: 'UNCONFIRMED', days: 0 });
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
