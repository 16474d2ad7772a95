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
  | (
      | 'C'
      | 'AP'
      | 'R'
      | 'W'
      | 'Co'
      | 'CS'
      | 'RS'
      | 'L'
      | 'I'
      | 'M'
      | 'O'
      | 'H'
      | 'Im'
      | 'Int'
      | 'Av'
      | 'He'
      | 'DP'
      | 'Em'
    )
  | ('r' | 'w' | 'co');

const NONE: ReadonlySet<Letter> = new Set();

/** Who is what in which case: said by the test that lets things happen, never read from the product. */
export class Cast {
  readonly #letters = new Map<string, Map<string, Set<Letter>>>();

  is(caseId: string, person: Person, ...letters: Letter[]): void {
    const rowId = Buffer.from(caseId, 'base64url').toString().replace('Case:', '');
    const ofCase = this.#letters.get(rowId) ?? new Map<string, Set<Letter>>();
    this.#letters.set(rowId, ofCase.set(person.rowId, new Set(letters)));
  }

  /** Who is let in in an emergency has the sight of L there. */
  lettersOf(caseRowId: string, personRowId: string): ReadonlySet<Letter> {
    const letters = this.#letters.get(caseRowId)?.get(personRowId) ?? NONE;
    return letters.has('Em') ? new Set([...letters, 'L']) : letters;
  }

