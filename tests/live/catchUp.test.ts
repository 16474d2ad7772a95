import { aMeeting, anInformedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { until } from './line';
import { Listener, logOf } from './listener';
import { muchHappens } from './muchHappens';

test('a long catching up goes live without a gap and without an overlap, while more happens', async () => {
  const theCase = await anInformedCase(await openCollege());
  const [first] = await logOf(theCase.complainant);
  await muchHappens(theCase, 5_000);
  const listener = await Listener.of(theCase.complainant, { after: first!.cursor });
  await muchHappens(theCase, 1_000);
  await aMeeting(theCase);
  await listener.hears('MEETING_ARRANGED');
  await muchHappens(theCase, 1_000);
  await until('all has come', () => listener.kinds.filter((kind) => kind === 'STAGE_REACHED').length >= 7_000, 60_000);
  const ids = listener.events.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const rows = await theCase.college.database.query<{ id: string }>('SELECT id FROM events ORDER BY position');
  const order = new Map(rows.map(({ id }, index) => [Buffer.from(`CaseEvent:${id}`).toString('base64url'), index]));
  const places = ids.map((id) => order.get(id)!);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

interface Reading {
  readonly as: readonly string[];
  readonly times: number;
}

/** In how many requests the complainant has read of their case, as the data protection officer has it. */
async function timesRead(officer: Person): Promise<number> {
  const { data } = await as(officer).query<{ readRecords: { edges: { node: { reads: Reading[] } }[] } }>(
    '{ readRecords(first: 1) { edges { node { reads { as times } } } } }',
  );
  const { reads } = data.readRecords.edges[0]!.node;
  return reads.find((one) => one.as.includes('COMPLAINANT'))?.times ?? 0;
}

/** How often it is on record that the complainant read, when they have caught up with all that happened. */
async function timesToCatchUp(hidden: number): Promise<number> {
  const college = await openCollege();
  const officer = await college.person({ category: 'SUPPORT_STAFF', offices: ['DATA_PROTECTION_OFFICER'] });
  const theCase = await anInformedCase(college);
  await muchHappens(theCase, hidden, true);
  await aMeeting(theCase);
  const [first] = await logOf(theCase.complainant);
  const before = await timesRead(officer);
  await (await Listener.of(theCase.complainant, { after: first!.cursor })).live();
  return (await timesRead(officer)) - before;
}

test('rule 8: the record of who caught up does not tell how much happened that is not for them', async () => {
  expect(await timesToCatchUp(0)).toBe(1);
  expect(await timesToCatchUp(3_000)).toBe(1);
});
