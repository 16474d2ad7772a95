import { randomBytes, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { Folder } from '../../src/evidence/folder';
import { sweepEvidence } from '../../src/evidence/sweep';
import { Vault } from '../../src/evidence/vault';
import { globalId } from '../../src/reading/globalId';
import { sweep } from '../../src/server/sweeps';
import {
  aClosedCase,
  aConcludedCase,
  aConcludedStudentCase,
  anAction,
  GROUNDS,
  withLetter,
} from '../support/afterwards';
import { aStudentCase, OF_A_STUDENT } from '../support/annexeB';
import { aCaseToDetermine, aDraft, aSubmittedCase, consulted, OUTCOME } from '../support/cases';
import { rowIdOf } from '../support/cast';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { aDocument } from '../support/evidence';
import { caseAsSeenBy } from '../support/glimpse';
import { aServiceCase } from '../support/itServices';
import { tablesOf } from '../support/wipe';
import { withdrawn } from '../support/withdrawals';

type Open = Awaited<ReturnType<typeof openCollege>>;

const refusalOf = async (person: Person, act: string, input: object) =>
  (await as(person).act(act, input)).userErrors.map(({ code, clause, field }) => ({ code, clause, field }));

const UNTIL = '2027-03-01';
const reason = 'Seven months after the outcome, as consulted.';

/** A case between staff that is closed, and kept until a day. */
async function aKeptCase(college: Open) {
  const theCase = await aClosedCase(college, { by: 'staff' });
  await as(theCase.lead).does('setRetention', { caseId: theCase.id, until: UNTIL, reason });
  return theCase;
}

const passed = async (college: Open, at = '2027-03-02T00:00:00.000Z') => {
  college.clock.set(at);
  await sweep(college.server.cloister);
};

/** Every text that is stored in any table. */
async function stored({ database }: Open): Promise<string> {
  const tables = (await tablesOf(database)).filter((name) => name !== 'events');
  return JSON.stringify(await Promise.all(tables.map((name) => database.query(`SELECT * FROM ${name}`))));
}

describe('A.28, B.36: how long a case is kept', () => {
  test('is said by whoever leads, once closed; of a student’s once the Acting Head of Welfare has answered on filing', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college);
    const { id: caseId, lead, overseer, welfare, complainant } = theCase;
    const input = { caseId, until: UNTIL, reason };
    expect(await refusalOf(lead, 'setRetention', input)).toMatchObject([{ code: 'OUT_OF_TURN', clause: 'A.28' }]);
    const consultation = { caseId, about: 'FILING', personId: welfare!.id, question: 'How long?' };
    await as(lead).does('consult', consultation);
    const { data } = await as(welfare!).query<{ viewer: { consultations: { id: string }[] } }>(
      '{ viewer { consultations { id } } }',
    );
    await withLetter(theCase);
    const consultationId = data.viewer.consultations.at(-1)!.id;
    await as(welfare!).does('answerConsultation', { consultationId, answer: 'Six years.' });
    await as(lead).does('closeCase', { caseId, reason: 'Done.' });
    for (const person of [overseer, complainant])
      expect(await refusalOf(person, 'setRetention', input)).toMatchObject([{ code: 'NOT_ALLOWED', clause: 'A.28' }]);
    // They say it of what they closed themselves, and of nothing that somebody leads
    expect(await refusalOf(welfare!, 'setRetention', input)).toMatchObject([{ code: 'NOT_YET', clause: 'A.28' }]);
    expect(await refusalOf(lead, 'setRetention', { ...input, until: '2026-01-01' })).toMatchObject([
      { code: 'INVALID', clause: 'A.28', field: ['input', 'until'] },
    ]);
    await as(lead).does('setRetention', input);
    const ask = 'query ($id: ID!) { case(id: $id) { retention { until reason setBy } redactedFields } }';
    for (const person of [lead, overseer, welfare!])
      expect((await as(person).query(ask, { id: caseId })).data).toMatchObject({
        case: { retention: { until: UNTIL, reason, setBy: lead.name } },
      });
    expect((await as(complainant).query(ask, { id: caseId })).data).toMatchObject({ case: { retention: null } });
  });

  test('is not said of a student’s case on which nobody was consulted', async () => {
    const college = await openCollege();
    const { id: caseId, lead } = await aClosedCase(college);
    expect(await refusalOf(lead, 'setRetention', { caseId, until: UNTIL, reason })).toMatchObject([
      { code: 'NOT_YET', clause: 'A.28' },
    ]);
  });

  test('A.28: filing is consulted on once it is closed too, and nothing else is', async () => {
    const theCase = await aClosedCase(await openCollege());
    const { id: caseId, lead, welfare } = theCase;
    const asked = { caseId, personId: welfare!.id, question: 'How long?' };
    expect(await refusalOf(lead, 'consult', { ...asked, about: 'OTHER' })).toMatchObject([
      { code: 'INVALID', clause: 'A.13', field: ['input', 'about'] },
    ]);
    await consulted(theCase, 'FILING');
    expect(await refusalOf(lead, 'setRetention', { caseId, until: UNTIL, reason })).toEqual([]);
  });

  test('B.36: of what the Acting Head of Welfare closed at stage 2 they say it themselves', async () => {
    const college = await openCollege();
    const { id: caseId, welfare } = await aStudentCase(college, { informally: true });
    await as(welfare!).does('closeCase', { caseId, reason: 'They have talked.' });
    await as(welfare!).does('setRetention', { caseId, until: UNTIL, reason });
    await passed(college);
    expect(await caseAsSeenBy(welfare!, caseId)).toBeNull();
  });

  test('A.28: so they do of a complaint that was withdrawn while it was with them alone (A.8)', async () => {
    const college = await openCollege();
    const theCase = await aSubmittedCase(college);
    const { id: caseId, welfare } = theCase;
    const withdrawalId = await withdrawn(theCase, welfare!);
    await as(welfare!).does('closeWithdrawn', { withdrawalId, reason: 'Nobody else has seen it.' });
    await as(welfare!).does('setRetention', { caseId, until: UNTIL, reason });
    const { id: holdId } = await as(welfare!).does('placeHold', { caseId, reason: 'A court may ask.' });
    await passed(college);
    expect(await caseAsSeenBy(welfare!, caseId)).not.toBeNull();
    await as(welfare!).does('liftHold', { holdId, reason: 'It does not.' });
    await sweep(college.server.cloister);
    expect(await caseAsSeenBy(welfare!, caseId)).toBeNull();
  });

  test('A.26: a complaint about a service is kept as long as its handler says, from when it is answered', async () => {
    const college = await openCollege();
    const { caseId, complainant, handler } = await aServiceCase(college);
    const input = { caseId, until: '2026-02-20', reason: 'Nothing is left to be done.' };
    expect(await refusalOf(handler, 'setRetention', input)).toMatchObject([{ code: 'OUT_OF_TURN', clause: 'A.26' }]);
    await as(handler).does('respondToComplaint', { caseId, text: 'It was closed for once.' });
    expect(await refusalOf(complainant, 'setRetention', input)).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    await as(handler).does('setRetention', input);
    await passed(college, '2026-02-21T00:00:00.000Z');
    expect(await caseAsSeenBy(handler, caseId)).toBeNull();
    expect(await stored(college)).not.toContain('It was closed for once.');
    expect(await college.database.query('SELECT id FROM counted_cases')).toEqual([]);
  });

  test('A.26: not while it is with the head, whatever was said before (IT.9)', async () => {
    const college = await openCollege();
    const { caseId, complainant, handler, head } = await aServiceCase(college);
    await as(handler).does('respondToComplaint', { caseId, text: 'It was closed for once.' });
    await as(handler).does('setRetention', { caseId, until: '2026-02-20', reason: 'Nothing is left to be done.' });
    await as(complainant).does('escalate', { caseId });
    await passed(college, '2026-02-21T00:00:00.000Z');
    await as(head).does('respondToComplaint', { caseId, text: 'The desk was wrong.' });
    await sweep(college.server.cloister);
    expect(await caseAsSeenBy(head, caseId)).toMatchObject({ stage: 'REVIEWED' });
    await as(complainant).does('goFurther', { caseId });
    await as(head).does('setRetention', { caseId, until: '2026-06-30', reason: 'The Proctors have it.' });
    await passed(college, '2026-07-01T00:00:00.000Z');
    expect(await caseAsSeenBy(complainant, caseId)).toBeNull();
  });

  test('A.28: what was said before a case was reopened counts no more', async () => {
    const college = await openCollege();
    const { id: caseId, lead } = await aKeptCase(college);
    await as(lead).does('reopenCase', { caseId, reason: 'Something came to light.' });
    await passed(college);
    await as(lead).does('closeCase', { caseId, reason: 'It was nothing.' });
    await sweep(college.server.cloister);
    expect(await caseAsSeenBy(lead, caseId)).not.toBeNull();
  });
});