  /** Whether somebody has, or ever had, a part in any case, or in this one. */
  knows({ rowId }: Person, caseRowId?: string): boolean {
    const cases = caseRowId === undefined ? [...this.#letters.values()] : [this.#letters.get(caseRowId)];
    return cases.some((ofCase) => ofCase?.has(rowId));
  }

  has(caseRowId: string, letter: Letter): boolean {
    return [...(this.#letters.get(caseRowId)?.values() ?? [])].some((letters) => letters.has(letter));
  }
}

const TABLES = {
  cases: ['Case', 'YourRecord', 'WhoRead', 'ReadRecord'],
  data_requests: ['DataRequest'],
  retentions: ['Retention'],
  holds: ['Hold'],
  erasures: ['Erasure'],
  parties: ['Party', 'Duties'],
  complaints: ['Complaint', 'ComplaintDraft'],
  transfers: ['Transfer'],
  taken_complaints: ['TakenComplaint'],
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
  section_comments: ['SectionComment'],
  investigation_steps: ['InvestigationStep'],
  step_changes: ['StepChange'],
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
  tasks: ['Task'],
  interim_measures: ['InterimMeasure'],
  measure_reviews: ['MeasureReview'],
  actions: ['Action'],
  action_reports: ['ActionReport'],
  appeals: ['Appeal'],
  bundle_items: ['BundleItem'],
  closings: ['Closing'],
  completion_letters: ['CompletionLetter'],
  supporters: ['Supporter'],
  support_meetings: ['SupportMeeting'],
  support_notes: ['SupportNote'],
  service_referrals: ['ServiceReferral'],
  consents: ['Consent'],
  mediations: ['Mediation'],
  mediation_questions: ['MediationQuestion'],
  mediation_outcomes: ['MediationOutcome'],
  flags: ['Flag'],
  police_involvements: ['PoliceInvolvement'],
  pauses: ['Pause'],
  agreements: ['Agreement'],
  disclosures: ['Disclosure'],
  deferrals: ['Deferral'],
  breaches: ['Breach'],
  withdrawals: ['Withdrawal'],
  case_links: ['CaseLink'],
  consultations: ['Consultation', 'ConsultationOfYou'],
  conflicts: ['Conflict', 'ConflictOfYours'],
  emergencies: ['EmergencyAccess', 'EmergencyRequest'],
  outside_invitations: ['OutsideInvitation'],
  advice: ['Advice'],
  year_figures: ['YearFigures'],
  referrals: ['WelfareReferral', 'ReferralMade'],
  role_grants: ['RoleGrant', 'Handler'],
  people: ['Person', 'Account', 'Integration'],
  appointments: ['Appointment'],
  absences: ['Absence'],
  offices: ['OfficeHolding'],
  events: ['CaseEvent'],
} as const satisfies Readonly<Record<string, readonly NounName[]>>;

const ALSO = [
  'section_shares',
  'report_releases',
  'evidence_forwardings',
  'support_shares',
  'disclosure_subjects',
  'account_reviews',
] as const;

type Table = keyof typeof TABLES | (typeof ALSO)[number];

/** As what somebody handles a case. */
export const HANDLING = ['CASE_LEAD', 'INVESTIGATOR', 'OVERSEER', 'WELFARE'];

/** Which of a table's rows are things of which noun. */
const COUNTS: Partial<Record<NounName, (row: Stored, now: string) => boolean>> = {
  Complaint: (row) => row['caseId'] !== null,
  ComplaintDraft: (row) => row['caseId'] === null,
  CaseEvent: (row) => row['caseId'] !== null,
  Extension: (row) => row['kind'] === 'EXTENDED',
  Integration: (row) => row['category'] === 'MACHINE',
  Conflict: (row) => row['caseId'] !== null,
  EmergencyAccess: (row) => row['caseId'] !== null,
  ConflictOfYours: (row) => row['generalId'] === null,
  CompanionRequest: (row) => row['personId'] !== null,
  Handler: (row, now) =>
    HANDLING.includes(String(row['capacity'])) && (row['untilAt'] === null || (row['untilAt'] as string) > now),
};

/** Everything there is at one moment, read without asking the product who may see it. */
export class World {
  // A ruling asks each of these thousands of times at one moment
  readonly #byId = new Map<Table, ReadonlyMap<unknown, Stored>>();
  readonly #byNoun = new Map<NounName, Thing[]>();
  readonly #byNounAndId = new Map<string, Thing>();
  readonly #offices = new Map<unknown, readonly string[]>();
  #texts: ReadonlyMap<string, string> | undefined;

  private constructor(
    private readonly tables: ReadonlyMap<Table, readonly Stored[]>,
    readonly cast: Cast,
    readonly things: readonly Thing[],
    private readonly now: string,
  ) {
    for (const thing of things) {
      this.#byNoun
        .set(thing.noun, this.#byNoun.get(thing.noun) ?? [])
        .get(thing.noun)!
        .push(thing);
      this.#byNounAndId.set(`${thing.noun} ${thing.row.id}`, thing);
    }
  }

  static async of(database: Database, cast: Cast, now: string): Promise<World> {
    const tables = new Map<Table, readonly Stored[]>();
    const all = [...(Object.keys(TABLES) as Table[]), ...ALSO];
    // Most are empty, and one statement tells which
    const filled = new Set(
      (
        await database.query<{ name: string }>(
          all.map((name) => `SELECT '${name}' AS name WHERE EXISTS (SELECT 1 FROM ${name})`).join(' UNION ALL '),
        )
      ).map(({ name }) => name),
    );
    for (const table of all)
      tables.set(table, filled.has(table) ? await database.query<Stored>(`SELECT * FROM ${table}`) : []);
    const things = Object.entries(TABLES).flatMap(([table, nouns]) =>
      nouns.flatMap((noun: NounName) =>
        tables
          .get(table as Table)!
          .filter((row) => COUNTS[noun]?.(row, now) ?? true)
          .map((row) => ({ noun, row, id: idOf(noun, row.id) })),
      ),
    );
    return new World(tables, cast, things, now);
  }

  all(table: Table): readonly Stored[] {
    return this.tables.get(table)!;
  }

  find(table: Table, id: unknown): Stored | undefined {
    let rows = this.#byId.get(table);
    if (!rows) this.#byId.set(table, (rows = new Map(this.all(table).map((row) => [row.id, row]))));
    return rows.get(id);
  }

  /** The things of one noun. */
  of(noun: NounName): readonly Thing[] {
    return this.#byNoun.get(noun) ?? [];
  }

  /** The offices somebody holds now: one that has ended, or is still to begin, is nothing they are. */
  officesOf(personId: unknown): readonly string[] {
    const offices = this.#offices.get(personId) ?? this.#officesNowOf(personId);
    this.#offices.set(personId, offices);
    return offices;
  }

  #officesNowOf(personId: unknown): readonly string[] {
    const isInForce = ({ fromAt, untilAt }: Stored) =>
      (fromAt as string) <= this.now && (untilAt === null || (untilAt as string) > this.now);
    return this.all('offices')
      .filter((one) => one['personId'] === personId && isInForce(one))
      .map(({ office }) => String(office))
      .sort();
  }

  /** The thing an event is about, as far as there is such a thing now, and the field of it. */
  subjectOf(event: Stored): { thing: Thing | undefined; field: string } {
    const [noun, field] = (EVENTS[String(event['kind'])] ?? '').split('.');
    if (noun === undefined || field === undefined)
      throw new Error(`the ruling does not know the event ${String(event['kind'])}`);
    return { thing: this.#byNounAndId.get(`${noun} ${String(event['subjectId'])}`), field };
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

  /** The names of all who ever had a part in a case. */
  partsIn(caseRowId: string): string[] {
    const grants = this.all('role_grants').filter(({ caseId }) => caseId === caseRowId);
    return grants.map(({ personId }) => String(this.find('people', personId)!['name']));
  }

  /** Every text that is stored and can be recognised in an answer, with how it is written there: long enough, and no day, of which any explanation speaks. */
  texts(): ReadonlyMap<string, string> {
    if (this.#texts) return this.#texts;
    const values = [...this.tables.values()].flat().flatMap((row) => Object.values(row));
    const texts = values.filter(
      (value): value is string => typeof value === 'string' && value.length > 7 && !/^([A-Z_]+|[\d-]+)$/.test(value),
    );
    return (this.#texts = new Map(texts.map((text) => [text, JSON.stringify(text).slice(1, -1)])));
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
    case 'MediationQuestion.name':
    case 'Invitation.name':
    case 'Companion.name':
    case 'RoleGrant.name':
    case 'Notice.recipient':
    case 'CompletionLetter.recipient':
    case 'OfficeHolding.name':
    case 'Appointment.name':
    case 'Absence.name':
    case 'Agreement.name':
    case 'Deferral.name':
    case 'Breach.name':
    case 'DataRequest.name':
      return person(row['personId']);
    case 'Complaint.takenDownBy':
    case 'ComplaintDraft.takenDownBy':
      return person(takenOf(world, row)?.['takenById']);
    case 'Complaint.takenFrom':
    case 'ComplaintDraft.takenFrom':
    case 'Complaint.receivedAt':
    case 'ComplaintDraft.receivedAt':
    case 'Complaint.signedPaper':
      return takenOf(world, row)?.[field] ?? null;
    case 'SectionComment.name':
      return person(row['authorId']);
    case 'StepChange.madeBy':
    case 'Transfer.madeBy':
      return person(row['madeById']);
    case 'Withdrawal.decidedBy':
      return person(row['decidedById']);
    case 'CaseLink.status':
      return row['endedAt'] === null ? 'LINKED' : 'ENDED';
    case 'CaseLink.since':
      return row['linkedAt'];
    case 'CaseLink.linkedBy':
      return person(row['linkedById']);
    case 'CaseLink.otherReference':
      return world.find('cases', row['otherId'])!['reference'];
    case 'CaseLink.otherId':
      return idOf('Case', String(row['otherId']));
    case 'Supporter.name':
    case 'Consent.name':
    case 'Consultation.name':
    case 'Conflict.name':
      return person(row['personId']);
    case 'Supporter.since':
      return grantOf(world, row)['fromAt'];
    case 'Supporter.endedAt':
      return grantOf(world, row)['untilAt'];
    case 'Supporter.status':
      return grantOf(world, row)['endedById'] === null ? 'ACTIVE' : 'ENDED';
    case 'Supporter.sharesNotes':
      return Boolean(row[field]);
    case 'Supporter.shares':
      return world
        .all('support_shares')
        .filter((one) => one['supporterId'] === row.id && one['endedAt'] === null)
        .map(({ what }) => what)
        .sort();
    case 'SupportMeeting.side':
    case 'SupportNote.side':
      return world.find('supporters', row['supporterId'])!['side'];
    case 'ServiceReferral.name':
      return person(
        world.all('parties').find((one) => one['caseId'] === row['caseId'] && isOn(one, row['side']))!['personId'],
      );
    case 'Action.implementer':
      return person(row['implementerId']);
    case 'EmergencyAccess.name':
    case 'EmergencyRequest.askedBy':
      return person(row['personId']);
    case 'EmergencyAccess.givenBy':
      return person(row['askedOfId']);
    case 'EmergencyAccess.from':
      return grantOf(world, row)['fromAt'];
    case 'EmergencyAccess.until':
      return grantOf(world, row)['untilAt'];
    case 'EmergencyAccess.reviewedBy':
      return person(row['reviewedById']);
    case 'EmergencyRequest.until':
      return row['untilAt'];
    case 'ConflictOfYours.about':
      return row['address'];
    case 'ConflictOfYours.reasonWithheld':
      return Boolean(row['withheld']);
    case 'Appeal.hearer':
      return person(row['hearerId']);
    case 'Appeal.by':
      return row['side'];
    case 'Appeal.ended':
      return row['endedAt'] !== null;
    case 'BundleItem.document':
      return world.find('evidence', row['evidenceId'])?.['name'] ?? null;
    case 'Duties.side':
      return row['capacity'];
    case 'Advice.askedBy':
      return person(row['askedById']);
    case 'Advice.advisedBy':
      return person(row['advisedById']);
    case 'WelfareReferral.referredBy':
      return person(row['referredById']);
    case 'Party.side':
      return row['capacity'] === 'RESPONDENT' ? 'RESPONDENT' : 'COMPLAINANT';
    case 'Party.category':
      return person(row['personId'], 'category');
    case 'Party.email':
    case 'Witness.email':
      return person(row['personId'], 'email');
    case 'Handler.since':
    case 'RoleGrant.from':
    case 'OfficeHolding.from':
    case 'Appointment.from':
    case 'Absence.from':
      return row['fromAt'];
    case 'RoleGrant.until':
    case 'OfficeHolding.until':
    case 'Appointment.until':
    case 'Absence.until':
      return row['untilAt'];
    case 'OfficeHolding.reason':
      return appointmentTo(world, row.id)?.['reason'] ?? null;
    case 'OfficeHolding.appointedBy':
      return person(appointmentTo(world, row.id)?.['proposedById']);
    case 'OfficeHolding.signedBy':
      return person(appointmentTo(world, row.id)?.['decidedById']);
    case 'OfficeHolding.endedBy':
      return person(row['endedById']);
    case 'Account.reviewedAt':
      return lastReview(world, row.id)?.['reviewedAt'] ?? null;
    case 'Account.reviewedBy':
      return person(lastReview(world, row.id)?.['reviewedById']);
    case 'OfficeHolding.confirmedBy':
      return person(row['confirmedById']);
    case 'Appointment.insteadOf':
      return person(row['insteadOfId']);
    case 'Appointment.status':
      return row['state'];
    case 'Appointment.proposedBy':
      return person(row['proposedById']);
    case 'Appointment.decidedBy':
      return person(row['decidedById']);
    case 'Absence.deputy':
      return person(row['deputyId']);
    case 'Integration.registeredAt':
      return row['createdAt'];
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
    case 'Retention.until':
      return row['keptUntil'];
    case 'Retention.setBy':
      return person(row['setById']);
    case 'Hold.placedBy':
      return person(row['placedById']);
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
    case 'Mediation.mediator':
      return person(row['mediatorId']);
    case 'MediationOutcome.agreed':
      return Boolean(row['agreed']);
    case 'InterimMeasure.owner':
      return person(row['ownerId']);
    case 'MeasureReview.reviewedBy':
      return person(row['reviewedById']);
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
    case 'Disclosure.decidedBy':
    case 'Deferral.decidedBy':
      return person(row['decidedById']);
    case 'Disclosure.concerns':
      return world
        .all('disclosure_subjects')
        .filter((one) => one['disclosureId'] === row.id)
        .map((one) => person(one['personId']))
        .sort();
    case 'Deferral.status':
      return row['endedAt'] === null ? 'IN_FORCE' : 'ENDED';
    case 'CaseEvent.subjectId':
      return world.subjectOf(row).thing?.id;
    case 'Person.offices':
      return world.officesOf(row.id);
    default:
      return field in row ? row[field] : WORKED_OUT;
  }
}

const takenOf = (world: World, { id }: Stored) =>
  world.all('taken_complaints').find((one) => one['complaintId'] === id);

/** Whether a party is on a side: who was harmed and does not complain is where the complainant was. */
export const isOn = (party: Stored, side: unknown): boolean =>
  side === 'RESPONDENT' ? party['capacity'] === side : party['capacity'] !== 'RESPONDENT';

const grantOf = (world: World, { grantId }: Stored): Stored => world.find('role_grants', grantId)!;

const appointmentTo = (world: World, officeId: string) =>
  world.all('appointments').find((one) => one['officeId'] === officeId);

const lastReview = (world: World, personId: string) =>
  world
    .all('account_reviews')
    .filter((one) => one['personId'] === personId)
    .sort((one, other) => (String(one['reviewedAt']) < String(other['reviewedAt']) ? 1 : -1))[0];

function forwardedAt(world: World, evidenceId: string, capacity: string): unknown {
  const given = world.all('evidence_forwardings').filter((one) => one['evidenceId'] === evidenceId);
  return given.find((one) => one['capacity'] === capacity)?.['forwardedAt'] ?? null;
}

/** Whether a thing is one of those that an edge of another leads to. */
export function hangsOn(parent: Thing, child: Thing): boolean {
  if (child.noun === 'Case') return child.row.id === parent.row[parent.noun === 'CaseLink' ? 'otherId' : 'caseId'];
  // An explanation is of the clock whose id it has
  if (child.noun === 'YourRecord' || child.noun === 'WhoRead') return child.row.id === parent.row.id;
  if (child.noun === 'ClockExplanation') return child.row.id === parent.row.id;
  // One's own, and for who decides on them everybody's
  if (child.noun === 'DataRequest') return parent.noun === 'Person';
  // A machine account signs in with the account that it is
  if (child.noun === 'Account') return child.row.id === parent.row.id;
  const key = {
    Case: 'caseId',
    Account: 'personId',
    Meeting: 'meetingId',
    Notes: 'notesId',
    Action: 'actionId',
    Appeal: 'appealId',
    Report: 'reportId',
    ReportSection: 'sectionId',
    InvestigationStep: 'stepId',
    Clock: 'clockId',
    InterimMeasure: 'measureId',
    SupportMeeting: 'meetingId',
    Mediation: 'mediationId',
  } as Partial<Record<NounName, string>>;
  if (child.noun === 'EmergencyRequest') return [child.row['personId'], child.row['askedOfId']].includes(parent.row.id);
  if (child.noun === 'Advice') return [child.row['askedById'], child.row['advisedById']].includes(parent.row.id);
  if (child.noun === 'WelfareReferral') return child.row['receivedById'] === parent.row.id;
  if (child.noun === 'TakenComplaint') return child.row['takenById'] === parent.row.id;
  if (child.noun === 'ReferralMade') return child.row['referredById'] === parent.row.id;
  if (child.noun === 'OutsideInvitation') return child.row['invitedById'] === parent.row.id;
  const column =
    parent.noun === 'Person' ? (child.noun === 'ComplaintDraft' ? 'authorId' : 'personId') : key[parent.noun];
  if (column === undefined) throw new Error(`nothing is known to hang on a ${parent.noun}`);
  return child.row[column] === parent.row.id;
}
