import type { Database } from '../../src/database/database';
import type { Person } from '../support/college';
import { EVENTS, type RULING } from './ruling';

export type NounName = keyof typeof RULING;

/** A row as it is stored, whoever may see it. */
export type Stored = Readonly<Record<string, unknown>> & { readonly id: string };

/** One thing there is, with everything that is true of it. */
export interface Thing {
  readonly noun: NounName;
  readonly row: Stored;
  /** As the API names it. */
  readonly id: string;
}

export type Letter =
  | ('C' | 'AP' | 'R' | 'W' | 'Co' | 'CS' | 'RS' | 'L' | 'I' | 'M' | 'O' | 'H' | 'Im' | 'Int' | 'Av')
  | ('r' | 'w' | 'co');

/** Who is what in which case: said by the test that lets things happen, never read from the product. */
export class Cast {
  readonly #letters = new Map<string, Map<string, Set<Letter>>>();

  is(caseId: string, person: Person, ...letters: Letter[]): void {
    const rowId = Buffer.from(caseId, 'base64url').toString().replace('Case:', '');
    const ofCase = this.#letters.get(rowId) ?? new Map<string, Set<Letter>>();
    this.#letters.set(rowId, ofCase.set(person.rowId, new Set(letters)));
  }

  lettersOf(caseRowId: string, personRowId: string): ReadonlySet<Letter> {
    return this.#letters.get(caseRowId)?.get(personRowId) ?? new Set();
  }

