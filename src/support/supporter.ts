import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { isOfSide } from '../cases/ofSide';
import { supporterPolicy } from '../policy/support.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Capacity, enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { SharedThingEnum } from './sharedThing';
import { ofThisSide } from './ofThisSide';

const SupportStatus = enumOf('SupportStatus', 'How it stands with somebody’s support (B.11).', {
  ACTIVE: 'They support this side.',
  ENDED: 'They no longer do, and see nothing of the case for it.',
});

@SeenType(
  'Somebody who supports one side throughout (B.11, A.8). For that side, whoever leads and the Acting Head of Welfare; never for the other side, which is supported by somebody else (B.12).',
)
export class Supporter extends Node {
  @Shown(() => Capacity, 'COMPLAINANT or RESPONDENT: whom they support.')
  readonly side!: string | null;

  @Shown(() => String, 'Their name.')
  readonly name!: string | null;

  @Shown(() => SupportStatus, 'Whether they still support them.')
  readonly status!: string | null;

  @Shown(() => DateTime, 'Since when.')
  readonly since!: string | null;

  @Shown(() => DateTime, 'Until when they did, or are to.')
  readonly endedAt!: string | null;

  @Shown(() => String, 'Why they were chosen, and how they are trained (B.11). For those who arrange support.')
  readonly reason!: string | null;

  @Shown(() => DateTime, 'When who is supported asked for somebody else.')
  readonly anotherAskedAt!: string | null;

  @Shown(() => String, 'Why they did. For themselves and who arranges support.')
  readonly anotherReason!: string | null;

  @Derived(() => [SharedThingEnum], 'What who is supported lets them see.')
  readonly shares!: readonly string[] | null;

  @Shown(() => Boolean, 'Whether who is supported lets the Acting Head of Welfare read the notes (B.12).')
  readonly sharesNotes!: boolean | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const supporter = noun({
  policy: supporterPolicy,
  seen: Supporter,
  columns: `u.id, u.caseId, u.side, n.name, g.fromAt AS since, g.untilAt AS endedAt, u.reason, u.anotherAskedAt, u.anotherReason,
    (u.sharesNotes <> 0) AS sharesNotes, ${CASE_STATE},
    CASE WHEN g.endedById IS NULL AND (g.untilAt IS NULL OR g.untilAt > t.now) THEN 'ACTIVE' ELSE 'ENDED' END AS status,
    (SELECT GROUP_CONCAT(h.what) FROM support_shares h WHERE h.supporterId = u.id AND h.endedAt IS NULL) AS sharesList,
    (u.personId = s.personId) AS OWN, (p.personId = s.personId) AS WITH_VIEWER, (w.category = 'STUDENT') AS OF_STUDENT, (w.category <> 'STUDENT') AS OF_STAFF`,
  from: `supporters u ON u.caseId = s.caseId JOIN cases c ON c.id = u.caseId JOIN role_grants g ON g.id = u.grantId JOIN people n ON n.id = u.personId
    JOIN parties p ON p.caseId = u.caseId AND ${isOfSide('p', 'u.side')} AND ${ofThisSide('u.side', 'g.fromAt')} JOIN people w ON w.id = p.personId`,
  keys: { id: 'u.id', caseId: 'u.caseId' },
  order: 'g.fromAt, u.id',
  derived: {
    shares: { from: (row) => (row['sharesList'] as string | null)?.split(',').sort() ?? [] },
    availableActions: availableActionsOn('Supporter'),
  },
});

export const supportersOfCase = edgeToMany(
  () => Case,
  'supporters',
  supporter,
  'caseId',
  'Who supports you, or a side, as far as it is for you to know.',
);
