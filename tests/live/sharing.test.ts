import { isObjectType } from 'graphql';
import { aMeeting, anInformedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { aFullCase } from '../support/fullCase';
import { statementsOf } from '../support/statements';
import { withoutReads } from '../policy/everything';
import { everythingOf } from '../prove/asking/selection';
import { Listener, logOf } from './listener';

const withoutCursor = (text: string): string => text.replace(/"cursor":"[^"]*"/, '');

/** What is read while one thing happens that this many listeners hear of. */
async function readFor(count: number): Promise<{ statements: string[]; texts: string[][] }> {
  const theCase = await anInformedCase(await openCollege());
  const show = 'case { id reference stage parties { name } } subject { __typename id }';
  const listeners: Listener[] = [];
  for (let made = 0; made < count; made += 1)
    listeners.push(await (await Listener.of(theCase.complainant, { show })).live());
  const found = await statementsOf(theCase.college.database, async () => {
    await aMeeting(theCase);
    for (const listener of listeners) await listener.hears('MEETING_ARRANGED');
  });
  const ofStreams = found
    .map(({ sql }) => sql)
    .filter((sql) => / IN \(/.test(sql) && /sights/.test(sql) && !/SUM/.test(sql));
  return { statements: ofStreams, texts: listeners.map(({ line }) => line.texts.map(withoutCursor)) };
}

test('an event is read once for however many listen, and they are sent the same', async () => {
  const [few, many] = [await readFor(2), await readFor(12)];
  expect(many.statements.length).toBe(few.statements.length);
  expect(new Set(many.texts.map((texts) => texts.join('\n'))).size).toBe(1);
});

test('whoever shares an update is sent what they would be sent alone', async () => {
  const college = await openCollege();
  const theCase = await aFullCase(college);
  const { complainant, respondent, lead, overseer, investigator, witness, companion, welfare } = theCase;
  const people = [complainant, respondent, lead, overseer, investigator, witness, companion, welfare!] as Person[];
  const type = college.schema.getType('Case');
  if (!isObjectType(type)) throw new Error('there is no Case');
  const show = `redactedFields case { ${withoutReads(everythingOf(type, 1))} } subject { __typename id redactedFields }`;
  const starts = await Promise.all(people.map(async (person) => (await logOf(person)).at(-1)?.cursor ?? null));
  const together = await Promise.all(people.map(async (person) => (await Listener.of(person, { show })).live()));
  await as(lead).does('extendTime', { caseId: theCase.id, dueOn: '2026-12-20', reason: 'A witness is away again.' });
  await together[0]!.hears('TIME_EXTENDED');
  for (const [index, person] of people.entries()) {
    const alone = await (await Listener.of(person, { show, after: starts[index]! })).live();
    const updates = (listener: Listener) =>
      listener.line.texts.filter((text) => text.includes('"notice":null')).map(withoutTickets);
    expect(updates(together[index]!)).toEqual(updates(alone));
    alone.stop();
  }
});

/** A ticket is sealed anew each time. */
const withoutTickets = (text: string): string =>
  withoutCursor(text).replace(/"(ticket|downloadTicket)":"[^"]*"/g, '"$1":"sealed"');
