import { aReceivedCase, type TestCase } from './cases';
import { as } from './client';
import type { College, Officer, Person } from './college';

type Open = College & Readonly<Record<Officer, Person>>;

export interface WithdrawalView {
  readonly id: string;
  readonly status: string;
  readonly reason: string | null;
  readonly decision: string | null;
  readonly decidedBy: string | null;
  readonly availableActions: readonly { readonly action: string; readonly allowed: boolean }[] | null;
}

const WITHDRAWAL = `query ($id: ID!) { case(id: $id) { withdrawal {
  id status reason decision decidedBy availableActions { action allowed }
} } }`;

/** That the complaint of a case was withdrawn, as somebody is shown it; null where it is closed to them, or was not. */
export async function withdrawalOf(person: Person, { id }: Pick<TestCase, 'id'>): Promise<WithdrawalView | null> {
  const { data } = await as(person).query<{ case: { withdrawal: WithdrawalView | null } | null }>(WITHDRAWAL, { id });
  return data.case?.withdrawal ?? null;
}

/** The complaint is withdrawn; answers the id of that, as whoever leads has it. */
export async function withdrawn(theCase: TestCase, by: Person = theCase.lead): Promise<string> {
  await as(theCase.complainant).does('withdrawComplaint', { caseId: theCase.id, reason: 'It does me no good.' });
  return (await withdrawalOf(by, theCase))!.id;
}

/** In a case of its own, since nobody complains there any more. */
export async function aWithdrawal(college: Open): Promise<Readonly<Record<string, string>>> {
  return { Withdrawal: await withdrawn(await aReceivedCase(college, { by: 'staff' })) };
}
