import { personPolicy } from '../policy/person.policy';
import { bitsOf } from '../procedures/capacity';
import { SENIOR_OFFICES } from '../procedures/office';
import { Node } from '../reading/door';
import { OfficeName, PersonCategoryEnum } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { CAPACITIES_NOW } from '../reading/rows';
import type { PersonCategory } from '../procedures/category';

@SeenType(
  'A person known to the college: yourself, or somebody a handler asked for by exact name or address. What a person is in a case shows there, not here (A.24).',
)
export class Person extends Node {
  @Shown(() => String, 'Their name.')
  readonly name!: string | null;

  @Shown(() => String, 'Their e-mail address. Open to themselves alone (A.24).')
  readonly email!: string | null;

  @Shown(() => PersonCategoryEnum, 'As what they are tied to the college.')
  readonly category!: PersonCategory | null;

  @Derived(() => [OfficeName], 'The offices they hold now. An office gives no sight of a case by itself.')
  readonly offices!: readonly string[] | null;
}

const OFFICES =
  '(SELECT GROUP_CONCAT(o.office) FROM offices o WHERE o.personId = p.id AND o.fromAt <= t.now AND (o.untilAt IS NULL OR o.untilAt > t.now)) AS officeList';

/** Whether a person, by the column of their id, holds the office of role administrator. */
export const administrates = (personId: string): string =>
  `EXISTS (SELECT 1 FROM offices a WHERE a.personId = ${personId} AND a.office = 'ROLE_ADMINISTRATOR' AND a.fromAt <= t.now AND (a.untilAt IS NULL OR a.untilAt > t.now))`;

/** Who may ask the directory: who leads, oversees or looks after a case, and who manages roles. */
const HANDLING = bitsOf(['CASE_LEAD', 'OVERSEER', 'WELFARE']);

/** Whether a person, by the column of their id, may ask the directory. */
export const mayLookUp = (personId: string): string =>
  `(EXISTS (SELECT 1 FROM sights s WHERE s.personId = ${personId} AND ((${CAPACITIES_NOW}) & ${String(HANDLING)}) <> 0)
    OR ${administrates(personId)})`;

/** Whether a person, by the column of their id, is a senior officer. */
const holdsSeniorOffice = (personId: string): string =>
  `EXISTS (SELECT 1 FROM offices a WHERE a.personId = ${personId} AND a.office IN (${SENIOR_OFFICES.map((one) => `'${one}'`).join(', ')})
    AND a.fromAt <= t.now AND (a.untilAt IS NULL OR a.untilAt > t.now))`;

/** A person as themselves. */
export const person = noun({
  policy: personPolicy,
  seen: Person,
  columns: `p.id, NULL AS caseId, p.name, p.email, p.category, ${OFFICES}, 1 AS SELF, ${administrates('p.id')} AS ADMINISTRATOR, ${holdsSeniorOffice('p.id')} AS OFFICER, ${mayLookUp('p.id')} AS DIRECTORY_OPEN, 0 AS LOOKED_UP`,
  from: 'people p',
  viewerColumn: 'p.id',
  keys: { id: 'p.id' },
  order: 'p.id',
  derived: { offices: { from: (row) => (row['officeList'] as string | null)?.split(',').sort() ?? [] } },
});
