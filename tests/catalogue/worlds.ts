import {
  aDraftReport,
  anInformedCase,
  anInvestigatedCase,
  aSubmittedCase,
  type InformedCase,
  type InvestigatedCase,
  type TestCase,
} from '../support/cases';
import { as, type Answer } from '../support/client';
import { openCollege, type Person } from '../support/college';
import type { Ids } from '../../src/reading/cloister';
import { aFullCase, type FullCase } from '../support/fullCase';
import { derivedIds } from '../support/ids';
import { invitationOf } from '../support/meetings';

/** In every text of what happens in the fuller world alone. */
export const MARK = 'quince';

export interface World extends FullCase {
  /** Another case of the same complainant and lead, opened later. */
  readonly second: InformedCase;
  /** A third one of the complainant, submitted after everything else. */
  readonly third: TestCase;
  readonly stranger: Person;
  /** After this instant something happens unseen, in the fuller world alone. */
  readonly until: string;
  /** What happened in the fuller world alone. */
  readonly hidden: Hidden | null;
}

interface Hidden {
  /** A case of somebody else about the same respondent. */
  readonly other: InvestigatedCase;
  /** Of the draft report there. */
  readonly section: string;
  readonly meeting: string;
  readonly witness: string;
  readonly notes: string;
}

export const CAST = [
  'complainant',
  'respondent',
  'witness',
  'companion',
  'lead',
  'investigator',
  'overseer',
  'welfare',
  'stranger',
] as const;

export type Part = (typeof CAST)[number];

/** Two colleges side by side in which the same happens; in the fuller one more does, of which some may not know. */
export interface Worlds {
  bare: World;
  full: World;
}

export function twoWorlds(): Worlds {
  const worlds = {} as Worlds;
  beforeAll(async () => {
    worlds.bare = await tell('bare', false);
    worlds.full = await tell('full', true);
  });
  return worlds;
}

async function tell(beside: string, fuller: boolean): Promise<World> {
  const college = await openCollege({ ids: 'the same in both', beside });
  const [stranger, elsewhere, otherLead, third] = (await college.people([
    {},
    {},
    { category: 'SUPPORT_STAFF' },
    { category: 'ACADEMIC_STAFF' },
  ])) as [Person, Person, Person, Person];
  const theCase = await aFullCase(college);
  const { complainant, lead } = theCase;
  const second = await anInformedCase(college, { complainant, lead });

  // What is hidden has ids of its own and takes its time, so that nothing else is otherwise for it
  const ids = college.server.cloister.ids as unknown as { current: Ids };
  const [shown, until, later] = [ids.current, college.clock.now(), college.clock.in({ hours: 1 })];
  ids.current = derivedIds('hidden');
  const hidden = fuller ? await happenUnseen(theCase, elsewhere, otherLead) : null;
  ids.current = shown;
  college.clock.set(later);

  return {
    ...theCase,
    second,
    third: await aSubmittedCase(college, { complainant, respondent: third }),
    stranger,
    until,
    hidden,
  };
}

/** Each of these is for some of those in the case, and for none of the complainant, the witness, the companion, the stranger. */
async function happenUnseen(theCase: FullCase, complainant: Person, lead: Person): Promise<Hidden> {
  const { college, id: caseId, investigator, respondent, parties, things } = theCase;
  const complaint = { nature: `The ${MARK} matter.` };
  const other = await anInvestigatedCase(college, { complainant, respondent, lead, complaint });
  const [section] = (await aDraftReport(other)).sections;
  const words = { description: `the ${MARK} porter`, relevance: 'Was there.', contact: 'the lodge' };
  const { id: witness } = await as(respondent).does('nameWitness', { caseId, ...words });
  await as(respondent).does('respond', { caseId, text: `About the ${MARK}: no.` });
  await as(investigator).does('saveReport', { caseId, revision: 1, findings: `The ${MARK} was eaten.` });
  const [startsAt, endsAt] = [college.clock.in({ days: 1 }), college.clock.in({ days: 1, hours: 1 })];
  const meeting = await as(theCase.lead).does('arrangeMeeting', {
    caseId,
    invite: [parties.RESPONDENT],
    ...{ startsAt, endsAt, place: `The ${MARK} room`, purpose: 'To hear you.' },
  });
  const held = await meetingOfNotes(investigator, caseId, things['Notes']!);
  const invitationId = await invitationOf(held, investigator, 'COMPLAINANT');
  const text = `She adds a ${MARK}.`;
  const { id: notes } = await as(investigator).does('recordNotes', { meetingId: held, invitationId, text });
  return { other, section: section!, meeting: meeting.id, witness, notes };
}

async function meetingOfNotes(by: Person, caseId: string, notes: string): Promise<string> {
  const { data } = await as(by).query<{ case: { meetings: { id: string; notes: { id: string }[] }[] } }>(
    'query ($id: ID!) { case(id: $id) { meetings { id notes { id } } } }',
    { id: caseId },
  );
  return data.case.meetings.find((one) => one.notes.some(({ id }) => id === notes))!.id;
}

/** Every byte of an answer but the time of day; a cursor or a ticket is sealed anew each time, so its length alone is compared. */
export function bytesOf({ status, headers, text }: Pick<Answer<unknown>, 'status' | 'headers' | 'text'>): string {
  const sent = [...headers].filter(([name]) => name !== 'date').map((header) => header.join(': '));
  const body = text.replace(
    /"(cursor|startCursor|endCursor|ticket|downloadTicket)":"([^"]*)"/g,
    (_, name: string, cursor: string) => `"${name}":${String(cursor.length)}`,
  );
  return [String(status), ...sent, body].join('\n');
}

type Question = readonly [document: string, variables?: object];

/** Asks everybody the same in both worlds, and says for whom the answer is another one. */
export async function answeredOtherwise(
  { bare, full }: Worlds,
  ask: (world: World, part: Part) => Question,
  parts: readonly Part[] = CAST,
): Promise<Part[]> {
  const found: Part[] = [];
  for (const part of parts) {
    const answers = [];
    for (const world of [bare, full]) answers.push(bytesOf(await as(world[part]!).query(...ask(world, part))));
    if (answers[0] !== answers[1]) found.push(part);
  }
  return found;
}

/** The same question about several ids: the bytes of each answer. */
export async function bytesFor(person: Person, document: string, ids: readonly string[]): Promise<string[]> {
  const answers = [];
  for (const id of ids) answers.push(bytesOf(await as(person).send(document, { id })));
  return answers;
}
