import { aMeeting, anInformedCase } from '../support/cases';
import { openCollege } from '../support/college';
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
