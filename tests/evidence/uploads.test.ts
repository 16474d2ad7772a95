import { connect } from 'node:net';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { aReceivedCase, type TestCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege } from '../support/college';
import { aTicket, exchange, PDF, put, type Response } from '../support/evidence';
import { rowCounts } from '../support/wipe';
import { textArchive } from './archives';

const MB = 1_048_576;

const theCase = async (): Promise<TestCase> => aReceivedCase(await openCollege());

const answered = ({ status, body }: Response): [number, unknown] => [status, JSON.parse(body.toString())];

/** What is left after an upload that was not taken in: no row, no event, no file. */
async function expectNothingLeft({ college }: TestCase): Promise<void> {
  expect(await rowCounts(college.database)).toMatchObject({ evidence: 0 });
  const events = await college.database.query('SELECT id FROM events WHERE kind = ?', ['EVIDENCE_ADDED']);
  expect([events, await readdir(college.server.documents)]).toEqual([[], []]);
}

test.each([
  ['PDF', PDF],
  ['PNG', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
  ['JPEG', Buffer.from('ffd8ffe000104a464946', 'hex')],
  ['GIF', Buffer.from('GIF89a…')],
  ['WEBP', Buffer.from('RIFF1234WEBPVP8 ')],
  ['TEXT', Buffer.from('Two lines,\nand a café ☕ in UTF-8.\n')],
  ['EML', Buffer.from('Received: by mail.test\r\n\tat ten\r\nFrom: a@b.test\r\nSubject: Hm\r\n\r\nCaf\xe9', 'latin1')],
  ['DOCX', textArchive('[Content_Types].xml', 'word/document.xml')],
  ['XLSX', textArchive('[Content_Types].xml', 'xl/workbook.xml')],
  ['ODT', textArchive('mimetype', 'content.xml', 'META-INF/manifest.xml')],
  ['MP3', Buffer.from('ID3\x04\0\0')],
  ['M4A', Buffer.from('\0\0\0\x20ftypM4A \0')],
  ['MP4', Buffer.from('\0\0\0\x20ftypisom\0')],
  ['WAV', Buffer.from('RIFF1234WAVEfmt ')],
])('a document that is %s is taken in as that, and as nothing else', async (type, bytes) => {
  const one = await theCase();
  const wrong = type === 'PDF' ? 'PNG' : 'PDF';
  const refused = await put(one.complainant, await aTicket(one, one.complainant, { type: wrong }), bytes);
  expect(answered(refused)).toEqual([
    422,
    {
      evidence: null,
      userErrors: [{ code: 'INVALID', field: [], clause: 'A.9', message: expect.stringContaining(wrong) }],
    },
  ]);
  await expectNothingLeft(one);
  const taken = await put(one.complainant, await aTicket(one, one.complainant, { type }), bytes);
  expect(answered(taken)).toEqual([201, { evidence: expect.any(String), userErrors: [] }]);
});

test.each([
  ['nothing', 'TEXT', Buffer.alloc(0)],
  ['no bytes at all', 'PDF', Buffer.alloc(0)],
  ['a program', 'TEXT', Buffer.from('\x7fELF\x02\x01\x01\0')],
  ['text in another encoding', 'TEXT', Buffer.from('caf\xe9', 'latin1')],
  ['text that is cut in the middle of a character', 'TEXT', Buffer.from('café').subarray(0, 4)],
  ['a page', 'PNG', Buffer.from('<html><script>alert(1)</script>')],
  ['a page before a PDF', 'PDF', Buffer.from('<html>%PDF-1.7')],
  ['a document with macros', 'DOCX', textArchive('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')],
  ['a table that is said to be a letter', 'DOCX', textArchive('[Content_Types].xml', 'xl/workbook.xml')],
  ['an archive without an end', 'DOCX', textArchive('[Content_Types].xml', 'word/document.xml').subarray(0, -10)],
  [
    'an archive behind something else',
    'DOCX',
    Buffer.concat([Buffer.from('MZ'), textArchive('[Content_Types].xml', 'word/document.xml')]),
  ],
])('a document is refused that is %s', async (_, type, bytes) => {
  const one = await theCase();
  const { status } = await put(one.complainant, await aTicket(one, one.complainant, { type }), bytes);
  expect(status).toBe(422);
  await expectNothingLeft(one);
});

test('an archive that would unpack to more than any disk has is not unpacked', async () => {
  const one = await theCase();
  const bomb = textArchive('[Content_Types].xml', 'word/document.xml');
  // It says of itself that each file has four thousand million bytes
  for (let at = bomb.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bomb.indexOf('PK\x01\x02', at + 4, 'latin1'))
    bomb.writeUInt32LE(0xffff_fff0, at + 24);
  const { status } = await put(one.complainant, await aTicket(one, one.complainant, { type: 'DOCX' }), bomb);
  expect(status).toBe(201);
  expect(await readdir(one.college.server.documents)).toHaveLength(1);
});

test('fifty megabytes pass through: what has come is written, and not kept until the rest is there', async () => {
  const one = await theCase();
  const { documents } = one.college.server;
  const written = async () => {
    const [name] = await readdir(documents);
    return name === undefined ? 0 : (await stat(join(documents, name))).size;
  };
  async function* bytes() {
    yield Buffer.concat([PDF, Buffer.alloc(MB - PDF.length)]);
    for (let sent = MB; sent < 50 * MB; sent += MB) {
      // It never has more than a few pieces on its way
      while ((await written()) < sent - 4 * MB) await pause(5);
      yield Buffer.alloc(MB);
    }
  }
  const ticket = await aTicket(one, one.complainant);
  const { status, body } = await put(one.complainant, ticket, ReadableStream.from(bytes()));
  expect([status, body.toString()]).toEqual([201, expect.stringContaining('"userErrors":[]')]);
  const [row] = await one.college.database.query<{ size: number }>('SELECT size FROM evidence');
  expect(row).toEqual({ size: 50 * MB });
});

test('more than fifty megabytes are refused, said beforehand or not', async () => {
  const one = await theCase();
  const refusal = [
    413,
    { evidence: null, userErrors: [expect.objectContaining({ message: expect.stringContaining('50 MB') })] },
  ];
  const said = await put(
    one.complainant,
    await aTicket(one, one.complainant),
    Buffer.concat([PDF, Buffer.alloc(50 * MB)]),
  );
  expect(answered(said)).toEqual(refusal);
  await expectNothingLeft(one);
  async function* endless() {
    yield PDF;
    for (let sent = 0; sent < 51; sent += 1) yield Buffer.alloc(MB);
  }
  const unsaid = await put(one.complainant, await aTicket(one, one.complainant), ReadableStream.from(endless()));
  expect(answered(unsaid)).toEqual(refusal);
  await expectNothingLeft(one);
});

test('an upload that is cut off leaves nothing, and its ticket is used up', async () => {
  const one = await theCase();
  const { complainant, college } = one;
  const ticket = await aTicket(one, complainant);
  const { hostname, port } = new URL(college.server.url);
  const token = await college.server.tokenFor(complainant.subject);
  const socket = connect(Number(port), hostname);
  const head = [
    'PUT /evidence/' + ticket + ' HTTP/1.1',
    'host: x',
    `authorization: Bearer ${token}`,
    'content-length: 900000',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  socket.write(Buffer.concat([PDF, Buffer.alloc(200_000)]));
  const { documents } = college.server;
  while ((await readdir(documents)).length === 0) await pause(5);
  expect(await readdir(documents)).toEqual([expect.stringMatching(/\.part$/)]);
  socket.destroy();
  while ((await readdir(documents)).length > 0) await pause(5);
  await expectNothingLeft(one);
  expect((await put(complainant, ticket, PDF)).status).toBe(404);
});

test('a ticket is good once, also for two who bring it at once, and the same request gives the same one', async () => {
  const one = await theCase();
  const { complainant, id: caseId } = one;
  const input = { caseId, name: 'a letter', type: 'PDF', idempotencyKey: 'the same key' };
  const first = await as(complainant).does('requestUpload', input, 'ticket');
  const again = await as(complainant).does('requestUpload', input, 'ticket');
  expect(again.id).toBe(first.id);
  const sent = [first, again].map(async ({ ticket }) => put(complainant, ticket as string, PDF));
  expect((await Promise.all(sent)).map(({ status }) => status).sort()).toEqual([201, 404]);
  expect(await rowCounts(one.college.database)).toMatchObject({ evidence: 1 });
});

test('what stands in the way is told as for an act: the stage may have passed while the document came', async () => {
  const one = await theCase();
  const ticket = await aTicket(one, one.complainant);
  await one.college.database.transaction((tx) => tx.query(`UPDATE cases SET stage = 'CONCLUDED'`));
  expect(answered(await put(one.complainant, ticket, PDF))).toEqual([
    422,
    { evidence: null, userErrors: [expect.objectContaining({ code: 'OUT_OF_TURN', clause: 'A.9' })] },
  ]);
  await expectNothingLeft(one);
});

test('without a token, compressed, or at the end of somebody’s sight, nothing is taken in', async () => {
  const one = await theCase();
  const { complainant, college } = one;
  const ticket = await aTicket(one, complainant);
  const stranger = await fetch(`${college.server.url}/evidence/${ticket}`, { method: 'PUT', body: PDF });
  expect(stranger.status).toBe(401);
  expect((await put(complainant, ticket, PDF, { 'content-encoding': 'gzip' })).status).toBe(415);
  await college.database.transaction((tx) => tx.query('UPDATE sights SET capacities = 0, lasting = 0'));
  const [ended, never] = [
    await put(complainant, ticket, PDF),
    await exchange(complainant, 'never-there', { method: 'PUT' }),
  ];
  expect([ended.status, ended.body.toString()]).toEqual([404, never.body.toString()]);
  await expectNothingLeft(one);
});
