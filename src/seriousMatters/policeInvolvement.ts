import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { policeInvolvementPolicy } from '../policy/grave.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

const TURNED = {
  THE_PERSON: 'Who complains, or was harmed, turned to them.',
  THE_COLLEGE: 'The college told them; the disclosure is on record (A.25, B.33).',
  OTHERS: 'Somebody else did, or they came of themselves.',
} as const;

export const THROUGH = Object.keys(TURNED) as [keyof typeof TURNED, ...(keyof typeof TURNED)[]];
export const PoliceThrough = enumOf('PoliceThrough', 'Through whom the police became involved.', TURNED);

const PoliceStatus = enumOf('PoliceStatus', 'Whether the police, or a court, are still at it.', {
  ONGOING: 'They are.',
  ENDED: 'They are done.',
});

@SeenType('That the police are involved (A.3, B.29): for those who lead, oversee and look after the case.')
export class PoliceInvolvement extends Node {
  @Shown(() => PoliceStatus, 'Whether they are still at it.')
  readonly status!: string | null;

  @Shown(() => PoliceThrough, 'Through whom.')
  readonly through!: string | null;

  @Shown(() => String, 'What is known of it, and whom to speak to there.')
  readonly says!: string | null;

  @Shown(() => String, 'Their reference.')
  readonly reference!: string | null;

  @Shown(() => DateTime, 'Since when it is on record.')
  readonly recordedAt!: string | null;

  @Shown(() => DateTime, 'When it ended.')
  readonly endedAt!: string | null;

  @Shown(() => String, 'How it ended.')
  readonly result!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const policeInvolvement = noun({
  policy: policeInvolvementPolicy,
  seen: PoliceInvolvement,
  columns: `p.id, p.caseId, p.status, p.through, p.says, p.reference, p.recordedAt, p.endedAt, p.result, ${CASE_STATE}`,
  from: 'police_involvements p ON p.caseId = s.caseId JOIN cases c ON c.id = p.caseId',
  keys: { id: 'p.id', caseId: 'p.caseId' },
  order: 'p.recordedAt, p.id',
  derived: { availableActions: availableActionsOn('PoliceInvolvement') },
});

export const policeInvolvementsOfCase = edgeToMany(
  () => Case,
  'policeInvolvements',
  policeInvolvement,
  'caseId',
  'That the police are or were involved (A.3, B.29).',
);
