import 'reflect-metadata';
import { createSchema } from '../../src/graphql/schema';
import {
  aCompanion,
  aDelegatedCase,
  aDraft,
  aDraftReport,
  aMeeting,
  aNamedWitness,
  anInvestigatedCase,
  anInvitedWitness,
  aSubmittedCase,
  type InvestigatedCase,
  proceed,
  requestOf,
} from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { aMeetingIn, heldMeeting, notesOf } from '../support/meetings';
import { documentsFor, withoutReads } from './everything';

// What somebody may not know of leaves no trace in anything they are answered: not in a count, an order, a page, a time
// of change, the log, or the length of a cursor.

const documents = documentsFor(createSchema());
const [way, events] = [withoutReads(documents.way), withoutReads(documents.events)];

const PAGE =
  'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id updatedAt stage concluded } }';
const PAGES = `query ($since: DateTime!) {
  opened: cases(first: 1) { ${PAGE} } last: cases(last: 1) { ${PAGE} } changed: cases(first: 5, orderBy: CHANGED) { ${PAGE} }
  inStage: cases(first: 5, filter: { stage: ["INVESTIGATION", "RECEIVED"] }) { ${PAGE} }
  since: cases(first: 5, filter: { changedSince: $since }, orderBy: CHANGED) { ${PAGE} }
  log: caseEvents(first: 100) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor } } }`;

/** Cursors and tickets are sealed anew each time; their length is all that may be compared. */
const withoutSeals = (text: string): string =>
  text.replace(
    /"(cursor|startCursor|endCursor|downloadTicket)":"([^"]*)"/g,
    (_, name: string, cursor: string) => `"${name}":${String(cursor.length)}`,
  );

/** All bytes that somebody is answered about their cases. */
async function lookOf(person: Person, caseIds: readonly string[], since: string): Promise<string> {
  const answers = [await as(person).query(PAGES, { since }), await as(person).query(events, { after: null })];
  for (const id of caseIds) answers.push(await as(person).query(way, { id }));
  return answers.map(({ text }) => withoutSeals(text)).join('\n');
}

type People = Readonly<Record<string, Person>>;

/** Does something, and says for whom the world looks another afterwards. */
async function movesFor(
  people: People,
  caseIds: readonly string[],
  happens: () => Promise<unknown>,
): Promise<string[]> {
  const since = Object.values(people)[0]!.college.clock.now();
  const look = async () => Promise.all(Object.values(people).map((person) => lookOf(person, caseIds, since)));
  const before = await look();
  await happens();
  const after = await look();
  return Object.keys(people).filter((_, index) => before[index] !== after[index]);
}

interface Told {
  readonly theCase: InvestigatedCase;
  readonly people: People;
  readonly meeting: string;
  readonly witnessMeeting: string;
  readonly draft: { id: string; sections: string[] };
  readonly notes: string;
}

/** A case under investigation with everybody in it. */
async function tell(): Promise<Told> {
  const college = await openCollege();
  const theCase = await anInvestigatedCase(college);
  const { complainant, respondent, lead, investigator, overseer, id: caseId } = theCase;
  const [integration, stranger, bystander] = await college.people([
    { category: 'MACHINE', offices: ['INTEGRATION'], scope: 'ANNEXE_A' },
    {},
    {},
  ]);
  const witness = await anInvitedWitness(theCase, { by: investigator });
  const meeting = await aMeeting(theCase);
  const companion = await aCompanion(theCase, meeting, complainant);
  await heldMeeting(meeting, lead);
  const notes = await notesOf(meeting, lead, 'COMPLAINANT');
  const draft = await aDraftReport(theCase);
  await as(respondent).does('respond', { caseId, text: 'It was kindly meant.' });
  const people = {
    complainant,
    respondent,
    witness: witness.person,
    companion,
    lead,
    investigator,
    overseer,
    welfare: college.headOfWelfare,
    integration: integration!,
    stranger: stranger!,
    bystander: bystander!,
  };
  return { theCase, people, meeting, witnessMeeting: witness.meeting, draft, notes };
}

