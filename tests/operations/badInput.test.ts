import { getNamedType, isListType, isNonNullType } from 'graphql';
import { aDraft, aMeeting, aNamedWitness, anInformedCase, aReceivedCase, COMPLAINT } from '../support/cases';
import { as } from '../support/client';
import { openCollege } from '../support/college';
import { aFullCase } from '../support/fullCase';
import { caseOf } from '../support/glimpse';
import { everyMutation, sampleInput } from '../support/inputs';
import { rowCounts } from '../support/wipe';

const SURROGATE = '\ud83d';
const UNREADABLE: Readonly<Record<string, string>> = {
  'a zero': 'a\u0000b',
  'an escape': 'a\u001bb',
  'a delete': 'a\u007fb',
  'a C1 control': 'a\u0085b',
  'half of a surrogate pair': `a${SURROGATE}`,
  'a turn of direction': 'a\u202eb',
  'an isolate': 'a\u2066b',
};

test('every text of every act refuses what cannot be read, and says which field it is', async () => {
  const college = await openCollege();
  const theCase = await aFullCase(college);
  const before = await rowCounts(college.database);
  let tried = 0;
  for (const { act, input, target, on } of everyMutation(college.schema))
    for (const { name, type } of Object.values(input.getFields())) {
      if (String(getNamedType(type)) !== 'String') continue;
      // Each field is tried with some of them, so that all are tried on many
      tried += 3;
      const kinds = Object.entries(UNREADABLE);
      for (const [what, text] of [0, 1, 2].map((step) => kinds[(tried + step) % kinds.length]!)) {
        const sample = { ...sampleInput(input), [target]: theCase.things[on], [name]: text };
        const { userErrors } = await as(theCase.lead).act(act, sample);
        const found = userErrors.filter(({ field }) => field.at(-1) === name);
        expect({ [`${act}.${name}: ${what}`]: found.map(({ code }) => code) }).toEqual({
          [`${act}.${name}: ${what}`]: ['INVALID'],
        });
      }
    }
  expect(await rowCounts(college.database)).toEqual(before);
});

test('every text of every act is of a length that is kept whole, and a longer one is refused', async () => {
  const college = await openCollege();
  const theCase = await aFullCase(college);
  const before = await rowCounts(college.database);
  for (const { act, input, target, on } of everyMutation(college.schema))
    for (const { name, type } of Object.values(input.getFields())) {
      if (String(getNamedType(type)) !== 'String') continue;
      const wide = { ...sampleInput(input), [target]: theCase.things[on], [name]: '😀'.repeat(5_001) };
      const { userErrors } = await as(theCase.lead).act(act, wide);
      expect({
        [`${act}.${name}`]: userErrors.some(({ code, field }) => code === 'INVALID' && field.at(-1) === name),
      }).toEqual({ [`${act}.${name}`]: true });
    }
  expect(await rowCounts(college.database)).toEqual(before);
});

test('the longest texts are kept to their last character, in the widest script', async () => {
  const college = await openCollege();
  const theCase = await aReceivedCase(college);
  const prose = '字'.repeat(9_998) + '😀';
  const line = '字'.repeat(199) + 'x';
  const draftId = await aDraft(theCase.complainant, {
    nature: prose,
    respondentDescription: line,
    respondentKind: 'ACADEMIC_STAFF',
  });
  const { data } = await as(theCase.complainant).query<{ node: object }>(
    'query ($id: ID!) { node(id: $id) { ... on ComplaintDraft { nature respondentDescription } } }',
    { id: draftId },
  );
  expect(data.node).toEqual({ nature: prose, respondentDescription: line });
});

test.each([
  ['a line break in a line', { respondentDescription: 'one\ntwo' }, 'respondentDescription'],
  ['a line separator in a line', { respondentDescription: 'one\u2028two' }, 'respondentDescription'],
  ['too long a line', { respondentDescription: 'x'.repeat(201) }, 'respondentDescription'],
  ['too long a text', { nature: 'x'.repeat(10_001) }, 'nature'],
  ['nothing but spaces', { nature: ' \n\t ' }, 'nature'],
  ['a day that does not exist', { incidents: [{ date: '2026-02-30', description: 'So.' }] }, 'date'],
  ['a day of another calendar', { incidents: [{ date: '2026-13-01', description: 'So.' }] }, 'date'],
  ['an instant as a day', { incidents: [{ date: '2026-03-01T10:00:00Z', description: 'So.' }] }, 'date'],
  ['too many incidents', { incidents: Array.from({ length: 51 }, () => ({ description: 'So.' })) }, 'incidents'],
  ['too many officers to avoid', { avoid: Array.from({ length: 7 }, () => 'PRINCIPAL') }, 'avoid'],
  ['a revision that cannot be', { revision: 0 }, 'revision'],
])('a complaint is refused with %s', async (_, content, field) => {
  const college = await openCollege();
  const student = await college.person();
  const { userErrors } = await as(student).act('saveComplaint', { ...COMPLAINT, ...content });
  expect(userErrors).toMatchObject([{ code: 'INVALID', field: expect.arrayContaining([field]) }]);
  expect(await rowCounts(college.database)).toMatchObject({ complaints: 0 });
});