describe('A.26, B.34, B.35: erasure', () => {
  test('takes everything of a case away when its time has passed: it answers like an unknown one, and its kind alone is left', async () => {
    const college = await openCollege();
    const integration = await college.person({ category: 'MACHINE', offices: ['INTEGRATION'], scope: 'ANNEXE_A' });
    const theCase = await aConcludedCase(college, { by: 'staff' });
    const { id: caseId, lead, overseer, complainant, respondent } = theCase;
    await as(lead).does('closeCase', { caseId, reason: 'Done.' });
    await as(lead).does('setRetention', { caseId, until: UNTIL, reason });
    const other = await aKeptCase(college);
    await as(other.lead).does('setRetention', { caseId: other.id, until: '2030-01-01', reason: 'An appeal may come.' });
    await passed(college, '2027-03-01T23:59:59.999Z');
    expect(await caseAsSeenBy(lead, caseId)).not.toBeNull();
    await passed(college);

    for (const person of [lead, overseer, complainant, respondent, integration]) {
      const ask = 'query ($id: ID!) { case(id: $id) { id } node(id: $id) { id } }';
      const [erased, unknown] = [
        await as(person).query(ask, { id: caseId }),
        await as(person).query(ask, { id: globalId('Case', randomUUID()) }),
      ];
      expect(erased.text).toBe(unknown.text);
    }
    expect(await refusalOf(lead, 'reopenCase', { caseId, reason: 'Again.' })).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await refusalOf(lead, 'placeHold', { caseId, reason: 'A court.' }))[0]).toMatchObject({
      code: 'NOT_FOUND',
    });
    // What was said later counts: the other one is there, whole
    expect(await caseAsSeenBy(other.lead, other.id)).not.toBeNull();
    // Not a word, and nobody: what is left of it is its kind
    const rowId = rowIdOf(caseId);
    const { database } = college;
    for (const table of await tablesOf(database)) {
      const rows = await database.query<{ caseId?: string | null; actorId?: string | null }>(`SELECT * FROM ${table}`);
      const left = rows.filter((one) => one.caseId === rowId);
      if (table === 'events') expect(left.every(({ actorId }) => actorId === null)).toBe(true);
      else expect({ [table]: left }).toEqual({ [table]: [] });
    }
    const [bare] = await database.query<Record<string, unknown>>('SELECT * FROM cases WHERE id = ?', [rowId]);
    expect(bare).toMatchObject({
      stage: 'ERASED',
      facts: 0,
      openedAt: '2026-01-01T00:00:00.000Z',
      concludedAt: '2026-01-01T00:00:00.000Z',
      countedIn: 2026,
    });
    // The log goes on without a gap
    const positions = await database.query<{ position: number }>('SELECT position FROM events ORDER BY position');
    expect(positions.map(({ position }) => position)).toEqual(positions.map((_, index) => index + 1));
    // Machine accounts are told which one to forget
    const { data } = await as(integration).query('{ viewer { erasures { forget erasedAt } } }');
    expect(data).toEqual({ viewer: { erasures: [{ forget: caseId, erasedAt: '2027-03-02T00:00:00.000Z' }] } });
    expect((await as(lead).query('{ viewer { erasures { forget } } }')).data).toEqual({ viewer: { erasures: [] } });
  });

  test('takes the documents from where they lie', async () => {
    const college = await openCollege();
    const theCase = await aCaseToDetermine(college, { by: 'staff' });
    const { id: caseId, lead, complainant } = theCase;
    await aDocument(theCase, complainant, { name: 'a letter of that day' });
    await as(lead).does('decideOutcome', { caseId, ...OUTCOME });
    await as(lead).does('closeCase', { caseId, reason: 'Done.' });
    await as(lead).does('setRetention', { caseId, until: UNTIL, reason });
    const { documents, cloister } = college.server;
    expect(await readdir(documents)).toHaveLength(1);
    await passed(college);
    await sweepEvidence(cloister.database, new Vault(new Folder(documents), [{ id: 0, key: randomBytes(32) }], 1));
    expect(await readdir(documents)).toEqual([]);
    expect(await stored(college)).not.toContain('a letter of that day');
    expect(await cloister.database.query('SELECT id FROM discarded_documents')).toEqual([]);
  });

  test('B.35: waits for whatever holds it, and is done at once when nothing does', async () => {
    const college = await openCollege();
    const theCase = await aConcludedCase(college, { by: 'staff' });
    const { id: caseId, lead, overseer } = theCase;
    await as(lead).does('closeCase', { caseId, reason: 'Done.' });
    await as(lead).does('setRetention', { caseId, until: UNTIL, reason });
    const { id: holdId } = await as(overseer).does('placeHold', { caseId, reason: 'A tribunal.' });
    expect(await refusalOf(theCase.complainant, 'placeHold', { caseId, reason: 'I ask.' })).toMatchObject([
      { code: 'NOT_ALLOWED', clause: 'A.26' },
    ]);
    await passed(college);
    expect(await caseAsSeenBy(lead, caseId)).not.toBeNull();
    await as(lead).does('liftHold', { holdId, reason: 'It has decided.' });
    expect(await refusalOf(lead, 'liftHold', { holdId, reason: 'Twice.' })).toMatchObject([
      { code: 'OUT_OF_TURN', clause: 'A.26' },
    ]);
    await sweep(college.server.cloister);
    expect(await caseAsSeenBy(lead, caseId)).toBeNull();
    for (const word of [OUTCOME.conclusions, 'A tribunal.', reason]) expect(await stored(college)).not.toContain(word);
  });

  test.each([
    [
      'an appeal that is not decided',
      `INSERT INTO appeals (id, caseId, side, personId, route, status, grounds, lodgedAt) VALUES ('x', ?, 'RESPONDENT', ?, 'GRIEVANCE', 'LODGED', 'So.', '2027-01-01T00:00:00.000Z')`,
      'DELETE FROM appeals',
    ],
    [
      'the police',
      `INSERT INTO police_involvements (id, caseId, status, through, says, recordedAt) VALUES ('x', ?, 'ONGOING', 'OTHERS', ?, '2027-01-01T00:00:00.000Z')`,
      'DELETE FROM police_involvements',
    ],
  ])('B.35: nothing is erased while it is open: %s', async (_, opens, ends) => {
    const college = await openCollege();
    const { id: caseId, lead } = await aKeptCase(college);
    await college.database.execute(opens, [rowIdOf(caseId), lead.rowId]);
    await passed(college);
    expect(await caseAsSeenBy(lead, caseId)).not.toBeNull();
    await college.database.execute(ends, []);
    await sweep(college.server.cloister);
    expect(await caseAsSeenBy(lead, caseId)).toBeNull();
  });

  test('B.35: nothing is erased before a party’s time for an appeal is over', async () => {
    const college = await openCollege();
    const { id: caseId, lead } = await aClosedCase(college, { by: 'staff' });
    await as(lead).does('setRetention', { caseId, until: '2026-02-10', reason });
    await passed(college, '2026-03-02T23:59:59.999Z');
    expect(await caseAsSeenBy(lead, caseId)).not.toBeNull();
    await passed(college, '2026-03-03T00:00:00.000Z');
    expect(await caseAsSeenBy(lead, caseId)).toBeNull();
  });

  test('B.35: nor before a student’s time for the OIA is (A.23), or the OIA has decided', async () => {
    const college = await openCollege();
    const [left, taken] = [await aClosedCase(college), await aClosedCase(college)];
    for (const one of [left, taken]) {
      await consulted(one, 'FILING');
      await as(one.lead).does('setRetention', { caseId: one.id, until: '2026-02-10', reason });
    }
    await passed(college, '2026-05-02T12:00:00.000Z');
    await as(taken.complainant).does('recordOiaApplication', { caseId: taken.id, grounds: GROUNDS });
    expect(await caseAsSeenBy(left.lead, left.id)).not.toBeNull();
    await passed(college, '2026-05-02T23:00:00.000Z');
    expect(await caseAsSeenBy(left.lead, left.id)).toBeNull();
    expect(await caseAsSeenBy(taken.lead, taken.id)).not.toBeNull();
  });

  test('B.35: nor while an action is watched over (A.21), or a letter is asked for (B.23)', async () => {
    const college = await openCollege();
    const watched = await aConcludedCase(college, { by: 'staff' });
    await anAction(watched);
    const asked = await aConcludedStudentCase(college);
    await withLetter(asked);
    for (const one of [watched, asked]) await as(one.lead).does('closeCase', { caseId: one.id, reason: 'Done.' });
    await consulted(asked, 'FILING');
    for (const one of [watched, asked])
      await as(one.lead).does('setRetention', { caseId: one.id, until: '2026-03-10', reason });
    await as(asked.respondent).does('requestCompletionLetter', { caseId: asked.id });
    await passed(college, '2026-04-30T22:59:59.999Z');
    expect(await caseAsSeenBy(watched.lead, watched.id)).not.toBeNull();
    await passed(college, '2026-05-03T00:00:00.000Z');
    expect(await caseAsSeenBy(watched.lead, watched.id)).toBeNull();
    expect(await caseAsSeenBy(asked.lead, asked.id)).not.toBeNull();
  });

  test('A.26: what somebody asks to be told of is not erased before they are', async () => {
    const college = await openCollege();
    const officer = await college.person({ category: 'SUPPORT_STAFF', offices: ['DATA_PROTECTION_OFFICER'] });
    const { lead, id: caseId, respondent } = await aKeptCase(college);
    const { id } = await as(respondent).does('makeDataRequest', { kind: 'ACCESS', says: 'All there is.' });
    await passed(college);
    expect(await caseAsSeenBy(lead, caseId)).not.toBeNull();
    await as(officer).does('answerDataRequest', { dataRequestId: id, answer: 'Here it is.' });
    await sweep(college.server.cloister);
    expect(await caseAsSeenBy(lead, caseId)).toBeNull();
  });

  test.each([
    ['A.4', 'staff', 'HR_MANAGER', {}],
    ['B.3', 'student', 'HARASSMENT_OFFICER', OF_A_STUDENT],
  ] as const)('%s: a talk of %s that is over is kept as long as somebody sees it', async (_, by, approach, of) => {
    const college = await openCollege();
    const complainant = await college.person({ category: by === 'student' ? 'STUDENT' : 'SUPPORT_STAFF' });
    const draftId = await aDraft(complainant, of);
    const { id: caseId } = await as(complainant).does('submitComplaint', { draftId, informally: true, approach });
    const nature = (await caseAsSeenBy(complainant, caseId))!.complaint!.nature;
    await as(complainant).does('withdrawComplaint', { caseId });
    await passed(college, '2026-03-02T23:59:59.999Z');
    expect(await caseAsSeenBy(complainant, caseId)).not.toBeNull();
    expect(await stored(college)).toContain(nature);
    await passed(college, '2026-03-03T00:00:00.000Z');
    expect(await stored(college)).not.toContain(nature);

    // It stays between the two also in figures, and does not keep those of the others from coming
    const [office] = await college.people([{ category: 'SUPPORT_STAFF', offices: ['HR_OFFICE'] }]);
    await passed(college, '2027-01-01T00:00:00.000Z');
    const { data } = await as(office!).query<{ statistics: { year: number; cases: number }[] }>(
      '{ statistics { year cases } }',
    );
    expect(data.statistics.filter(({ year }) => year === 2026).map(({ cases }) => cases)).toEqual([0, 0]);
    expect(await college.database.query('SELECT id FROM counted_cases')).toEqual([]);
  });
});

test('what cannot be swept keeps nothing else waiting: figures that cannot be published do not keep a case from being erased', async () => {
  const college = await openCollege();
  const { lead, id: caseId } = await aKeptCase(college);
  college.clock.set('2027-03-02T00:00:00.000Z');
  const { cloister } = college.server;
  const ids = Object.assign(Object.create(cloister.ids) as typeof cloister.ids, {
    uuid(label: string): string {
      if (label.startsWith('figures')) throw new Error('no figures');
      return cloister.ids.uuid(label);
    },
  });
  await expect(sweep({ ...cloister, ids })).rejects.toThrow('no figures');
  expect(await caseAsSeenBy(lead, caseId)).toBeNull();
});