const HIDDEN: Readonly<Record<string, { happens: (told: Told) => Promise<unknown>; movesFor: readonly string[] }>> = {
  'somebody writes a draft': {
    happens: ({ people }) => aDraft(people['stranger']!, { nature: 'Another matter.' }),
    movesFor: ['stranger'],
  },
  'somebody else submits a complaint': {
    happens: ({ theCase }) => aSubmittedCase(theCase.college),
    movesFor: ['welfare', 'integration'],
  },
  'the case lead meets the respondent': {
    happens: ({ theCase }) => aMeeting(theCase, 'RESPONDENT'),
    movesFor: ['respondent', 'lead'],
  },
  'the investigator meets the complainant': {
    happens: ({ theCase }) => aMeetingIn(theCase, theCase.investigator, [theCase.parties.COMPLAINANT]),
    movesFor: ['complainant', 'lead', 'investigator'],
  },
  'the investigator moves the meeting with the witness': {
    happens: ({ theCase, witnessMeeting }) => {
      const { clock } = theCase.college;
      const times = { startsAt: clock.in({ days: 5 }), endsAt: clock.in({ days: 5, hours: 1 }) };
      return as(theCase.investigator).does('moveMeeting', { meetingId: witnessMeeting, ...times });
    },
    movesFor: ['witness', 'lead', 'investigator'],
  },
  'the respondent names a witness': {
    happens: ({ theCase }) => aNamedWitness(theCase, theCase.respondent),
    movesFor: ['respondent', 'lead', 'investigator'],
  },
  'the witness whom the complainant named is said to be somebody': {
    happens: async ({ theCase, people }) => {
      const witnessId = await aNamedWitness(theCase, theCase.complainant);
      return movesForNobody(people, ['lead', 'investigator'], [theCase.id], () =>
        as(theCase.investigator).does('identifyWitness', { witnessId, personId: people['stranger']!.id }),
      );
    },
    movesFor: ['complainant', 'lead', 'investigator'],
  },
  'the draft report is saved again': {
    happens: ({ theCase }) =>
      as(theCase.investigator).does('saveReport', { caseId: theCase.id, revision: 1, findings: 'Little.' }),
    movesFor: ['investigator'],
  },
  'a section of the draft is shared with the complainant': {
    happens: ({ theCase, draft }) =>
      as(theCase.investigator).does('shareReportSection', {
        sectionId: draft.sections[0],
        partyId: theCase.parties.COMPLAINANT,
      }),
    movesFor: ['complainant', 'investigator'],
  },
  'notes are recorded again and not sent': {
    happens: ({ theCase, meeting }) => notesOf(meeting, theCase.lead, 'COMPLAINANT', 'She says six times.'),
    movesFor: ['lead', 'investigator'],
  },
  'notes are sent to the interviewee': {
    happens: ({ theCase, notes }) => as(theCase.lead).does('sendNotesForReview', { notesId: notes }),
    movesFor: ['complainant', 'lead', 'investigator'],
  },
  'the respondent responds again': {
    happens: ({ theCase }) => as(theCase.respondent).does('respond', { caseId: theCase.id, text: 'One thing more.' }),
    movesFor: ['respondent', 'lead', 'investigator', 'overseer'],
  },
  'the complaint is clarified and not forwarded': {
    happens: ({ theCase }) =>
      as(theCase.investigator).does('clarifyComplaint', { caseId: theCase.id, text: 'Twice, in spring.' }),
    movesFor: ['complainant', 'lead', 'investigator', 'overseer'],
  },
  'points are put to the complainant': {
    happens: ({ theCase }) =>
      as(theCase.lead).does('putPoints', { caseId: theCase.id, text: 'He says it was kindly meant.' }),
    movesFor: ['complainant', 'lead', 'investigator', 'overseer'],
  },
  'a companion of the respondent is asked, and declines': {
    happens: async ({ theCase, people }) => {
      const meetingId = await aMeeting(theCase, 'RESPONDENT');
      const asked = people['bystander']!;
      await as(theCase.respondent).does('nameCompanion', { meetingId, address: asked.email, kind: 'COLLEAGUE' });
      await as(asked).does('declineToAccompany', { requestId: await requestOf(asked) });
    },
    movesFor: ['respondent', 'lead', 'investigator', 'bystander'],
  },
};

/** Within a longer happening: one step of it moves nothing but for these. */
async function movesForNobody(
  people: People,
  but: readonly string[],
  caseIds: readonly string[],
  happens: () => Promise<unknown>,
): Promise<void> {
  expect(await movesFor(people, caseIds, happens)).toEqual(but);
}

describe('Nothing moves for those who may not know of it, when', () => {
  let told!: Told;
  beforeAll(async () => {
    told = await tell();
  });

  test.each(Object.entries(HIDDEN))('%s', async (_, { happens, movesFor: expected }) => {
    const moved = await movesFor(told.people, [told.theCase.id], () => happens(told));
    expect([...moved].sort()).toEqual([...expected].sort());
  });

  test('the overseer delegates to somebody else', async () => {
    const { theCase, people } = await tell();
    const { college, overseer, id: caseId } = theCase;
    const other = await college.person({ category: 'SUPPORT_STAFF' });
    const moved = await movesFor(people, [caseId], () =>
      as(overseer).does('appointCaseLead', { caseId, personId: other.id, reason: 'The first is away.' }),
    );
    expect(moved).toEqual(['complainant', 'respondent', 'lead', 'overseer']);
  });

  test('the respondent is identified, also for the one it is about', async () => {
    const college = await openCollege();
    const theCase = await aDelegatedCase(college);
    const { complainant, respondent, lead, overseer, id: caseId } = theCase;
    const people = { complainant, respondent, lead, overseer, welfare: college.headOfWelfare };
    const moved = await movesFor(people, [caseId], () =>
      as(lead).does('identifyRespondent', { caseId, personId: respondent.id }),
    );
    expect(moved).toEqual(['lead', 'overseer', 'welfare']);
  });

  test('an investigation is commissioned, until somebody investigates', async () => {
    const college = await openCollege();
    const informed = await anInvestigatedCase(college);
    const other = await aDelegatedCase(college);
    const { complainant, respondent, lead, overseer } = informed;
    await as(other.lead).does('identifyRespondent', { caseId: other.id, personId: other.respondent.id });
    await as(other.lead).does('informRespondent', { caseId: other.id, allegations: 'Remarks.' });
    await proceed(other, 'INVESTIGATE');
    const people = {
      complainant,
      respondent,
      lead,
      overseer,
      otherComplainant: other.complainant,
      otherRespondent: other.respondent,
      otherLead: other.lead,
      welfare: college.headOfWelfare,
    };
    const moved = await movesFor(people, [informed.id, other.id], () =>
      as(other.lead).does('commissionInvestigation', {
        caseId: other.id,
        terms: 'What was said.',
        recommendationsAsked: false,
      }),
    );
    expect(moved).toEqual(['overseer', 'otherLead']);
  });
});
