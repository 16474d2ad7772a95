import { as } from './client';
import { openCollege, type Person } from './college';

export const accountOf = ({ rowId }: Person): string => Buffer.from(`Account:${rowId}`).toString('base64url');

/** A college with two role administrators. */
export async function anAdministeredCollege(options: Parameters<typeof openCollege>[0] = {}) {
  const college = await openCollege(options);
  const [admin, second] = (await college.people([
    { category: 'SUPPORT_STAFF', offices: ['ROLE_ADMINISTRATOR'] },
    { category: 'SUPPORT_STAFF', offices: ['ROLE_ADMINISTRATOR'] },
  ])) as [Person, Person];
  return { college, admin, second };
}

export type Administered = Awaited<ReturnType<typeof anAdministeredCollege>>;

/** One administrator appoints, the other signs; answers the appointment. */
export async function appointed(
  { admin, second }: Pick<Administered, 'admin' | 'second'>,
  person: Person,
  office: string,
  more: object = {},
): Promise<string> {
  const to = { accountId: accountOf(person), office, reason: 'The term begins.', ...more };
  const { id } = await as(admin).does('appointToOffice', to);
  await as(second).does('signAppointment', { appointmentId: id });
  return id;
}

/** The office that somebody holds, as administrators name it. */
export async function holdingOf(admin: Person, person: Person, office: string): Promise<string> {
  const { data } = await as(admin).query<{ node: { offices: { id: string; office: string }[] } }>(
    'query ($id: ID!) { node(id: $id) { ... on Account { offices { id office } } } }',
    { id: accountOf(person) },
  );
  return data.node.offices.find((one) => one.office === office)!.id;
}

/** What somebody is in a case now. */
export async function partIn(person: Person, caseId: string): Promise<readonly string[]> {
  const { data } = await as(person).query<{ case: { viewerCapacities: string[] } | null }>(
    'query ($id: ID!) { case(id: $id) { viewerCapacities } }',
    { id: caseId },
  );
  return data.case?.viewerCapacities ?? [];
}
