import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { Person } from '../people/person';
import { emergencyAccessPolicy, emergencyRequestPolicy } from '../policy/emergency.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf, OfficeName } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

const RequestStatus = enumOf(
  'EmergencyRequestStatus',
  'How it stands with a request for access in an emergency (A.24).',
  {
    ASKED: 'It waits for an answer.',
    GIVEN:
      'It was given. Where there is such a case, and nothing stands between, it is among the cases of whoever asked.',
    DECLINED: 'It was not given.',
    LAPSED: 'The time that was asked for is over.',
  },
);

const AccessStatus = enumOf('EmergencyAccessStatus', 'How it stands with an access in an emergency (A.24).', {
  IN_FORCE: 'It counts, and nobody has looked at it.',
  OVER: 'It has ended, and nobody has looked at it.',
  REVIEWED: 'Somebody has looked at it.',
});

@SeenType(
  'A request of one officer to another for access to a case in an emergency, as the two have it. Whether there is such a case it does not tell (A.24).',
)
export class EmergencyRequest extends Node {
  @Shown(() => String, 'Who asks.')
  readonly askedBy!: string | null;

  @Shown(() => OfficeName, 'The office that is asked.')
  readonly office!: string | null;

  @Shown(() => String, 'The reference of the case, as whoever asks wrote it.')
  readonly reference!: string | null;

  @Shown(() => String, 'Why.')
  readonly reason!: string | null;

  @Shown(() => DateTime, 'Until when.')
  readonly until!: string | null;

  @Shown(() => DateTime, 'When it was asked for.')
  readonly askedAt!: string | null;

  @Shown(() => RequestStatus, 'How it stands.')
  readonly status!: string | null;

  @Shown(() => DateTime, 'When it was given or declined.')
  readonly decidedAt!: string | null;

  @Derived(() => [AvailableAction], 'What you can do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

@SeenType(
  'Somebody was let see the case in an emergency: with the sight of whoever leads, and no wall lifted. It stands first in every list until somebody has looked at it (A.24).',
)
export class EmergencyAccess extends Node {
  @Shown(() => String, 'Who.')
  readonly name!: string | null;

  @Shown(() => String, 'Who gave it.')
  readonly givenBy!: string | null;

  @Shown(() => String, 'Why it was asked for.')
  readonly reason!: string | null;

  @Shown(() => DateTime, 'From when.')
  readonly from!: string | null;

  @Shown(() => DateTime, 'Until when.')
  readonly until!: string | null;

  @Shown(() => AccessStatus, 'Whether it counts, and whether somebody has looked at it.')
  readonly status!: string | null;

  @Shown(() => String, 'What whoever looked at it found.')
  readonly finding!: string | null;

  @Shown(() => String, 'Who looked at it.')
  readonly reviewedBy!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly reviewedAt!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const emergencyRequest = noun({
  policy: emergencyRequestPolicy,
  seen: EmergencyRequest,
  columns: `e.id, NULL AS caseId, b.name AS askedBy, e.office, e.reference, e.reason, e.untilAt AS "until", e.askedAt, e.decidedAt,
    CASE WHEN e.state = 'ASKED' AND e.untilAt <= t.now THEN 'LAPSED' ELSE e.state END AS status,
    'COLLEGE' AS \`procedure\`, 1 AS procedureVersion, 0 AS facts, (v.id = e.personId) AS ASKS, (v.id = e.askedOfId) AS ASKED`,
  from: 'emergencies e JOIN people b ON b.id = e.personId JOIN people v ON v.id IN (e.personId, e.askedOfId)',
  viewerColumn: 'v.id',
  keys: { id: 'e.id', viewerId: 'v.id' },
  order: 'e.askedAt, e.id',
  derived: { availableActions: availableActionsOn('EmergencyRequest') },
});

export const emergencyAccess = noun({
  policy: emergencyAccessPolicy,
  seen: EmergencyAccess,
  columns: `e.id, e.caseId, n.name, b.name AS givenBy, e.reason, g.fromAt AS "from", g.untilAt AS "until", e.finding, r.name AS reviewedBy, e.reviewedAt,
    CASE WHEN e.reviewedAt IS NOT NULL THEN 'REVIEWED' WHEN g.endedById IS NULL AND g.untilAt > t.now THEN 'IN_FORCE' ELSE 'OVER' END AS status,
    ${CASE_STATE}, (s.personId NOT IN (e.personId, e.askedOfId)) AS OTHER`,
  from: `emergencies e ON e.caseId = s.caseId JOIN cases c ON c.id = e.caseId JOIN role_grants g ON g.id = e.grantId
    JOIN people n ON n.id = e.personId JOIN people b ON b.id = e.askedOfId LEFT JOIN people r ON r.id = e.reviewedById`,
  keys: { id: 'e.id', caseId: 'e.caseId' },
  order: 'e.reviewedAt IS NOT NULL, g.fromAt, e.id',
  derived: { availableActions: availableActionsOn('EmergencyAccess') },
});

export const emergenciesOfCase = edgeToMany(
  () => Case,
  'emergencies',
  emergencyAccess,
  'caseId',
  'Who was let see the case in an emergency; what nobody has looked at comes first (A.24).',
);

export const emergencyRequestsOfPerson = edgeToMany(
  () => Person,
  'emergencyRequests',
  emergencyRequest,
  'viewerId',
  'Access in an emergency that you asked for, or were asked for (A.24).',
);
