import type { Office } from '../procedures/office';
import type { PersonCategory } from '../procedures/category';

/** A person of the demo. All of them are invented. */
export interface DemoPerson {
  readonly name: string;
  readonly what: string;
  readonly kind: PersonCategory;
  readonly offices?: readonly Office[];
}

/** One for every office, two of those who must not serve both sides, and people to complain, answer, witness and look on. */
// prettier-ignore
export const PEOPLE = {
  principal: { name: 'Honoria Fable', what: 'Principal; oversees cases against academic staff', kind: 'ACADEMIC_STAFF', offices: ['PRINCIPAL'] },
  vicePrincipal: { name: 'Ambrose Inkwell', what: 'Vice-Principal; steps in for the Principal', kind: 'ACADEMIC_STAFF', offices: ['VICE_PRINCIPAL'] },
  treasurer: { name: 'Cornelius Pennyfarthing', what: 'Treasurer; oversees cases against support staff', kind: 'SUPPORT_STAFF', offices: ['TREASURER'] },
  seniorTutor: { name: 'Drusilla Parchment', what: 'Senior Tutor; leads a case', kind: 'ACADEMIC_STAFF', offices: ['SENIOR_TUTOR'] },
  seniorDean: { name: 'Octavius Gavelwright', what: 'Senior Dean', kind: 'ACADEMIC_STAFF', offices: ['SENIOR_DEAN'] },
  headOfWelfare: { name: 'Wilhelmina Kindling', what: 'Acting Head of Welfare', kind: 'SUPPORT_STAFF', offices: ['HEAD_OF_WELFARE'] },
  deputyHeadOfWelfare: { name: 'Barnaby Softstep', what: 'Deputy to the Acting Head of Welfare', kind: 'SUPPORT_STAFF', offices: ['DEPUTY_HEAD_OF_WELFARE'] },
  harassmentOfficer: { name: 'Isolde Lanternlight', what: 'Harassment Officer', kind: 'SUPPORT_STAFF', offices: ['HARASSMENT_OFFICER'] },
  otherHarassmentOfficer: { name: 'Rufus Harbourlight', what: 'Harassment Officer', kind: 'ACADEMIC_STAFF', offices: ['HARASSMENT_OFFICER'] },
  hrManager: { name: 'Petronella Ledgerdemain', what: 'HR Manager; leads a case', kind: 'SUPPORT_STAFF', offices: ['HR_MANAGER'] },
  hrOffice: { name: 'Mortimer Filingham', what: 'HR Office; harmed, and does not complain', kind: 'SUPPORT_STAFF', offices: ['HR_OFFICE'] },
  academicOffice: { name: 'Clementine Rollcall', what: 'Academic Office; complained of in a case that is mediated', kind: 'SUPPORT_STAFF', offices: ['ACADEMIC_OFFICE'] },
  headOfDepartment: { name: 'Thaddeus Alembic', what: 'Head of Department; complained of in a case that stands still, and not informed', kind: 'ACADEMIC_STAFF', offices: ['HEAD_OF_DEPARTMENT'] },
  itHandler: { name: 'Juniper Ticketstub', what: 'IT complaints handler', kind: 'SUPPORT_STAFF', offices: ['IT_HANDLER'] },
  headOfIt: { name: 'Leopold Mainspring', what: 'Head of IT', kind: 'SUPPORT_STAFF', offices: ['HEAD_OF_IT'] },
  dataProtectionOfficer: { name: 'Sybil Sealingwax', what: 'Data Protection Officer', kind: 'SUPPORT_STAFF', offices: ['DATA_PROTECTION_OFFICER'] },
  deputyDataProtectionOfficer: { name: 'Quentin Blotter', what: 'Deputy to the Data Protection Officer', kind: 'SUPPORT_STAFF', offices: ['DEPUTY_DATA_PROTECTION_OFFICER'] },
  administrator: { name: 'Agatha Keyring', what: 'Role Administrator', kind: 'SUPPORT_STAFF', offices: ['ROLE_ADMINISTRATOR'] },
  otherAdministrator: { name: 'Ferdinand Latchkey', what: 'Role Administrator', kind: 'SUPPORT_STAFF', offices: ['ROLE_ADMINISTRATOR'] },
  mediator: { name: 'Philippa Olivebranch', what: 'Mediator; mediates in a case', kind: 'EXTERNAL', offices: ['MEDIATOR'] },
  otherMediator: { name: 'Gideon Middleground', what: 'Mediator', kind: 'EXTERNAL', offices: ['MEDIATOR'] },
  investigator: { name: 'Horatio Magnifyer', what: 'Investigator; investigates a case', kind: 'ACADEMIC_STAFF', offices: ['INVESTIGATOR'] },
  otherInvestigator: { name: 'Beatrix Spyglass', what: 'Investigator', kind: 'EXTERNAL', offices: ['INVESTIGATOR'] },
  outsidePerson: { name: 'Ignatius Farafield', what: 'Outside person, for when nobody of the college is left', kind: 'EXTERNAL', offices: ['OUTSIDE_PERSON'] },
  integration: { name: 'Corridor Clock', what: 'Integration; a machine account', kind: 'MACHINE', offices: ['INTEGRATION'] },
  student: { name: 'Tamsin Bookbinder', what: 'Student; complains', kind: 'STUDENT' },
  studentWitness: { name: 'Casper Nightlamp', what: 'Student; a witness', kind: 'STUDENT' },
  studentCompanion: { name: 'Linnet Marginalia', what: 'Student; a companion', kind: 'STUDENT' },
  academic: { name: 'Erasmus Candlewick', what: 'Academic staff; complained of', kind: 'ACADEMIC_STAFF' },
  otherAcademic: { name: 'Lavinia Footnote', what: 'Academic staff; complained of in a case that is decided', kind: 'ACADEMIC_STAFF' },
  support: { name: 'Hester Linenfold', what: 'Support staff; has just complained', kind: 'SUPPORT_STAFF' },
  otherSupport: { name: 'Bartholomew Boilerhouse', what: 'Support staff; complained of and not yet informed', kind: 'SUPPORT_STAFF' },
  university: { name: 'Alaric Quadrangle', what: 'University staff', kind: 'UNIVERSITY_STAFF' },
  otherUniversity: { name: 'Verity Convocation', what: 'University staff; complains, and the police are at it', kind: 'UNIVERSITY_STAFF' },
  it: { name: 'Dexter Patchcord', what: 'IT staff; complained in a case that is decided', kind: 'SUPPORT_STAFF' },
  otherIt: { name: 'Mabel Switchboard', what: 'IT staff; complains in a case that is mediated', kind: 'SUPPORT_STAFF' },
  unionCompanion: { name: 'Rosalind Bannerman', what: 'Trade union representative; a companion', kind: 'EXTERNAL' },
  bystander: { name: 'Percival Elsewhere', what: 'Has no part in anything', kind: 'ACADEMIC_STAFF' },
} as const satisfies Record<string, DemoPerson>;

export type DemoName = keyof typeof PEOPLE;

export const DEMO_NAMES = Object.keys(PEOPLE) as DemoName[];

/** The `sub` of a person of the demo. */
export const subjectOf = (who: DemoName): string => `demo-${who}`;

export const addressOf = (who: DemoName): string =>
  `${PEOPLE[who].name.toLowerCase().replace(/[^a-z]+/g, '.')}@college.example`;
