import { aSubmittedCase, type TestCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege, type Person } from '../support/college';
import { Cast } from './world';

type Open = Awaited<ReturnType<typeof openCollege>>;

/** A moment at which something has changed who may see what. */
export interface Moment {
  readonly name: string;
  readonly happens: () => Promise<void>;
}

const COMPANY = {
  student: {},
  otherStudent: {},
  lead: { category: 'SUPPORT_STAFF', offices: ['HEAD_OF_DEPARTMENT'] },
  academic: { category: 'ACADEMIC_STAFF' },
  firstInvestigator: { category: 'EXTERNAL' },
  investigator: { category: 'EXTERNAL', offices: ['INVESTIGATOR'] },
  witness: {},
  otherWitness: { category: 'SUPPORT_STAFF' },
  companion: {},
  unwillingCompanion: { category: 'ACADEMIC_STAFF' },
  porter: { category: 'SUPPORT_STAFF' },
  librarian: { category: 'SUPPORT_STAFF' },
  fellow: { category: 'ACADEMIC_STAFF' },
  comforter: { category: 'SUPPORT_STAFF' },
  adviser: { category: 'ACADEMIC_STAFF' },
  mediator: { category: 'EXTERNAL', offices: ['MEDIATOR'] },
  bursar: { category: 'SUPPORT_STAFF' },
  hearer: { category: 'EXTERNAL' },
  stranger: { category: 'ACADEMIC_STAFF' },
  administrator: { category: 'SUPPORT_STAFF', offices: ['ROLE_ADMINISTRATOR'] },
  otherAdministrator: { category: 'SUPPORT_STAFF', offices: ['ROLE_ADMINISTRATOR'] },
  dataProtectionOfficer: { category: 'SUPPORT_STAFF', offices: ['DATA_PROTECTION_OFFICER'] },
  integration: { category: 'MACHINE', offices: ['INTEGRATION'], scope: 'ANNEXE_A' },
  otherIntegration: { category: 'MACHINE', offices: ['INTEGRATION'], scope: 'ANNEXE_B' },
} as const;

type Name = keyof typeof COMPANY;

/** A college in which cases happen by the product's own acts, and the cast that says at each moment who is what. */
export class Stories {
  readonly cast = new Cast();
  readonly cases: TestCase[] = [];

  constructor(
    readonly college: Open,
    readonly people: Readonly<Record<Name, Person>>,
  ) {}

  static async begin(): Promise<Stories> {
    const college = await openCollege();
    const names = Object.keys(COMPANY) as Name[];
    const people = await college.people(names.map((name) => COMPANY[name]));
    return new Stories(
      college,
      Object.fromEntries(names.map((name, index) => [name, people[index]!])) as Record<Name, Person>,
    );
  }

  /** Whom the test looks over the shoulder of: everybody with a part, and of those without one for each reason to have none. */
  get everybody(): readonly (readonly [string, Person])[] {
    const { principal, vicePrincipal, treasurer, headOfWelfare, seniorDean } = this.college;
    return Object.entries({ ...this.people, principal, vicePrincipal, treasurer, headOfWelfare, seniorDean });
  }

  /** A student complains of somebody who turns out to be a student (B.1): the Senior Dean leads, and the Acting Head of Welfare is aware of it (B.3, B.15). */
  async submitOfStudents(complainant: Person, respondent: Person): Promise<TestCase> {
    const { college, cast, people } = this;
    const { seniorDean: lead, headOfWelfare: welfare } = college;
    const { id } = await aSubmittedCase(college, { complainant, respondent });
    // It was taken to be about staff, as which the college knows nobody whom she means
    const reasons = 'He teaches a class, and is a student himself.';
    await as(welfare).does('transferCase', { caseId: id, respondentKind: 'STUDENT', reasons });
    cast.is(id, people.integration);
    const theCase = { college, id, complainant, respondent, welfare, overseer: lead, lead };
    this.cases.push(theCase);
    cast.is(id, complainant, 'C');
    cast.is(id, people.otherIntegration, 'Int');
    cast.is(id, lead, 'L');
    cast.is(id, welfare, 'H');
    return theCase;
  }

  /** A complaint is submitted; whoever serves the procedure as a machine account learns of it. */
  async submit(complainant: Person, respondent: Person): Promise<TestCase> {
    const theCase = await aSubmittedCase(this.college, { complainant, respondent });
    this.cases.push(theCase);
    this.cast.is(theCase.id, complainant, 'C');
    this.cast.is(theCase.id, this.people.integration, 'Int');
    return theCase;
  }
}
