import { randomUUID } from 'node:crypto';
import { as, mutation } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { aFullCase, type FullCase } from '../support/fullCase';
import { everyMutation, sampleInput } from '../support/inputs';
import { rowCounts } from '../support/wipe';
import { globalId } from '../../src/reading/globalId';

/** Ids of which none leads anywhere for who may not see the first. */
const unknownLike = (hidden: string, type: string, own: string): Readonly<Record<string, string>> => ({
  hidden,
  absent: globalId(type, randomUUID()),
  malformed: '%%%',
  empty: '',
  'of another type': globalId(type === 'Case' ? 'Meeting' : 'Case', randomUUID()),
  'of another type, that is there': own,
  padded: `${hidden}=`,
  'without its type': Buffer.from(Buffer.from(hidden, 'base64url').toString().split(':')[1]!).toString('base64url'),
});

/** All of them for the stranger; for others those that matter most. */
const some = (who: string, ids: Readonly<Record<string, string>>): string[] =>
  who === 'stranger' ? Object.values(ids) : [ids['hidden']!, ids['absent']!, ids['malformed']!];

/** Somebody with no part in anything, and somebody who leads another case. */
const onlookers = async (theCase: FullCase): Promise<Record<string, Person>> => {
  const { college } = theCase;
  const other = await aFullCase(college);
  return { stranger: await college.person(), 'lead of another case': other.lead };
};

test('rule 3: what one may not see answers every query as what is not there, byte for byte', async () => {
  const college = await openCollege();
  const theCase = await aFullCase(college);
  for (const [who, person] of Object.entries(await onlookers(theCase)))
    for (const [type, hidden] of Object.entries(theCase.things))
      for (const query of type === 'Case' ? ['node', 'case'] : ['node']) {
        const document = `query ($id: ID!) { ${query}(id: $id) { id redactedFields } }`;
        const own = query === 'case' ? person.id : theCase.college.principal.id;
        const answers = [];
        for (const id of some(who, unknownLike(hidden, type, own)))
          answers.push((await as(person).send(document, { id })).text);
        expect({ [`${type} for the ${who}`]: [...new Set(answers)] }).toEqual({
          [`${type} for the ${who}`]: [expect.stringMatching(/^\{"data":\{"(node|case)":null\}\}\s*$/)],
        });
      }
});

test('rule 3: what one may not see answers every act as what is not there, byte for byte, and nothing is done', async () => {
  const college = await openCollege();
  const theCase = await aFullCase(college);
  const people = await onlookers(theCase);
  const before = await rowCounts(college.database);
  for (const { act, input, target, on } of everyMutation(college.schema))
    for (const [who, person] of Object.entries(people))
      for (const flaw of [{}, { text: '', reason: '', idempotencyKey: 'x' }]) {
        const sample = sampleInput(input);
        for (const field of Object.keys(flaw)) if (field in sample) sample[field] = '';
        const { document } = mutation(person, act);
        const answers = [];
        for (const id of some(who, unknownLike(theCase.things[on]!, on, person.id)))
          answers.push((await as(person).send(document, { input: { ...sample, [target]: id } })).text);
        expect({ [`${act} by the ${who}`]: new Set(answers).size }).toEqual({ [`${act} by the ${who}`]: 1 });
        const { data } = JSON.parse(answers[0]!) as {
          data: { answer: { case: null; userErrors: { code: string }[] } };
        };
        expect(data.answer.case).toBeNull();
        if (Object.keys(flaw).length === 0)
          expect({ [act]: data.answer.userErrors.map(({ code }) => code) }).toEqual({ [act]: ['NOT_FOUND'] });
      }
  expect(await rowCounts(college.database)).toEqual(before);
});

test('rule 3: a thing of their own case that is closed to a party is as little there for them', async () => {
  const college = await openCollege();
  const theCase = await aFullCase(college);
  const { respondent, witness, companion, things } = theCase;
  const closed: readonly [Person, readonly string[]][] = [
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
      ],
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
      ],
    ],
    [
      companion,
      ['Notes', 'Witness', 'Report', 'ReportSection', 'Complaint', 'Handler', 'Clock', 'Decision', 'Response'],
    ],
  ];
  for (const [person, types] of closed)
    for (const type of types) {
      const answers = [];
      for (const id of [things[type]!, globalId(type, randomUUID()), 'nothing'])
        answers.push((await as(person).send('query ($id: ID!) { node(id: $id) { id } }', { id })).text);
      expect({ [type]: [...new Set(answers)] }).toEqual({ [type]: [expect.stringContaining('null')] });
    }
  for (const { act, input, target, on } of everyMutation(college.schema)) {
    if (!['Meeting', 'Notes', 'Witness', 'Report'].includes(on)) continue;
    const answers = [];
    const sample = sampleInput(input);
    for (const id of [things[on]!, globalId(on, randomUUID()), 'nothing'])
      answers.push(
        (await as(respondent).send(mutation(respondent, act).document, { input: { ...sample, [target]: id } })).text,
      );
    expect({ [act]: new Set(answers).size }).toEqual({ [act]: 1 });
  }
});

describe('rule 3: an id in the input that is not for its actor is as little found as what is not there', () => {
  test.each(['arrangeMeeting.invite', 'recordNotes.invitationId', 'shareReportSection.partyId', 'saveReport.sections'])(
    '%s',
    async (place) => {
      const college = await openCollege();
      const theCase = await aFullCase(college);
      const other = await aFullCase(college);
      const [act, field] = place.split('.') as [string, string];
      const { investigator, things, id: caseId } = theCase;
      const type = { invite: 'Party', invitationId: 'Invitation', partyId: 'Party', sections: 'ReportSection' }[field]!;
      const { input, target, on } = everyMutation(college.schema).find((one) => one.act === act)!;
      const held = (
        await as(investigator).query<{ case: { meetings: { id: string; status: string }[] } }>(
          'query ($id: ID!) { case(id: $id) { meetings { id status } } }',
          { id: caseId },
        )
      ).data.case.meetings.find(({ status }) => status === 'HELD')!.id;
      const answers = [];
      for (const id of Object.values(unknownLike(other.things[type]!, type, caseId))) {
        const value = { invite: [id], sections: [{ sectionId: id, heading: 'A', text: 'B' }] }[field] ?? id;
        const sample = { ...sampleInput(input), [target]: on === 'Meeting' ? held : things[on], [field]: value };
        answers.push((await as(investigator).send(mutation(investigator, act).document, { input: sample })).text);
      }
      expect(new Set(answers).size).toBe(1);
      expect(answers[0]).toContain('NOT_FOUND');
    },
  );
});
