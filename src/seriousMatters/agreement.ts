import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { agreementPolicy } from '../policy/disclosure.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

const PURPOSES = {
  POLICE: 'To tell the police (A.25, B.33).',
  DEPARTMENT: 'To inform their department (A.20, B.11).',
  OTHERS: 'To tell somebody else (A.24, B.32).',
} as const;

export const PURPOSE_NAMES = Object.keys(PURPOSES) as [keyof typeof PURPOSES, ...(keyof typeof PURPOSES)[]];
export const AgreementPurpose = enumOf('AgreementPurpose', 'What somebody is asked to agree to.', PURPOSES);

const AgreementStatus = enumOf('AgreementStatus', 'How it stands with an agreement.', {
  ASKED: 'It waits for an answer.',
  GIVEN: 'They agree.',
  REFUSED: 'They do not.',
  WITHDRAWN: 'They agreed, and took it back.',
});

@SeenType(
  'An agreement that somebody was asked for (A.25, B.33): for them, for those who lead and oversee, and of students for whoever looks after them.',
)
export class Agreement extends Node {
  @Shown(() => AgreementPurpose, 'To what they are asked to agree.')
  readonly purpose!: string | null;

  @Shown(() => AgreementStatus, 'How it stands.')
  readonly status!: string | null;

  @Shown(() => String, 'Who is asked.')
  readonly name!: string | null;

  @Shown(() => String, 'What exactly would be told, to whom and why, as it was put to them.')
  readonly says!: string | null;

  @Shown(() => DateTime, 'When they were asked.')
  readonly askedAt!: string | null;

  @Shown(() => String, 'What they answered in words, if anything.')
  readonly answer!: string | null;

  @Shown(() => DateTime, 'When they answered.')
  readonly answeredAt!: string | null;

  @Shown(() => DateTime, 'When they took it back.')
  readonly withdrawnAt!: string | null;

  @Shown(() => String, 'Why they took it back, if they say.')
  readonly withdrawReason!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const agreement = noun({
  policy: agreementPolicy,
  seen: Agreement,
  columns: `k.id, k.caseId, k.purpose, k.status, n.name, k.says, k.askedAt, k.answer, k.answeredAt, k.withdrawnAt, k.withdrawReason, ${CASE_STATE},
    (k.personId = s.personId) AS OWN, (n.category = 'STUDENT') AS OF_STUDENT`,
  from: 'agreements k ON k.caseId = s.caseId JOIN cases c ON c.id = k.caseId JOIN people n ON n.id = k.personId',
  keys: { id: 'k.id', caseId: 'k.caseId' },
  order: 'k.askedAt, k.id',
  derived: { availableActions: availableActionsOn('Agreement') },
});

export const agreementsOfCase = edgeToMany(
  () => Case,
  'agreements',
  agreement,
  'caseId',
  'To what somebody was asked to agree, as far as you may know of it.',
);
