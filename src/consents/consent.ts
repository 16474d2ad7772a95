import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { consentPolicy } from '../policy/consent.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

const ConsentStatus = enumOf('ConsentStatus', 'How it stands with a consent (A.20, B.11).', {
  ASKED: 'They have not answered: nobody is told.',
  GIVEN: 'They agree.',
  REFUSED: 'They do not agree: nobody is told.',
  WITHDRAWN: 'They no longer agree, before anybody was told.',
  INFORMED: 'They agreed, and it was told.',
});

@SeenType(
  'Whether a party agrees that somebody is told something, such as their department (A.20, B.11). For who is asked, whoever leads and oversees, and for students the Acting Head of Welfare.',
)
export class Consent extends Node {
  @Shown(() => String, 'Who is asked.')
  readonly name!: string | null;

  @Shown(() => String, 'Who would be told.')
  readonly toWhom!: string | null;

  @Shown(() => String, 'What they would be told, and why.')
  readonly what!: string | null;

  @Shown(() => ConsentStatus, 'How it stands.')
  readonly status!: string | null;

  @Shown(() => DateTime, 'When it was asked.')
  readonly askedAt!: string | null;

  @Shown(() => DateTime, 'When it was answered, or withdrawn.')
  readonly answeredAt!: string | null;

  @Shown(() => DateTime, 'When it was told.')
  readonly informedAt!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const consent = noun({
  policy: consentPolicy,
  seen: Consent,
  columns: `k.id, k.caseId, n.name, k.toWhom, k.what, k.status, k.askedAt, k.answeredAt, k.informedAt, ${CASE_STATE},
    (k.personId = s.personId) AS OWN, (n.category = 'STUDENT') AS OF_STUDENT`,
  from: 'consents k ON k.caseId = s.caseId JOIN cases c ON c.id = k.caseId JOIN people n ON n.id = k.personId',
  keys: { id: 'k.id', caseId: 'k.caseId' },
  order: 'k.askedAt, k.id',
  derived: { availableActions: availableActionsOn('Consent') },
});

export const consentsOfCase = edgeToMany(
  () => Case,
  'consents',
  consent,
  'caseId',
  'What you, or a party, are asked to agree to before somebody is told.',
);
