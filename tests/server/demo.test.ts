import { DemoClock } from '../../src/demo/clock';
import { fillDemo } from '../../src/demo/fill';
import { type DemoName, subjectOf } from '../../src/demo/people';
import { createSchema } from '../../src/graphql/schema';
import { startTestServer, type TestServer } from '../support/server';
import { ask } from './ask';

const CASES = `{ cases(first: 50) { edges { node {
  procedure stage viewerCapacities withdrawal { status } links { kind } supporters { side status } mediations { status }
  parties { capacity } pauses { reason } outcome { kinds } clocks { kind overdue metAt }
} } } }`;

interface DemoCase {
  readonly procedure: string;
  readonly stage: string;
  readonly clocks: readonly { readonly kind: string; readonly overdue: boolean; readonly metAt: string | null }[];
  readonly parties: readonly { readonly capacity: string }[];
  readonly supporters: readonly { readonly side: string; readonly status: string }[] | null;
}

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ clock: new DemoClock(() => Date.parse('2026-11-04T10:00:00.000Z')) });
  expect(await fillDemo(server.cloister, createSchema())).toBe(true);
});
afterAll(async () => server.stop());

async function casesOf(who: DemoName): Promise<readonly DemoCase[]> {
  const { data } = await ask(server, await server.tokenFor(subjectOf(who)), CASES);
  return (data as unknown as { cases: { edges: { node: DemoCase }[] } }).cases.edges.map(({ node }) => node);
}

test('B.12, B.25: between students each side has a supporter of their own; a counter-complaint is linked, and withdrawn', async () => {
  const [counter, between] = await casesOf('seniorDean');
  expect(between).toMatchObject({ procedure: 'ANNEXE_B', stage: 'ENQUIRY', links: [{ kind: 'COUNTER' }] });
  expect(between!.supporters!.map(({ side }) => side).sort()).toEqual(['COMPLAINANT', 'RESPONDENT']);
  expect(counter).toMatchObject({ withdrawal: { status: 'PENDING' }, links: [{ kind: 'COUNTER' }] });
  const ofWelfare = await casesOf('headOfWelfare');
  expect(ofWelfare).toContainEqual(expect.objectContaining({ procedure: 'ANNEXE_B', stage: 'SUPPORT' }));
});

test('IT.8: a complaint about a service waits for its answer beyond its time', async () => {
  const [service] = await casesOf('itHandler');
  expect(service).toMatchObject({ procedure: 'IT_SERVICES', stage: 'FORMAL' });
  expect(service!.clocks).toContainEqual({ kind: 'RESPONSE', overdue: true, metAt: null });
});

test('A.5, A.12: a mediation is under way, and a case goes on without anybody who complains', async () => {
  const cases = await casesOf('treasurer');
  expect(cases).toContainEqual(expect.objectContaining({ mediations: [{ status: 'OPEN' }] }));
  const capacities = cases.map(({ parties }) => parties.map(({ capacity }) => capacity));
  expect(capacities.filter((some) => some.includes('AGGRIEVED') && !some.includes('COMPLAINANT'))).toHaveLength(1);
});

test('A.3, A.18: the proceedings stand still for the police in one, and another is decided', async () => {
  const cases = await casesOf('principal');
  expect(cases.filter(({ stage }) => stage === 'CONCLUDED')).toHaveLength(1);
  expect(cases.flatMap((one) => (one as unknown as { pauses: object[] | null }).pauses ?? [])).toHaveLength(1);
});

test('a filled demo is not filled again', async () => {
  expect(await fillDemo(server.cloister, createSchema())).toBe(false);
});
