import { aDecidedCase, aMeeting, anInformedCase, anInvitedWitness, OUTCOME } from '../support/cases';
import { as } from '../support/client';
import { openCollege } from '../support/college';
import { calendarOf, fetchFile, fileTicket, letterOf, wordsIn } from '../support/files';
import { noticesTo } from '../support/notices';

test('A.18: the outcome is a letter in PDF, to the byte the same for whoever may see it and whenever they ask', async () => {
  const theCase = await aDecidedCase(await openCollege());
  const { complainant, lead, overseer, respondent, investigator, college } = theCase;
  const { id } = (await noticesTo(complainant, theCase)).find(({ kind }) => kind === 'OUTCOME')!;
  const letter = await letterOf(complainant, id);
  expect([letter.status, letter.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  expect(letter.headers.get('content-disposition')).toBe('attachment; filename="letter.pdf"');
  expect(letter.headers.get('cache-control')).toBe('private, no-store');
  expect(letter.body.subarray(0, 5).toString()).toBe('%PDF-');
  const words = wordsIn(letter.body);
  for (const part of [complainant.name, 'CONFIDENTIAL', 'A.18', OUTCOME.conclusions, OUTCOME.action, OUTCOME.reasons])
    expect(words).toContain(part);
  expect(words).not.toContain(respondent.name);
  college.clock.advance({ days: 3 });
  await as(complainant).does('openNotice', { noticeId: id });
  for (const person of [complainant, lead, overseer]) expect((await letterOf(person, id)).body).toEqual(letter.body);
  for (const person of [respondent, investigator, await college.person()])
    expect(await fileTicket(person, 'Notice', id)).toBeNull();
});

test('rule 3: a ticket for a letter is good for whom it was given to, for a while, and for nothing else', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { complainant, lead, overseer, college, id: caseId } = theCase;
  const notice = (await noticesTo(complainant, theCase)).find(({ kind }) => kind === 'RESPONDENT_INFORMED');
  const own = (await fileTicket(complainant, 'Notice', notice!.id))!;
  const never = await fetchFile(complainant, 'letters/never-there');
  const same = async (person: typeof lead, path: string) => {
    const { status, body } = await fetchFile(person, path);
    expect([status, body.toString()]).toEqual([404, never.body.toString()]);
  };
  await same(lead, `letters/${own}`);
  await same(complainant, `calendars/${own}`);
  await same(complainant, `evidence/${own}`);
  await same(complainant, `letters/${own}A`);
  const leads = (await fileTicket(lead, 'Notice', notice!.id))!;
  expect((await fetchFile(lead, `letters/${leads}`)).status).toBe(200);
  // Sight that ends between ticket and letter ends the letter as well (rule 7)
  await as(overseer).does('appointCaseLead', { caseId, personId: college.hrManager.id, reason: 'Instead.' });
  await same(lead, `letters/${leads}`);
  expect((await fetchFile(complainant, `letters/${own}`)).status).toBe(200);
  college.clock.advance({ seconds: 121 });
  await same(complainant, `letters/${own}`);
});

test('A.18: a long letter goes on over pages, with the letters of other languages', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { complainant, lead, id: caseId } = theCase;
  const paragraph = `Zoë – “naïve” … ${'several words that go on and on, '.repeat(60)}the end. ${'x'.repeat(300)}`;
  const reason = Array.from({ length: 5 }, () => paragraph.slice(0, 390)).join('\n\n');
  await as(lead).does('extendTime', { caseId, dueOn: '2026-06-01', reason });
  const { id } = (await noticesTo(complainant, theCase)).find(({ kind }) => kind === 'EXTENSION')!;
  const { body } = await letterOf(complainant, id);
  const text = body.toString('latin1');
  expect(wordsIn(body)).toContain('Zoë \x96 \x93naïve\x94 \x85');
  for (const line of wordsIn(body).split('\n')) expect(line.length).toBeLessThanOrEqual(76);
  // Every object is where the table says
  const start = Number(/startxref\n(\d+)/.exec(text)![1]);
  expect(text.slice(start, start + 4)).toBe('xref');
  const places = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, place]) => Number(place));
  for (const [index, place] of places.entries())
    expect(text.slice(place)).toMatch(new RegExp(`^${String(index + 1)} 0 obj`));
  expect(Number(/\/Count (\d+)/.exec(text)![1])).toBe(text.match(/\/Type \/Page /g)!.length);
});

test('A.13, A.24: a meeting for the calendar of those invited names no case and nobody, and not what it is for', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { complainant, respondent, lead, overseer, college } = theCase;
  const meeting = await aMeeting(theCase);
  const file = await calendarOf(complainant, meeting);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="meeting.ics"');
  const lines = file.body.toString().split('\r\n');
  expect(lines.filter((line) => !line.startsWith('UID:'))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cloister//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    expect.stringMatching(/^DTSTAMP:\d{8}T\d{6}Z$/),
    expect.stringMatching(/^DTSTART:\d{8}T\d{6}Z$/),
    expect.stringMatching(/^DTEND:\d{8}T\d{6}Z$/),
    'SUMMARY:Meeting',
    'LOCATION:The Cedar Room',
    'CLASS:PRIVATE',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
  college.clock.advance({ hours: 2 });
  expect((await calendarOf(complainant, meeting)).body).toEqual(file.body);
  // Two calendars cannot be found to speak of one meeting
  const uid = (body: Buffer) => /UID:(\w+)/.exec(body.toString())![1];
  expect(uid((await calendarOf(lead, meeting)).body)).not.toBe(uid(file.body));
  for (const person of [respondent, overseer, await college.person()])
    expect(await fileTicket(person, 'Meeting', meeting)).toBeNull();
  const ticket = (await fileTicket(complainant, 'Meeting', meeting))!;
  expect((await fetchFile(lead, `calendars/${ticket}`)).status).toBe(404);
  await as(lead).does('cancelMeeting', { meetingId: meeting, reason: 'Somebody is ill.' });
  expect((await calendarOf(complainant, meeting)).body.toString()).toContain('\r\nSTATUS:CANCELLED\r\n');
});

test('A.20: a place of many letters is folded, and cannot begin a line of its own', async () => {
  const theCase = await anInformedCase(await openCollege());
  const { person: witness, meeting } = await anInvitedWitness(theCase);
  const place = `Room 5; the one, behind the "stair" \\ ${'ü'.repeat(80)}`;
  const [startsAt, endsAt] = [theCase.college.clock.in({ days: 2 }), theCase.college.clock.in({ days: 2, hours: 1 })];
  await as(theCase.lead).does('moveMeeting', { meetingId: meeting, startsAt, endsAt, place });
  const text = (await calendarOf(witness, meeting)).body.toString();
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain(
    `LOCATION:Room 5\\; the one\\, behind the "stair" \\\\ ${'ü'.repeat(80)}\r\n`,
  );
});

test('rule 8: who reads a letter is on record before a byte of it leaves', async () => {
  const theCase = await aDecidedCase(await openCollege());
  const { lead, complainant, college } = theCase;
  const { id } = (await noticesTo(complainant, theCase)).find(({ kind }) => kind === 'OUTCOME')!;
  const ticket = (await fileTicket(lead, 'Notice', id))!;
  const reads = async () => (await college.database.query('SELECT id FROM read_records')).length;
  const before = await reads();
  college.clock.advance({ minutes: 1 });
  expect((await fetchFile(lead, `letters/${ticket}`)).status).toBe(200);
  expect(await reads()).toBe(before + 1);
});