  /** Whether somebody has, or ever had, a part in any case. */
  knows({ rowId }: Person): boolean {
    return [...this.#letters.values()].some((ofCase) => ofCase.has(rowId));
  }

  has(caseRowId: string, letter: Letter): boolean {
    return [...(this.#letters.get(caseRowId)?.values() ?? [])].some((letters) => letters.has(letter));
  }
}

const TABLES = {
  cases: ['Case'],
  parties: ['Party'],
  complaints: ['Complaint', 'ComplaintDraft'],
  allegations: ['Allegations'],
  clarifications: ['Clarification'],
  responses: ['Response'],
  points: ['Points'],
  witnesses: ['Witness'],
  meetings: ['Meeting'],
  invitations: ['Invitation'],
  companions: ['Companion', 'CompanionRequest'],
  notes: ['Notes'],
  notes_comments: ['NotesComment'],
  decisions: ['Decision'],
  investigations: ['Investigation'],
  reports: ['Report'],
  report_sections: ['ReportSection'],
  evidence: ['Evidence'],
  upload_tickets: ['UploadTicket'],
  outcomes: ['Outcome'],
  clocks: ['Clock', 'ClockExplanation'],
  clock_changes: ['Extension'],
  days_off: ['DayOff'],
  notices: ['Notice'],
  confidential_requests: ['ConfidentialRequest'],
  staff_questions: ['StaffQuestion', 'QuestionToYou'],
  service_responses: ['ServiceResponse'],
  role_grants: ['RoleGrant', 'Handler'],
  people: ['Person'],
  events: ['CaseEvent'],
} as const satisfies Readonly<Record<string, readonly NounName[]>>;

const ALSO = ['section_shares', 'report_releases', 'evidence_forwardings', 'offices'] as const;

type Table = keyof typeof TABLES | (typeof ALSO)[number];

const HANDLING = ['CASE_LEAD', 'INVESTIGATOR', 'OVERSEER', 'WELFARE'];

/** Which of a table's rows are things of which noun. */
const COUNTS: Partial<Record<NounName, (row: Stored, now: string) => boolean>> = {
  Complaint: (row) => row['caseId'] !== null,
  ComplaintDraft: (row) => row['caseId'] === null,
  CaseEvent: (row) => row['caseId'] !== null,
  Extension: (row) => row['kind'] === 'EXTENDED',
  CompanionRequest: (row) => row['personId'] !== null,
  Handler: (row, now) =>
    HANDLING.includes(String(row['capacity'])) && (row['untilAt'] === null || (row['untilAt'] as string) > now),
};

/** Everything there is at one moment, read without asking the product who may see it. */
export class World {
  private constructor(
    private readonly tables: ReadonlyMap<Table, readonly Stored[]>,
    readonly cast: Cast,
    readonly things: readonly Thing[],
  ) {}

  static async of(database: Database, cast: Cast, now: string): Promise<World> {
    const tables = new Map<Table, readonly Stored[]>();
    for (const table of [...(Object.keys(TABLES) as Table[]), ...ALSO])
      tables.set(table, await database.query<Stored>(`SELECT * FROM ${table}`));
    const things = Object.entries(TABLES).flatMap(([table, nouns]) =>
      nouns.flatMap((noun: NounName) =>
        tables
          .get(table as Table)!
          .filter((row) => COUNTS[noun]?.(row, now) ?? true)
          .map((row) => ({ noun, row, id: idOf(noun, row.id) })),
      ),
    );
    return new World(tables, cast, things);
  }

  all(table: Table): readonly Stored[] {
    return this.tables.get(table)!;
  }

  find(table: Table, id: unknown): Stored | undefined {
    return this.all(table).find((row) => row.id === id);
  }

  /** The thing an event is about, as far as there is such a thing now, and the field of it. */
  subjectOf(event: Stored): { thing: Thing | undefined; field: string } {
    const [noun, field] = (EVENTS[String(event['kind'])] ?? '').split('.');
    if (noun === undefined || field === undefined)
      throw new Error(`the ruling does not know the event ${String(event['kind'])}`);
    return { thing: this.things.find((one) => one.noun === noun && one.row.id === event['subjectId']), field };
  }

  /** Whether a complaint came to the Acting Head of Welfare before anybody else: a student’s of staff, or what a student said at stage 2. */
  cameToWelfare(caseRowId: string): boolean {
    const theCase = this.find('cases', caseRowId)!;
    if (theCase['procedure'] === 'ANNEXE_A') return theCase['complainantCategory'] === 'STUDENT';
    const ever = (capacity: string) =>
      this.all('role_grants').filter((one) => one['caseId'] === caseRowId && one['capacity'] === capacity);
    // Only at stage 2 does the Acting Head of Welfare stand in for whoever leads
    return ever('CASE_LEAD').some((lead) => ever('WELFARE').some((one) => one['personId'] === lead['personId']));
  }

  /** Every text that is stored and can be recognised in an answer: long enough, and no day, of which any explanation speaks. */
  texts(): ReadonlySet<string> {
    const values = [...this.tables.values()].flat().flatMap((row) => Object.values(row));
    return new Set(
      values.filter(
        (value): value is string => typeof value === 'string' && value.length > 7 && !/^([A-Z_]+|[\d-]+)$/.test(value),
      ),
    );
  }
}

const idOf = (noun: string, id: string) => Buffer.from(`${noun}:${id}`).toString('base64url');

/** Worked out by the product: it is there or not, and no value is expected. */
export const WORKED_OUT = Symbol('worked out');

/** What a field of a thing truly holds. */
export function truth(world: World, { noun, row }: Thing, field: string): unknown {
  const person = (id: unknown, what: 'name' | 'email' | 'category' = 'name') =>
    world.find('people', id)?.[what] ?? null;
  switch (`${noun}.${field}`) {
    case 'Case.concluded':
      return row['concludedAt'] !== null;
    case 'Party.name':
    case 'Handler.name':
    case 'Witness.name':
    case 'StaffQuestion.name':
    case 'Invitation.name':
    case 'Companion.name':
    case 'RoleGrant.name':
    case 'Notice.recipient':
      return person(row['personId']);
    case 'Party.category':
      return person(row['personId'], 'category');
    case 'Party.email':
    case 'Witness.email':
      return person(row['personId'], 'email');
    case 'Handler.since':
    case 'RoleGrant.from':
      return row['fromAt'];
    case 'RoleGrant.until':
      return row['untilAt'];
    case 'RoleGrant.grantedBy':
      return person(row['grantedById']);
    case 'CompanionRequest.askedBy':
      return person(row['askedById']);
    case 'CompanionRequest.startsAt':
      return world.find('meetings', row['meetingId'])!['startsAt'];
    case 'Extension.extendedAt':
      return row['at'];
    case 'Extension.agreed':
      return row['agreedBy'] !== null;
    case 'Notes.interviewee':
      return person(row['intervieweeId']);
    case 'Evidence.submittedBy':
      return person(row['submittedById']);
    case 'Evidence.forwardedToComplainantAt':
    case 'Evidence.forwardedToRespondentAt':
      return forwardedAt(world, row.id, field.slice('forwardedTo'.length, -'At'.length).toUpperCase());
    case 'Investigation.commissionedBy':
      return person(row['commissionedById']);
    case 'Investigation.recommendationsAsked':
    case 'Complaint.datesMissing':
      return Boolean(row[field]);
    case 'ServiceResponse.byHead':
      return Boolean(row[field]);
    case 'ServiceResponse.next':
      return WORKED_OUT;
    case 'Outcome.kinds':
      return JSON.parse(String(row['kinds'])) as unknown;
    case 'Complaint.incidents':
    case 'ComplaintDraft.incidents':
    case 'Complaint.avoid':
    case 'ComplaintDraft.avoid':
      return JSON.parse(String(row[field])) as unknown;
    case 'CaseEvent.subjectId':
      return world.subjectOf(row).thing?.id;
    case 'Person.offices':
      return world
        .all('offices')
        .filter(({ personId }) => personId === row.id)
        .map(({ office }) => office)
        .sort();
    default:
      return field in row ? row[field] : WORKED_OUT;
  }
}

function forwardedAt(world: World, evidenceId: string, capacity: string): unknown {
  const given = world.all('evidence_forwardings').filter((one) => one['evidenceId'] === evidenceId);
  return given.find((one) => one['capacity'] === capacity)?.['forwardedAt'] ?? null;
}

/** Whether a thing is one of those that an edge of another leads to. */
export function hangsOn(parent: Thing, child: Thing): boolean {
  if (child.noun === 'Case') return child.row.id === parent.row['caseId'];
  // An explanation is of the clock whose id it has
  if (child.noun === 'ClockExplanation') return child.row.id === parent.row.id;
  const key = {
    Case: 'caseId',
    Meeting: 'meetingId',
    Notes: 'notesId',
    Report: 'reportId',
    Clock: 'clockId',
  } as Partial<Record<NounName, string>>;
  const column =
    parent.noun === 'Person' ? (child.noun === 'ComplaintDraft' ? 'authorId' : 'personId') : key[parent.noun];
  if (column === undefined) throw new Error(`nothing is known to hang on a ${parent.noun}`);
  return child.row[column] === parent.row.id;
}
