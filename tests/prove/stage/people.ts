import { OfficeRow } from '../../../src/people/office.row';
import { PersonRow } from '../../../src/people/person.row';
import type { PersonCategory } from '../../../src/procedures/category';
import type { Database } from '../../../src/database/database';
import type { Office } from '../../../src/procedures/office';
import { derivedIds } from '../../support/ids';

/** Somebody of the college in which stories happen. */
export interface Resident {
  readonly key: string;
  readonly name: string;
  readonly category: PersonCategory;
  readonly offices: readonly Office[];
  /** Where they are reached; made from who they are when left out. */
  readonly email?: string;
  readonly suspended?: true;
}

const resident = (key: string, name: string, category: PersonCategory, ...offices: Office[]): Resident => ({
  key,
  name,
  category,
  offices,
});

/** Enough of each kind that walls and successions matter. No two share a word of their names. */
// prettier-ignore
export const RESIDENTS: readonly Resident[] = [
  resident('principal', 'Amabel Aldbrook', 'ACADEMIC_STAFF', 'PRINCIPAL'),
  resident('vicePrincipal', 'Bertram Birchcombe', 'ACADEMIC_STAFF', 'VICE_PRINCIPAL'),
  resident('treasurer', 'Cosima Crowdale', 'SUPPORT_STAFF', 'TREASURER'),
  resident('seniorTutor', 'Dorian Dunfield', 'ACADEMIC_STAFF', 'SENIOR_TUTOR'),
  resident('headOfWelfare', 'Esme Elderford', 'SUPPORT_STAFF', 'HEAD_OF_WELFARE'),
  resident('deputyOfWelfare', 'Fergus Fenhurst', 'SUPPORT_STAFF', 'DEPUTY_HEAD_OF_WELFARE'),
  resident('hrManager', 'Greta Goldley', 'SUPPORT_STAFF', 'HR_MANAGER'),
  resident('outsidePerson', 'Hal Heathmere', 'EXTERNAL', 'OUTSIDE_PERSON'),
  resident('administrator', 'Isolde Ironstead', 'SUPPORT_STAFF', 'ROLE_ADMINISTRATOR'),
  resident('otherAdministrator', 'Aurel Appleford', 'SUPPORT_STAFF', 'ROLE_ADMINISTRATOR'),
  resident('protectionOfficer', 'Blanche Bromfield', 'SUPPORT_STAFF', 'DATA_PROTECTION_OFFICER'),
  resident('deputyProtectionOfficer', 'Gideon Garthwaite', 'SUPPORT_STAFF', 'DEPUTY_DATA_PROTECTION_OFFICER'),
  resident('headOfDepartment', 'Crispin Coldharbour', 'ACADEMIC_STAFF', 'HEAD_OF_DEPARTMENT'),
  resident('mediator', 'Delphine Dovedale', 'EXTERNAL', 'MEDIATOR'),
  resident('otherMediator', 'Evander Eskdale', 'EXTERNAL', 'MEDIATOR'),
  resident('seniorDean', 'Ursula Ulverton', 'ACADEMIC_STAFF', 'SENIOR_DEAN'),
  resident('harassmentOfficer', 'Viggo Vexford', 'SUPPORT_STAFF', 'HARASSMENT_OFFICER'),
  resident('otherOfficer', 'Flora Farncombe', 'ACADEMIC_STAFF', 'HARASSMENT_OFFICER'),
  resident('itHandler', 'Wenna Wickford', 'SUPPORT_STAFF', 'IT_HANDLER'),
  resident('headOfIt', 'Yorick Yarmouth', 'SUPPORT_STAFF', 'HEAD_OF_IT'),
  resident('registry', 'Hesper Hartwell', 'SUPPORT_STAFF', 'ACADEMIC_OFFICE'),
  resident('integration', 'Jasper Juniworth', 'MACHINE', 'INTEGRATION'),
  resident('student', 'Katrin Kelpbrook', 'STUDENT'),
  resident('otherStudent', 'Lorcan Larkcombe', 'STUDENT'),
  resident('thirdStudent', 'Maren Mossdale', 'STUDENT'),
  resident('academic', 'Nestor Nutfield', 'ACADEMIC_STAFF'),
  resident('otherAcademic', 'Odile Oakford', 'ACADEMIC_STAFF'),
  resident('porter', 'Piers Pinehurst', 'SUPPORT_STAFF'),
  resident('cook', 'Quilla Quarley', 'SUPPORT_STAFF'),
  resident('investigator', 'Rufus Rowanmere', 'EXTERNAL', 'INVESTIGATOR'),
  resident('otherInvestigator', 'Sabine Sedgestead', 'EXTERNAL', 'INVESTIGATOR'),
  resident('bystander', 'Tobias Thornworth', 'ACADEMIC_STAFF'),
];

export const addressOf = ({ key, email }: Resident): string => email ?? `${key.toLowerCase()}@college.test`;

const rowIds = new Map<string, string>();

export function rowIdOf(key: string): string {
  const known = rowIds.get(key) ?? derivedIds('resident').uuid(key);
  rowIds.set(key, known);
  return known;
}

const LONG_AGO = '2025-01-01T00:00:00.000Z';

export async function settle(database: Database, residents: readonly Resident[]): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.insert(
      PersonRow,
      residents.map((one) => ({
        id: rowIdOf(one.key),
        name: one.name,
        email: addressOf(one),
        category: one.category,
        subject: `subject-${one.key}`,
        createdAt: LONG_AGO,
        suspendedAt: one.suspended ? LONG_AGO : null,
      })),
    );
    await tx.insert(
      OfficeRow,
      residents.flatMap(({ key, offices }) =>
        offices.map((office) => ({
          id: derivedIds('office').uuid(`${key} ${office}`),
          personId: rowIdOf(key),
          office,
          scope: office === 'INTEGRATION' ? 'ANNEXE_A' : null,
          fromAt: LONG_AGO,
          untilAt: null,
        })),
      ),
    );
  });
}
