import { randomUUID } from 'node:crypto';
import { globalId } from '../../src/reading/globalId';
import { documentsFor, withoutReads } from '../policy/everything';
import { as } from '../support/client';
import type { Person } from '../support/college';
import { answeredOtherwise, bytesFor, bytesOf, MARK, twoWorlds, type World } from './worlds';
import { way } from './way';

const worlds = twoWorlds();

const documents = () => documentsFor(worlds.full.college.schema);
const nodeNames = () => {
  const { schema } = worlds.full.college;
  return schema.getPossibleTypes(schema.getType('Node') as never).map(({ name }) => name);
};

const NODE = 'query ($id: ID!) { node(id: $id) { __typename id redactedFields } }';

/** Ids of which none leads anywhere for who may not see the first. */
const unknownLike = (hidden: string, type: string, own: string): string[] => [
  hidden,
  globalId(type, randomUUID()),
  '%%%',
  '',
  globalId(type === 'Case' ? 'Meeting' : 'Case', randomUUID()),
  own,
  `${hidden}=`,
  Buffer.from(Buffer.from(hidden, 'base64url').toString().split(':')[1]!).toString('base64url'),
  Buffer.from(Buffer.from(hidden, 'base64url').toString().toUpperCase()).toString('base64url'),
];

way(11, 'everything of a case, by who has no part in it and by who leads another', async () => {
  const { things, stranger, hidden, college, lead } = worlds.full;
  for (const [type, id] of Object.entries(things))
    for (const person of [stranger, hidden!.other.lead]) {
      const answers = await bytesFor(person, NODE, unknownLike(id, type, college.principal.id));
      expect({ [type]: [...new Set(answers)] }).toEqual({ [type]: [expect.stringMatching(/"data":\{"node":null\}/)] });
    }
  expect((await bytesFor(lead, NODE, [things['Meeting']!]))[0]).toContain('"__typename":"Meeting"');
});

/** For each of them, what of their own case is closed to them. */
const closedTo = ({
  respondent,
  witness,
  companion,
  hidden,
}: World): readonly (readonly [Person, string[], string[]])[] => [
  [
    respondent,
    [
      'Meeting',
      'Notes',
      'Witness',
      'Report',
      'Complaint',
      'Points',
      'Investigation',
      'ComplaintDraft',
      'CompanionRequest',
      'Evidence',
      'UploadTicket',
    ],
    [hidden!.notes],
  ],
  [
    witness,
    [
      'Meeting',
      'Notes',
      'Report',
      'ReportSection',
      'Complaint',
      'Clarification',
      'Response',
      'Party',
      'Clock',
      'Decision',
      'Evidence',
      'UploadTicket',
    ],
    [hidden!.witness, hidden!.meeting, hidden!.notes, hidden!.other.id],
  ],
  [
    companion,
    [
      'Notes',
      'Witness',
      'Report',
      'ReportSection',
      'Complaint',
      'Handler',
      'Clock',
      'Decision',
      'Response',
      'Evidence',
    ],
    [hidden!.witness, hidden!.meeting, hidden!.notes, hidden!.other.id],
  ],
];

way(11, 'what is closed to a party in their own case', async () => {
  for (const [person, types, more] of closedTo(worlds.full))
    for (const id of [...types.map((type) => worlds.full.things[type]!), ...more]) {
      const type = Buffer.from(id, 'base64url').toString().split(':')[0]!;
      const answers = await bytesFor(person, NODE, [id, globalId(type, randomUUID()), 'nothing']);
      expect({ [type]: [...new Set(answers)] }).toEqual({ [type]: [expect.stringContaining('{"node":null}')] });
    }
});

way(12, 'a case: status, headers and body', async () => {
  const { hidden, complainant, witness, stranger, college, overseer } = worlds.full;
  const document = 'query ($id: ID!) { case(id: $id) { id reference parties { name } availableActions { action } } }';
  const { id } = hidden!.other;
  for (const person of [complainant, witness, stranger]) {
    const answers = await bytesFor(person, document, unknownLike(id, 'Case', college.principal.id));
    expect([...new Set(answers)]).toEqual([expect.stringMatching(/^200[^]*\{"data":\{"case":null\}\}\s*$/)]);
  }
  expect((await bytesFor(overseer, document, [id]))[0]).toContain('"reference":"');
});

way(13, 'every type by a fragment, on what is closed and on what is not there', async () => {
  const { nodes } = documents();
  const { stranger, witness, hidden, things, investigator } = worlds.full;
  const ids = [...Object.values(things), hidden!.meeting, hidden!.notes, hidden!.other.id];
  for (const type of nodeNames()) {
    const document = nodes([type]);
    const answers = [];
    for (const id of [...ids, globalId(type, randomUUID())])
      answers.push((await as(stranger).send(document, { i0: id })).text);
    expect({ [type]: [...new Set(answers)] }).toEqual({ [type]: ['{"data":{"n0":null}}\n'] });
  }
  const [notes] = [things['Notes']!];
  const ofNotes = { i0: notes };
  expect((await as(witness).send(nodes(['Notes']), ofNotes)).text).toBe('{"data":{"n0":null}}\n');
  expect((await as(investigator).send(nodes(['Notes']), ofNotes)).text).toContain('four occasions');
});

