import { setTimeout as pause } from 'node:timers/promises';
import { sweep } from '../../src/server/sweeps';
import { aCaseToDetermine, OUTCOME } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { failingReads } from '../support/faults';
import { Listener } from './listener';

/** More than one row of the record has room for. */
const MANY = 40;

/** A college with many machine accounts that listen, and two cases that they are told of. */
async function withMany() {
  const college = await openCollege();
  const [officer, ...machines] = (await college.people([
    { category: 'SUPPORT_STAFF', offices: ['DATA_PROTECTION_OFFICER'] },
    ...Array.from({ length: MANY }, () => ({
      ...{ category: 'MACHINE' as const, offices: ['INTEGRATION' as const], scope: 'ANNEXE_A' as const },
    })),
  ])) as [Person, ...Person[]];
  const one = await aCaseToDetermine(college, { by: 'staff' });
  const other = await aCaseToDetermine(college, { by: 'staff' });
  const listeners = await Promise.all(machines.map(async (machine) => (await Listener.of(machine)).live()));
  const heardBy = async (times: number) => {
    for (const listener of listeners) await listener.hears('TIME_EXTENDED', times);
  };
  return { college, officer, machines, one, other, listeners, heardBy };
}

type Case = Awaited<ReturnType<typeof withMany>>['one'];

const extend = async ({ id: caseId, lead }: Case, dueOn: string) =>
  as(lead).does('extendTime', { caseId, dueOn, reason: 'A witness is away.' });

interface Reading {
  readonly name: string;
  readonly as: readonly string[];
  readonly what: readonly string[];
  readonly times: number;
}

/** What machine accounts have read of each case, as the data protection officer has it. */
async function recordsFor(officer: Person): Promise<ReadonlyMap<string, readonly Reading[]>> {
  const { data } = await as(officer).query<{
    readRecords: { edges: { node: { reference: string; reads: Reading[] } }[] };
  }>('{ readRecords(first: 10) { edges { node { reference reads { name as what times } } } } }');
  return new Map(
    data.readRecords.edges.map(({ node: { reference, reads } }) => [
      reference,
      reads.filter((read) => read.as.includes('INTEGRATION')),
    ]),
  );
}

const referenceOf = async ({ id, lead }: Case) =>
  (await as(lead).query<{ case: { reference: string } }>('query ($id: ID!) { case(id: $id) { reference } }', { id }))
    .data.case.reference;

const byName = (one: { name: string }, other: { name: string }) => (one.name < other.name ? -1 : 1);

test('rule 8: what many are told of at once is on record for each of them, in few rows; with its case it is erased', async () => {
  const { college, officer, machines, one, other, heardBy } = await withMany();
  await extend(one, '2026-12-01');
  await extend(one, '2026-12-02');
  await extend(other, '2026-12-01');
  await heardBy(3);
  const told = (times: number) =>
    machines.map(({ name }) => ({ name, as: ['INTEGRATION'], what: ['CaseEvent'], times })).sort(byName);
  const [ofOne, ofOther] = [await referenceOf(one), await referenceOf(other)];
  const records = await recordsFor(officer);
  expect([...records.get(ofOne)!].sort(byName)).toEqual(told(2));
  expect([...records.get(ofOther)!].sort(byName)).toEqual(told(1));
  const rows = await college.database.query<object>('SELECT sights FROM shared_reads');
  expect(rows.length).toBeLessThan(MANY / 2);

  const { id: caseId, lead } = one;
  await as(lead).does('decideOutcome', { caseId, ...OUTCOME });
  await as(lead).does('closeCase', { caseId, reason: 'Done.' });
  await as(lead).does('setRetention', { caseId, until: '2027-03-01', reason: 'Seven months after the outcome.' });
  college.clock.set('2027-03-02T00:00:00.000Z');
  await sweep(college.server.cloister);
  const left = await recordsFor(officer);
  expect([...left.keys()]).not.toContain(ofOne);
  const ofErased = 'SELECT sights FROM shared_reads WHERE caseId NOT IN (SELECT caseId FROM sights)';
  expect(await college.database.query(ofErased)).toEqual([]);
  expect([...left.get(ofOther)!].filter(({ times }) => times === 1).length).toBeGreaterThanOrEqual(MANY);
});

test('rule 8: no record, no update; it comes once it can be put on record', async () => {
  const { college, one, listeners, heardBy } = await withMany();
  await failingReads(college.database, async () => {
    await extend(one, '2026-12-01');
    await pause(1_500);
    expect(listeners.flatMap(({ kinds }) => kinds)).toEqual([]);
  });
  await heardBy(1);
});
