import { randomUUID } from 'node:crypto';
import { globalId } from '../../src/reading/globalId';
import { documentsFor, withoutReads } from '../policy/everything';
import { aMeeting } from '../support/cases';
import { as, mutation } from '../support/client';
import type { Person } from '../support/college';
import { everyMutation, sampleInput } from '../support/inputs';
import { rowCounts } from '../support/wipe';
import { bytesOf, MARK, twoWorlds, type World } from './worlds';
import { way } from './way';

const worlds = twoWorlds();

/** Ids of which none leads anywhere for who may not see the first. */
const unknownLike = (hidden: string, type: string, own: string): string[] => [
  hidden,
  globalId(type, randomUUID()),
  '%%%',
  '',
  globalId(type === 'Case' ? 'Meeting' : 'Case', randomUUID()),
  own,
  `${hidden}=`,
];

const send = (person: Person, act: string, input: object) => as(person).send(mutation(person, act).document, { input });

/** The bytes of the answers to an act, for each of these ids in place of what it is on. */
async function answersTo(person: Person, act: string, inputs: readonly object[]): Promise<string[]> {
  const answers = [];
  for (const input of inputs) answers.push(bytesOf(await send(person, act, input)));
  return answers;
}

way(18, 'each act answers of its case what a query would, and nothing that is out of sight', async () => {
  for (const world of [worlds.bare, worlds.full]) {
    const { complainant, respondent, lead, id: caseId, things } = world;
    const all = /case\(id: \$id\) \{ ([^]*?) \} viewer \{/.exec(documentsFor(world.college.schema).way)![1]!;
    // A ticket is sealed anew each time
    const fields = withoutReads(all).replaceAll('downloadTicket', '');
    const acts: [Person, string, object][] = [
      [complainant, 'nameWitness', { caseId, description: 'the gardener', relevance: 'Heard it.' }],
      [complainant, 'commentOnNotes', { notesId: things['Notes'], text: 'And a sixth.' }],
      [respondent, 'respond', { caseId, text: 'Once more: no.' }],
      [lead, 'extendTime', { caseId, dueOn: '2026-12-15', reason: 'The gardener is away.' }],
    ];
    for (const [person, act, input] of acts) {
      const type = String(world.college.schema.getMutationType()!.getFields()[act]!.args[0]!.type);
      const { data } = await as(person).query<{ answer: { case: object; userErrors: [] } }>(
        `mutation ($input: ${type}) { answer: ${act}(input: $input) { case { ${fields} } userErrors { code } } }`,
        { input: { ...input, ...(mutation(person, act).needsKey && { idempotencyKey: randomUUID() }) } },
      );
      const seen = await as(person).query<{ case: object }>(`query ($id: ID!) { case(id: $id) { ${fields} } }`, {
        id: caseId,
      });
      expect(data.answer.userErrors).toEqual([]);
      expect(data.answer.case).toEqual(seen.data.case);
      if (person === complainant) expect(JSON.stringify(data)).not.toContain(MARK);
      if (person === lead && world === worlds.full) expect(JSON.stringify(data)).toContain(MARK);
    }
  }
});

way(19, 'an act on what is hidden, with input that is right and that is wrong', async () => {
  const { college, stranger, things, hidden } = worlds.full;
  for (const { act, input, target, on } of everyMutation(college.schema))
    for (const person of [stranger, hidden!.other.lead])
      for (const flawed of [false, true]) {
        const sample = sampleInput(input);
        if (flawed)
          for (const field of ['text', 'reason', 'reasons', 'findings', 'place', 'idempotencyKey'])
            if (field in sample) sample[field] = '';
        const ids = unknownLike(things[on]!, on, person.id).slice(0, flawed || person !== stranger ? 3 : undefined);
        const answers = await answersTo(
          person,
          act,
          ids.map((id) => ({ ...sample, [target]: id })),
        );
        expect({ [act]: new Set(answers).size }).toEqual({ [act]: 1 });
      }
});

way(19, 'whose address a companion has, guessed right or wrong', async () => {
  const show = 'address kind status askedAt undertakenAt name redactedFields';
  const seen = `query ($id: ID!) { case(id: $id) { updatedAt notices { kind } meetings { companions { id status name redactedFields } invitations { name } } }
    caseEvents(first: 100) { edges { node { id kind at } } } }`;
  const look = async (world: World, isKnown: boolean): Promise<string> => {
    const { college, second, complainant, stranger } = world;
    const meetingId = await aMeeting(second);
    // The same address in both, of somebody who in one of them is nobody
    if (!isKnown)
      await college.database.transaction((tx) =>
        tx.query('UPDATE people SET email = ? WHERE id = ?', ['elsewhere@college.test', stranger.rowId]),
      );
    const input = { meetingId, address: stranger.email, kind: 'COLLEAGUE', idempotencyKey: 'the same key' };
    const made = await as(complainant).act('nameCompanion', input, show);
    const { text } = await as(complainant).query(seen, { id: second.id });
    return `${JSON.stringify(made)} ${text}`;
  };
  const known = await look(worlds.full, true);
  const { data } = await as(worlds.full.stranger).query<{ viewer: { companionRequests: object[] } }>(
    '{ viewer { companionRequests { id } } }',
  );
  expect(data.viewer.companionRequests).toHaveLength(1);
  const unknown = await look(worlds.bare, false);
  expect(unknown).toBe(known);
});

way(20, 'every act on what is hidden finds nothing and does nothing', async () => {
  const { college, stranger, things, hidden } = worlds.full;
  const before = await rowCounts(college.database);
  for (const { act, input, target, on } of everyMutation(college.schema))
    for (const person of [stranger, hidden!.other.lead]) {
      const { data } = await send(person, act, { ...sampleInput(input), [target]: things[on] });
      const { userErrors, ...rest } = (data as { answer: { userErrors: { code: string }[] } }).answer;
      expect({ [act]: userErrors.map(({ code }) => code) }).toEqual({ [act]: ['NOT_FOUND'] });
      for (const thing of Object.values(rest)) expect(thing).toBeNull();
    }
  expect(await rowCounts(college.database)).toEqual(before);
});

way(20, 'what is closed to a party in their own case is as little there for their acts', async () => {
  const { college, respondent, things } = worlds.full;
  for (const { act, input, target, on } of everyMutation(college.schema)) {
    if (!['Meeting', 'Notes', 'Witness', 'Report', 'Evidence'].includes(on)) continue;
    const sample = sampleInput(input);
    const ids = [things[on]!, globalId(on, randomUUID()), 'nothing'];
    const answers = await answersTo(
      respondent,
      act,
      ids.map((id) => ({ ...sample, [target]: id })),
    );
    expect({ [act]: [...new Set(answers)] }).toEqual({ [act]: [expect.stringContaining('NOT_FOUND')] });
  }
});

const PLACES = [
  ['arrangeMeeting', 'invite', 'Party'],
  ['recordNotes', 'invitationId', 'Invitation'],
  ['shareReportSection', 'partyId', 'Party'],
  ['saveReport', 'sections', 'ReportSection'],
] as const;

way(20, 'what one may not see, named within the input of an act on one’s own', async () => {
  const { college, investigator, things, hidden, id: caseId } = worlds.full;
  const { data } = await as(hidden!.other.lead).query<{ case: { parties: { id: string }[] } }>(
    'query ($id: ID!) { case(id: $id) { parties { id } } }',
    { id: hidden!.other.id },
  );
  const meetings = await as(investigator).query<{ case: { meetings: { id: string; status: string }[] } }>(
    'query ($id: ID!) { case(id: $id) { meetings { id status } } }',
    { id: caseId },
  );
  const held = meetings.data.case.meetings.find(({ status }) => status === 'HELD')!.id;
  // An invitation that is there and not theirs: to a meeting of the lead
  const [invitation] = await college.database.query<{ id: string }>('SELECT id FROM invitations WHERE meetingId = ?', [
    Buffer.from(hidden!.meeting, 'base64url').toString().split(':')[1],
  ]);
  const foreign: Record<string, string> = {
    Party: data.case.parties[0]!.id,
    Invitation: globalId('Invitation', invitation!.id),
    ReportSection: hidden!.section,
  };
  for (const [act, field, type] of PLACES) {
    const { input, target, on } = everyMutation(college.schema).find((one) => one.act === act)!;
    const inputs = unknownLike(foreign[type]!, type, caseId).map((id) => {
      const value = { invite: [id], sections: [{ sectionId: id, heading: 'A', text: 'B' }] }[field as string] ?? id;
      const revision = act === 'saveReport' ? { revision: 2 } : {};
      return { ...sampleInput(input), [target]: on === 'Meeting' ? held : things[on], [field]: value, ...revision };
    });
    const answers = await answersTo(investigator, act, inputs);
    expect({ [act]: [...new Set(answers)] }).toEqual({ [act]: [expect.stringContaining('NOT_FOUND')] });
  }
});

way(21, 'an idempotency key that somebody else has used', async () => {
  const { lead, complainant, id: caseId } = worlds.full;
  const used = randomUUID();
  await as(lead).does('extendTime', { caseId, dueOn: '2026-12-20', reason: 'Once more.', idempotencyKey: used });
  const words = { caseId, description: 'the cook', relevance: 'Was there.' };
  const answers = [];
  for (const idempotencyKey of [used, randomUUID()])
    answers.push((await send(complainant, 'nameWitness', { ...words, idempotencyKey })).text);
  const [first, second] = answers.map((text) => text.replace(/"id":"[^"]*"/g, ''));
  expect(first).toBe(second);
  expect(first).toContain('"userErrors":[]');
});

way(21, 'the id of a person who is there, and of nobody, by who may not name people', async () => {
  const { complainant, stranger, things, id: caseId } = worlds.full;
  const acts: [string, object][] = [
    ['identifyRespondent', { caseId }],
    ['appointCaseLead', { caseId, reason: 'So.' }],
    ['appointInvestigator', { caseId, reason: 'So.' }],
    ['identifyWitness', { witnessId: things['Witness'] }],
  ];
  for (const [act, input] of acts) {
    const ids = [stranger.id, globalId('Person', randomUUID()), 'nobody'];
    const answers = await answersTo(
      complainant,
      act,
      ids.map((personId) => ({ ...input, personId })),
    );
    expect({ [act]: new Set(answers).size }).toEqual({ [act]: 1 });
  }
});

way(22, 'whoever may not do an act hears that alone, whatever stands in the way and whatever the input', async () => {
  const notTheirs = ['decideOutcome', 'informRespondent', 'clarifyComplaint', 'putPoints', 'commissionInvestigation'];
  const answers = new Map<string, Set<string>>();
  for (const world of [worlds.bare, worlds.full])
    for (const { act, input, target, on } of everyMutation(world.college.schema)) {
      if (!notTheirs.includes(act)) continue;
      for (const personId of [world.stranger.id, 'nobody']) {
        const sample = { ...sampleInput(input), [target]: world.things[on] };
        if ('personId' in sample) sample['personId'] = personId;
        const bytes = bytesOf(await send(world.complainant, act, sample));
        answers.set(act, (answers.get(act) ?? new Set()).add(bytes));
      }
    }
  expect([...answers.keys()].sort()).toEqual([...notTheirs].sort());
  for (const [act, bytes] of answers)
    expect({ [act]: [...bytes] }).toEqual({ [act]: [expect.stringContaining('"code":"NOT_ALLOWED"')] });
});
