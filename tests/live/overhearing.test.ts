import { setTimeout as pause } from 'node:timers/promises';
import { aMeeting, anInformedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege } from '../support/college';
import { READS } from '../support/reads';
import { statementsOf } from '../support/statements';
import { Listener } from './listener';

test('what is hidden makes no frame, and for whoever it is hidden from nothing is read, written or waited for', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const stranger = await college.person();
  const atStranger = await (await Listener.of(stranger)).live();
  const atRespondent = await (await Listener.of(theCase.respondent)).live();
  const reads = async () => college.database.query(READS);
  const found = await statementsOf(college.database, async () => {
    await aMeeting(theCase);
    await pause(1_500);
  });
  // The log is read for nobody in particular: nobody’s id is among what is asked for
  const asked = found.filter(({ sql }) => /FROM events|JOIN events/.test(sql) && !/personId = /.test(sql));
  expect(asked.length).toBeGreaterThan(0);
  for (const { parameters } of asked) expect(parameters).not.toContain(stranger.rowId);
  expect(found.filter(({ sql }) => /FOR UPDATE|LOCK/i.test(sql))).toEqual([]);
  expect(atStranger.updates).toHaveLength(1);
  expect(atRespondent.kinds).not.toContain('MEETING_ARRANGED');
  const before = await reads();
  await aMeeting(theCase);
  await pause(1_500);
  const after = await reads();
  const ofStranger = await college.database.query(
    `SELECT r.at FROM (${READS}) r JOIN sights s ON s.id = r.sightId WHERE s.personId = ?`,
    [stranger.rowId],
  );
  expect([after.length >= before.length, ofStranger]).toEqual([true, []]);
});

test('a stream of a case that is not yours, of none, and of what is no id at all are silent alike', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const stranger = await college.person();
  const nobodys = Buffer.from('Case:12345678-1234-4234-8234-123456789abc').toString('base64url');
  const listeners: Listener[] = [];
  for (const id of [theCase.id, nobodys, 'nothing', ''])
    listeners.push(await (await Listener.of(stranger, { caseIds: [id] })).live());
  await as(theCase.lead).does('extendTime', { caseId: theCase.id, dueOn: '2026-12-01', reason: 'A witness is away.' });
  await pause(1_500);
  const texts = listeners.map(({ line }) => line.texts.map((text) => text.replace(/"cursor":"[^"]*"/, '')));
  expect(new Set(texts.map((all) => all.join('\n'))).size).toBe(1);
  expect(listeners.map(({ line }) => [line.ended, line.texts.length])).toEqual(listeners.map(() => [false, 1]));
});