test('a text is kept as people wrote it: composed, trimmed, with its paragraphs and its script', async () => {
  const college = await openCollege();
  const student = await college.person();
  const nature = '  Cafe\u0301 \u05e9\u05dc\u05d5\u05dd 😀\n\n\tIndented.  ';
  const { id } = await as(student).does('saveComplaint', { nature });
  const { data } = await as(student).query<{ node: object }>(
    'query ($id: ID!) { node(id: $id) { ... on ComplaintDraft { nature } } }',
    { id },
  );
  expect(data.node).toEqual({ nature: 'Café \u05e9\u05dc\u05d5\u05dd 😀\n\n\tIndented.' });
});

test.each([
  ['no offset', '2026-02-20T14:00:00'],
  ['a day that does not exist', '2026-02-30T14:00:00Z'],
  ['an hour that does not exist', '2026-02-20T25:00:00Z'],
  ['a day', '2026-02-20'],
  ['words', 'tomorrow'],
  ['a number as text', '1767225600000'],
])('an instant is refused: %s', async (_, startsAt) => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const input = {
    caseId: theCase.id,
    invite: [theCase.parties.COMPLAINANT],
    startsAt,
    endsAt: '2026-02-20T15:00:00Z',
    place: 'Here',
    purpose: 'So.',
  };
  const { userErrors } = await as(theCase.lead).act('arrangeMeeting', input);
  expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'startsAt'] }]);
});

test('an instant is kept in UTC, whatever offset it came with', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const input = { caseId: theCase.id, invite: [theCase.parties.COMPLAINANT], place: 'Here', purpose: 'So.' };
  const times = { startsAt: '2026-07-01T14:00:00+01:00', endsAt: '2026-07-01T15:00:00.5+01:00' };
  const meeting = await as(theCase.lead).does('arrangeMeeting', { ...input, ...times }, 'startsAt endsAt');
  expect(meeting).toMatchObject({ startsAt: '2026-07-01T13:00:00.000Z', endsAt: '2026-07-01T14:00:00.500Z' });
});

test.each(['nobody', 'two@at@signs', 'with space@college.test', '@'])('an address is refused: %s', async (address) => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const meetingId = await aMeeting(theCase);
  const { userErrors } = await as(theCase.complainant).act('nameCompanion', { meetingId, address, kind: 'COLLEAGUE' });
  expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'address'] }]);
});

test('a meeting invites somebody, and not more than ten', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const times = { startsAt: '2026-02-20T14:00:00Z', endsAt: '2026-02-20T15:00:00Z', place: 'Here', purpose: 'So.' };
  for (const invite of [[], Array.from({ length: 11 }, () => theCase.parties.COMPLAINANT)]) {
    const { userErrors } = await as(theCase.lead).act('arrangeMeeting', { caseId: theCase.id, invite, ...times });
    expect(userErrors).toMatchObject([{ code: 'INVALID', field: ['input', 'invite'] }]);
  }
});

test('who is invited twice to one meeting comes once, also under two names', async () => {
  const college = await openCollege();
  const theCase = await anInformedCase(college);
  const person = await college.person();
  const witnesses = [
    await aNamedWitness(theCase, theCase.complainant),
    await aNamedWitness(theCase, theCase.respondent),
  ];
  for (const witnessId of witnesses) await as(theCase.lead).does('identifyWitness', { witnessId, personId: person.id });
  const times = { startsAt: '2026-02-20T14:00:00Z', endsAt: '2026-02-20T15:00:00Z', place: 'Here', purpose: 'So.' };
  for (const invite of [[theCase.parties.COMPLAINANT, theCase.parties.COMPLAINANT], witnesses]) {
    const show = 'invitations { name }';
    const meeting = await as(theCase.lead).does('arrangeMeeting', { caseId: theCase.id, invite, ...times }, show);
    expect(meeting['invitations']).toHaveLength(2);
  }
  expect((await caseOf(person, theCase.id)).notices).toHaveLength(1);
});

test('what is not of its type is refused as a whole, before any act', async () => {
  const college = await openCollege();
  const theCase = await aFullCase(college);
  const before = await rowCounts(college.database);
  for (const { act, input, target, on } of everyMutation(college.schema))
    for (const { name, type } of Object.values(input.getFields())) {
      if (!isNonNullType(type) && !isListType(type)) continue;
      const sample: Record<string, unknown> = {
        ...sampleInput(input),
        [target]: theCase.things[on],
        [name]: { not: 'that' },
      };
      const document = `mutation ($input: ${input.name}!) { ${act}(input: $input) { userErrors { code } } }`;
      const { status, errors, data } = await as(theCase.lead).send(document, { input: sample });
      expect({ [`${act}.${name}`]: [status, errors[0]?.extensions?.['code'], data] }).toEqual({
        [`${act}.${name}`]: [400, 'BAD_USER_INPUT', null],
      });
    }
  expect(await rowCounts(college.database)).toEqual(before);
});
