import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Folder } from '../../src/evidence/folder';
import { sweepEvidence } from '../../src/evidence/sweep';
import { Vault } from '../../src/evidence/vault';
import { aReceivedCase, type TestCase } from '../support/cases';
import { openCollege } from '../support/college';
import { aDocument, aTicket, download, downloadTicket, exchange, PDF } from '../support/evidence';
import { failingAt, failingReads } from '../support/faults';
import { put } from '../support/evidence';
import { rowCounts } from '../support/wipe';

const theCase = async (): Promise<TestCase> => aReceivedCase(await openCollege());
const LONG = Buffer.concat([PDF, randomBytes(200_000)]);

/** The one file in which a document lies. */
async function fileOf({ college }: TestCase): Promise<string> {
  const [name] = await readdir(college.server.documents);
  return join(college.server.documents, name!);
}

test('no word of a document is on the disk, nor its name, nor in the database', async () => {
  const one = await theCase();
  await aDocument(one, one.complainant);
  const file = await fileOf(one);
  const stored = await readFile(file);
  expect(stored.length).toBeGreaterThan(PDF.length);
  for (const words of ['A letter that nobody', 'PDF', 'a letter']) expect(stored.includes(words)).toBe(false);
  const rows = await one.college.database.query('SELECT * FROM evidence');
  expect(JSON.stringify(rows)).not.toContain('nobody');
  expect(JSON.stringify(await one.college.database.query('SELECT * FROM upload_tickets'))).not.toContain('ticket');
});

test('the same document twice is not the same on the disk', async () => {
  const one = await theCase();
  for (const _ of [1, 2]) await aDocument(one, one.complainant);
  const files = await readdir(one.college.server.documents);
  const [first, second] = await Promise.all(files.map((name) => readFile(join(one.college.server.documents, name))));
  expect(first!.subarray(16).equals(second!.subarray(16))).toBe(false);
});

test.each([
  ['its first piece', (bytes: Buffer) => void bytes.writeUInt8(bytes[20]! ^ 1, 20)],
  ['its salt', (bytes: Buffer) => void bytes.writeUInt8(bytes[0]! ^ 1, 0)],
])('a document is not answered when %s was changed', async (_, change) => {
  const one = await theCase();
  const id = await aDocument(one, one.complainant, { bytes: LONG });
  const file = await fileOf(one);
  const bytes = await readFile(file);
  change(bytes);
  await writeFile(file, bytes);
  const { status, body, headers } = await download(one.complainant, id);
  expect([status, headers.get('content-disposition')]).toEqual([500, null]);
  expect(JSON.parse(body.toString())).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
});

test.each([
  [
    'a later piece was changed',
    (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.of(bytes.at(-1)! ^ 1)]),
  ],
  ['its end was cut off', (bytes: Buffer) => bytes.subarray(0, 16 + 2 * (65_536 + 16))],
  [
    'two pieces were exchanged',
    (bytes: Buffer) => {
      const [salt, length] = [16, 65_536 + 16];
      const piece = (n: number) => bytes.subarray(salt + n * length, salt + (n + 1) * length);
      return Buffer.concat([
        bytes.subarray(0, salt),
        piece(0),
        piece(2).length === length ? piece(2) : piece(1),
        piece(0),
      ]);
    },
  ],
])('a document is broken off, and nothing false is answered, when %s', async (_, change) => {
  const one = await theCase();
  const id = await aDocument(one, one.complainant, { bytes: LONG });
  const ticket = (await downloadTicket(one.complainant, id))!;
  const file = await fileOf(one);
  await writeFile(file, change(await readFile(file)));
  await expect(exchange(one.complainant, ticket)).rejects.toThrow();
});

test('a document put under the name of another is not answered', async () => {
  const one = await theCase();
  const [first, second] = [await aDocument(one, one.complainant), await aDocument(one, one.complainant)];
  const name = (id: string) =>
    join(one.college.server.documents, Buffer.from(id, 'base64url').toString().split(':')[1]!);
  await writeFile(name(first), await readFile(name(second)));
  expect((await download(one.complainant, first)).status).toBe(500);
});

test('a document that was cut off just where a piece ends is not taken for a whole one', async () => {
  const { documents } = (await openCollege()).server;
  const vault = new Vault(new Folder(documents), [{ id: 1, key: randomBytes(32) }], LONG.length);
  const name = randomUUID();
  await vault.put(
    name,
    (async function* () {
      yield LONG;
    })(),
  );
  const file = join(documents, name);
  await writeFile(file, (await readFile(file)).subarray(0, 16 + 2 * (65_536 + 16)));
  const read = async () => {
    let size = 0;
    for await (const piece of vault.get(name, 1)) size += piece.length;
    return size;
  };
  await expect(read()).rejects.toThrow();
});

