import { Case } from '../cases/case';
import { disclosurePolicy } from '../policy/disclosure.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

const RECIPIENTS = {
  POLICE: 'The police (A.25, B.33).',
  COURT: 'A civil or criminal court (A.25, B.33).',
  OIA: 'The Office of the Independent Adjudicator (A.25, B.33).',
  UNIVERSITY: 'The University, beyond the person’s department (A.24, B.32).',
  DEPARTMENT: 'The department or faculty of the person; a student’s with their agreement alone (A.20, B.11).',
  COLLEGE: 'Somebody in the college who needs to know (A.24, B.32).',
  OTHER: 'Somebody else outside (A.24, B.32).',
} as const;

const GROUNDS = {
  AGREEMENT: 'The agreement of the person, on record.',
  EXTREME_RISK: 'Sufficient evidence that somebody poses an extreme risk (A.25, B.33).',
  LEGAL_DUTY: 'A legal duty that is named, such as a court order, or the safeguarding of somebody under eighteen.',
  NEED_TO_KNOW: 'The recipient needs to know it for their part in this; never enough for the police (A.24, B.32).',
} as const;

export const RECIPIENT_NAMES = Object.keys(RECIPIENTS) as [keyof typeof RECIPIENTS, ...(keyof typeof RECIPIENTS)[]];
export const GROUND_NAMES = Object.keys(GROUNDS) as [keyof typeof GROUNDS, ...(keyof typeof GROUNDS)[]];
export const DisclosureRecipient = enumOf('DisclosureRecipient', 'To whom something is told.', RECIPIENTS);
export const DisclosureGround = enumOf('DisclosureGround', 'On what ground it is told.', GROUNDS);

@SeenType(
  'What was told to somebody outside the case (A.24, A.25, B.32, B.33): for those who lead and oversee, of students for whoever looks after them, for the data protection officer, and for whom it is about unless that is deferred.',
)
export class Disclosure extends Node {
  @Shown(() => DisclosureRecipient, 'To whom, by kind.')
  readonly recipient!: string | null;

  @Shown(() => String, 'To whom exactly.')
  readonly toWhom!: string | null;

  @Shown(() => String, 'What was told.')
  readonly what!: string | null;

  @Shown(() => DisclosureGround, 'On what ground.')
  readonly ground!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly disclosedAt!: string | null;

  @Shown(() => String, 'Why.')
  readonly why!: string | null;

  @Shown(() => String, 'The evidence of an extreme risk, or the duty.')
  readonly groundSays!: string | null;

  @Shown(() => String, 'Why the agreement that is normally sought was not (A.12, B.28).')
  readonly withoutAgreement!: string | null;

  @Shown(() => String, 'Who decided it.')
  readonly decidedBy!: string | null;

  @Derived(() => [String], 'Whom it is about.')
  readonly concerns!: readonly string[] | null;

  @Shown(() => DateTime, 'Since when nothing more is told on it: the agreement it rests on was withdrawn.')
  readonly endedAt!: string | null;
}

/** Of the people whom a disclosure is about; a name with a comma is read without it. */
const about = (what: string) =>
  `SELECT ${what} FROM disclosure_subjects x JOIN people a ON a.id = x.personId WHERE x.disclosureId = d.id`;

export const disclosure = noun({
  policy: disclosurePolicy,
  seen: Disclosure,
  columns: `d.id, d.caseId, d.recipient, d.toWhom, d.what, d.ground, d.disclosedAt, d.why, d.groundSays, d.withoutAgreement, b.name AS decidedBy, d.endedAt,
    (${about("GROUP_CONCAT(REPLACE(a.name, ',', ' '))")}) AS names, EXISTS (${about('1')} AND a.category = 'STUDENT') AS OF_STUDENT,
    EXISTS (${about('1')} AND x.personId = s.personId AND NOT EXISTS
      (SELECT 1 FROM deferrals e WHERE e.disclosureId = d.id AND e.personId = s.personId AND e.endedAt IS NULL)) AS CONCERNS_VIEWER`,
  from: 'disclosures d ON d.caseId = s.caseId JOIN people b ON b.id = d.decidedById',
  keys: { id: 'd.id', caseId: 'd.caseId' },
  order: 'd.disclosedAt, d.id',
  derived: { concerns: { from: (row) => (row['names'] as string).split(',').sort() } },
});

export const disclosuresOfCase = edgeToMany(
  () => Case,
  'disclosures',
  disclosure,
  'caseId',
  'What was told to others, as far as you may know of it (A.24, A.25, B.32, B.33).',
);
