import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { isOfSide } from '../cases/ofSide';
import { supportMeetingPolicy } from '../policy/support.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Capacity, enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { ofThisSide } from './ofThisSide';

const SupportMeetingStatus = enumOf('SupportMeetingStatus', 'How it stands with a meeting of support.', {
  ARRANGED: 'Still to come.',
  HELD: 'It took place.',
  CANCELLED: 'It will not take place.',
});

@SeenType(
  'A meeting of a supporter with whom they support, and nobody else: no supporter approaches the other side (B.7). The Acting Head of Welfare sees that it took place (B.14).',
)
export class SupportMeeting extends Node {
  @Shown(() => Capacity, 'COMPLAINANT or RESPONDENT: whose support it is.')
  readonly side!: string | null;

  @Shown(() => SupportMeetingStatus, 'How it stands.')
  readonly status!: string | null;

  @Shown(() => DateTime, 'When it begins.')
  readonly startsAt!: string | null;

  @Shown(() => DateTime, 'When it ends.')
  readonly endsAt!: string | null;

  @Shown(() => String, 'Where it is.')
  readonly place!: string | null;

  @Shown(() => String, 'What it is for.')
  readonly purpose!: string | null;

  @Shown(() => String, 'Why it was cancelled.')
  readonly cancelReason!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const supportMeeting = noun({
  policy: supportMeetingPolicy,
  seen: SupportMeeting,
  columns: `m.id, m.caseId, u.side, m.status, m.startsAt, m.endsAt, m.place, m.purpose, m.cancelReason, ${CASE_STATE},
    (u.personId = s.personId) AS OWN, (p.personId = s.personId) AS WITH_VIEWER, (m.status = 'HELD') AS HELD`,
  from: `support_meetings m ON m.caseId = s.caseId JOIN cases c ON c.id = m.caseId JOIN supporters u ON u.id = m.supporterId
    JOIN role_grants g ON g.id = u.grantId JOIN parties p ON p.caseId = u.caseId AND ${isOfSide('p', 'u.side')} AND ${ofThisSide('u.side', 'g.fromAt')}`,
  keys: { id: 'm.id', caseId: 'm.caseId' },
  order: 'm.startsAt, m.id',
  derived: { availableActions: availableActionsOn('SupportMeeting') },
});

export const supportMeetingsOfCase = edgeToMany(
  () => Case,
  'supportMeetings',
  supportMeeting,
  'caseId',
  'The meetings of support that are for you to know of.',
);