test('after a rotation of keys old documents are read with the old one and new ones written with the new one', async () => {
  const folder = new Folder((await openCollege()).server.documents);
  const [old, next] = [
    { id: 1, key: randomBytes(32) },
    { id: 2, key: randomBytes(32) },
  ];
  const bytes = async function* () {
    yield PDF;
  };
  const name = randomUUID();
  expect(await new Vault(folder, [old], 99_999).put(name, bytes())).toBe(1);
  const rotated = new Vault(folder, [next, old], 99_999);
  expect(await rotated.put(randomUUID(), bytes())).toBe(2);
  const read = [];
  for await (const piece of rotated.get(name, 1)) read.push(piece);
  expect(Buffer.concat(read)).toEqual(PDF);
  expect(() => new Vault(folder, [next], 99_999).get(name, 1)).toThrow('key');
});

test('a fault while a document is put on record leaves neither row nor file', async () => {
  const one = await theCase();
  const { college, complainant } = one;
  let faults = 0;
  for (let nth = 1; nth < 20; nth += 1) {
    const ticket = await aTicket(one, complainant);
    const { status } = await failingAt(college.database, nth, () => put(complainant, ticket, PDF));
    if (status === 201) break;
    faults += 1;
    expect([status, await readdir(college.server.documents)]).toEqual([500, []]);
    expect(await rowCounts(college.database)).toMatchObject({ evidence: 0 });
  }
  expect(faults).toBeGreaterThan(3);
});

test('what a crash left is swept: unfinished, and what nobody put on record. Nothing else is', async () => {
  const one = await theCase();
  const { college, complainant } = one;
  const { documents } = college.server;
  await aDocument(one, complainant);
  const [kept] = await readdir(documents);
  await aTicket(one, complainant);
  const [asked] = await college.database.query<{ id: string }>('SELECT id FROM upload_tickets WHERE usedAt IS NULL');
  const ofAnotherDatabase = randomUUID();
  const fresh = `${randomUUID()}.part`;
  const left = [`${randomUUID()}.part`, asked!.id, ofAnotherDatabase];
  for (const name of [...left, fresh]) await writeFile(join(documents, name), 'x');
  const longAgo = new Date(Date.now() - 3_600_000);
  for (const name of [...left, kept!]) await utimes(join(documents, name), longAgo, longAgo);
  await sweepEvidence(college.database, new Vault(new Folder(documents), [{ id: 0, key: randomBytes(32) }], 1));
  expect((await readdir(documents)).sort()).toEqual([kept, ofAnotherDatabase, fresh].sort());
});

test('each download is on record, and without a record there is none', async () => {
  const one = await theCase();
  const id = await aDocument(one, one.complainant);
  const ticket = (await downloadTicket(one.lead, id))!;
  const records = async () => (await rowCounts(one.college.database))['read_records']!;
  const before = await records();
  expect((await exchange(one.lead, ticket)).status).toBe(200);
  expect(await records()).toBe(before + 1);
  const { status, body } = await failingReads(one.college.database, () => exchange(one.lead, ticket));
  expect([status, body.includes('PDF')]).toEqual([503, false]);
});

test.each([
  ['../../etc/passwd', 'attachment; filename="__.._etc_passwd.pdf"; filename*=UTF-8\'\'__.._etc_passwd.pdf'],
  ['C:\\Users\\x.exe', 'attachment; filename="C__Users_x.exe.pdf"; filename*=UTF-8\'\'C__Users_x.exe.pdf'],
  [
    'a "quoted"; name.PDF',
    'attachment; filename="a _quoted_; name.PDF"; filename*=UTF-8\'\'a%20_quoted_%3B%20name.PDF',
  ],
  ['מכתב', 'attachment; filename="____.pdf"; filename*=UTF-8\'\'%D7%9E%D7%9B%D7%AA%D7%91.pdf'],
])('a name is a text: %s is saved as what it is, whatever it says', async (name, header) => {
  const one = await theCase();
  const id = await aDocument(one, one.complainant, { name });
  const { headers, body } = await download(one.complainant, id);
  expect(headers.get('content-disposition')).toBe(header);
  expect(body).toEqual(PDF);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'content-length': String(PDF.length),
    'accept-ranges': 'none',
  });
});

test('a part of a document is not answered', async () => {
  const one = await theCase();
  const ticket = (await downloadTicket(one.complainant, await aDocument(one, one.complainant)))!;
  expect((await exchange(one.complainant, ticket, { headers: { range: 'bytes=0-3' } })).status).toBe(416);
});