way(13, 'one’s own case through the interface shows no more than straight away', async () => {
  const fields = 'id stage openedAt parties { name } complaint { nature } responses { text } redactedFields';
  const { witness, respondent, lead, id } = worlds.full;
  for (const person of [witness, respondent, lead]) {
    const { data } = await as(person).query<Record<string, object>>(
      `query ($id: ID!) { straight: case(id: $id) { ${fields} } node(id: $id) { ... on Node { id ... on Case { ${fields} } } }
        again: node(id: $id) { ...a } } fragment a on Case { ...b } fragment b on Node { ... on Case { ${fields} } }`,
      { id },
    );
    expect([data['node'], data['again']]).toEqual([data['straight'], data['straight']]);
  }
});

way(14, 'what is closed, what can be done, whether it is concluded or overdue', async () => {
  const derived = `id redactedFields concluded updatedAt viewerCapacities availableActions { action allowed reasons }
    meetings { id accompaniment availableActions { action allowed } redactedFields } clocks { id overdue redactedFields }
    witnesses { id status redactedFields } reports { id status redactedFields } grants { id redactedFields }`;
  const changed = await answeredOtherwise(worlds, ({ id }) => [
    `query ($id: ID!) { case(id: $id) { ${derived} } }`,
    { id },
  ]);
  // The overseer may know of the response alone: their updatedAt moves
  expect(changed).toEqual(['respondent', 'lead', 'investigator', 'overseer']);
});

way(15, 'everything of one’s case is asked for, and what is open comes without an error', async () => {
  const { way: all } = documents();
  for (const world of [worlds.bare, worlds.full])
    for (const part of ['complainant', 'respondent', 'witness', 'companion', 'lead', 'welfare'] as const) {
      const { data, errors } = await as(world[part]!).send<{
        case: { id: string; reference: string; grants: object[] };
      }>(all, { id: world.id });
      expect({ part, errors }).toEqual({ part, errors: [] });
      expect(data!.case).toMatchObject({ id: world.id, reference: expect.any(String) });
      expect(data!.case.grants.length).toBeGreaterThan(0);
    }
});

way(15, 'a hidden thing beside one’s own leaves the latter as it is', async () => {
  const { complainant, id, hidden } = worlds.full;
  const document =
    'query ($own: ID!, $other: ID!) { a: case(id: $other) { id reference } b: case(id: $own) { id reference } c: node(id: $other) { id } }';
  const answers = [];
  for (const other of [hidden!.other.id, globalId('Case', randomUUID())])
    answers.push(bytesOf(await as(complainant).send(document, { own: id, other })));
  expect(answers[0]).toBe(answers[1]);
  expect(answers[0]).toContain(`{"data":{"a":null,"b":{"id":"${id}"`);
});

/** All bytes somebody is answered about everything, on every way there is. */
async function everythingSeen(person: Person, { id, second, third, things, hidden }: World): Promise<string> {
  const { way: all, events, nodes } = documents();
  const texts = [];
  for (const one of [id, second.id, third.id, hidden!.other.id])
    texts.push((await as(person).query(all, { id: one })).text);
  texts.push((await as(person).query(events, { after: null })).text);
  for (const one of [...Object.values(things), hidden!.meeting, hidden!.witness, hidden!.notes]) {
    const type = Buffer.from(one, 'base64url').toString().split(':')[0]!;
    texts.push((await as(person).query(nodes([type]), { i0: one })).text);
  }
  return texts.join('\n');
}

way(16, 'no path at all leads to what was written out of sight', async () => {
  const { complainant, witness, companion, stranger, lead, investigator, respondent } = worlds.full;
  for (const person of [complainant, witness, companion, stranger])
    expect((await everythingSeen(person, worlds.full)).toLowerCase()).not.toContain(MARK);
  for (const [person, words] of [
    [lead, [`the ${MARK} porter`, `About the ${MARK}`, `The ${MARK} room`, `She adds a ${MARK}`]],
    [investigator, [`The ${MARK} was eaten`]],
    [respondent, [`About the ${MARK}`, `The ${MARK} room`]],
  ] as const) {
    const seen = await everythingSeen(person, worlds.full);
    for (const word of words) expect(seen).toContain(word);
  }
});

way(16, 'no path at all leads a witness to the names of the parties, or one party to the other’s witness', async () => {
  const { complainant, respondent, witness, lead, companion } = worlds.full;
  const seen = await everythingSeen(witness, worlds.full);
  for (const { name, email } of [complainant, respondent, companion]) {
    expect(seen).not.toContain(name);
    expect(seen).not.toContain(email);
  }
  expect(await everythingSeen(respondent, worlds.full)).not.toContain(witness.name);
  for (const { name } of [complainant, respondent, witness, companion])
    expect(await everythingSeen(lead, worlds.full)).toContain(name);
});

way(17, 'the respondent is respondent in another case as well', async () => {
  const { way: all } = documents();
  const changed = await answeredOtherwise(worlds, ({ id }) => [withoutReads(all), { id }], [
    'complainant',
    'witness',
    'companion',
    'stranger',
    'overseer',
    'welfare',
  ]);
  expect(changed).toEqual(['overseer', 'welfare']);
});

way(17, 'a person is not a thing that leads anywhere', async () => {
  const { complainant, lead, respondent } = worlds.full;
  for (const person of [complainant, lead]) {
    const answers = await bytesFor(person, NODE, [respondent.id, globalId('Person', randomUUID())]);
    expect(answers[0]).toBe(answers[1]);
  }
  expect((await bytesFor(respondent, NODE, [respondent.id]))[0]).toContain(respondent.id);
});
