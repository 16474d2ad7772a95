import { setImmediate as turn } from 'node:timers/promises';
import { aDraft, aMeeting, anInformedCase, aReceivedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege } from '../support/college';

interface Event {
  readonly position: number;
  readonly kind: string;
  readonly caseId: string;
}

const WRITERS = 20;

test('with twenty at once, positions have no gaps and a reader who has come to one never misses an earlier one', async () => {
  const college = await openCollege();
  const people = await college.people(Array.from({ length: WRITERS }, () => ({ category: 'SUPPORT_STAFF' })));
  const drafts = new Map<string, string>();
  for (const person of people) drafts.set(person.rowId, await aDraft(person));

  const seen: number[] = [];
  const state = { writing: true };
  const read = async () => {
    const rows = await college.database.query<{ position: number }>(
      'SELECT position FROM events WHERE position > ? ORDER BY position',
      [seen.at(-1) ?? 0],
    );
    seen.push(...rows.map(({ position }) => position));
  };
  const reader = (async () => {
    while (state.writing) {
      await read();
      await turn();
    }
  })();

  // Each submits, and then corrects a draft of their own meanwhile: acts with and without events
  await Promise.all(
    people.map(async (person) => {
      await as(person).does('submitComplaint', { draftId: drafts.get(person.rowId) });
      const second = await aDraft(person);
      await as(person).does('submitComplaint', { draftId: second });
    }),
  );
  state.writing = false;
  await reader;
  await read();

  const all = await college.database.query<Event>('SELECT position, kind, caseId FROM events ORDER BY position');
  expect(all.filter(({ kind }) => kind === 'CASE_OPENED')).toHaveLength(2 * WRITERS);
  const positions = all.map(({ position }) => position);
  expect(positions).toEqual(positions.map((_, index) => index + 1));
  // What the reader came by is everything, in order: none was committed behind its back
  expect(seen).toEqual(positions);
});

test('the events of one act stand together, in the order in which they happened', async () => {
  const college = await openCollege();
  const complainants = await college.people(Array.from({ length: 8 }, () => ({ category: 'SUPPORT_STAFF' })));
  const drafts = await Promise.all(complainants.map(async (person) => aDraft(person)));
  await Promise.all(
    complainants.map(async (person, index) => as(person).does('submitComplaint', { draftId: drafts[index] })),
  );
  const all = await college.database.query<Event>('SELECT position, kind, caseId FROM events ORDER BY position');
  const runs = all.filter(({ caseId }, index) => all[index - 1]?.caseId !== caseId);
  expect(runs).toHaveLength(8);
});

test('an event carries ids and kinds, and no word of what happened', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  await aMeeting(theCase);
  const rows = await college.database.query('SELECT * FROM events');
  const [event] = rows as [object];
  expect(Object.keys(event).sort()).toEqual([
    'actorId',
    'at',
    'caseId',
    'clause',
    'id',
    'kind',
    'position',
    'subjectId',
  ]);
  const text = JSON.stringify(rows);
  for (const { name, email } of [theCase.complainant, theCase.respondent, theCase.lead]) {
    expect(text).not.toContain(name);
    expect(text).not.toContain(email);
  }
  expect(text).not.toContain('Remarks');
});

test('a refused act takes no position', async () => {
  const college = await openCollege();
  const theCase = await aReceivedCase(college);
  const head = async () => college.database.query('SELECT position FROM log_head');
  const before = await head();
  await as(theCase.lead).act('informRespondent', { caseId: theCase.id, allegations: 'So.' });
  await as(theCase.complainant).act('appointCaseLead', {
    caseId: theCase.id,
    personId: theCase.lead.id,
    reason: 'So.',
  });
  expect(await head()).toEqual(before);
});
