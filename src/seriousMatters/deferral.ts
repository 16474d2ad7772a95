import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { hasPassed } from '../acts/clockTimes';
import { Case } from '../cases/case';
import { deferralPolicy } from '../policy/disclosure.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime, PlainDate } from '../reading/scalars';

const DeferralSubject = enumOf('DeferralSubject', 'Of what somebody is told only later.', {
  INFORMING: 'Of the complaint about them.',
  DISCLOSURE: 'Of what was told to others about them.',
});

const DeferralStatus = enumOf('DeferralStatus', 'Whether it is still put off.', {
  IN_FORCE: 'It is.',
  ENDED: 'It is not.',
});

@SeenType(
  'That somebody is told of something only later, such as when the police ask not to warn them (A.24). Whom it is about sees everything as if there were nothing.',
)
export class Deferral extends Node {
  @Shown(() => DeferralSubject, 'Of what.')
  readonly subject!: string | null;

  @Shown(() => DeferralStatus, 'Whether it is still so.')
  readonly status!: string | null;

  @Shown(() => String, 'Who; null while nobody is identified.')
  readonly name!: string | null;

  @Shown(() => String, 'Why.')
  readonly reason!: string | null;

  @Shown(() => String, 'Who decided it.')
  readonly decidedBy!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly decidedAt!: string | null;

  @Shown(() => PlainDate, 'The day to look at it again.')
  readonly reviewOn!: string | null;

  @Derived(() => Boolean, 'Whether that day has come and nobody has looked at it.')
  readonly reviewOverdue!: boolean | null;

  @Shown(() => DateTime, 'Since when it is so no longer.')
  readonly endedAt!: string | null;

  @Shown(() => String, 'Why it is so no longer.')
  readonly endReason!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const deferral = noun({
  policy: deferralPolicy,
  seen: Deferral,
  columns: `e.id, e.caseId, e.subject, CASE WHEN e.endedAt IS NULL THEN 'IN_FORCE' ELSE 'ENDED' END AS status, n.name, e.reason, b.name AS decidedBy,
    e.decidedAt, e.reviewOn, e.endedAt, e.endReason, ${CASE_STATE}, (e.disclosureId IS NOT NULL) AS OF_DISCLOSURE`,
  from: 'deferrals e ON e.caseId = s.caseId JOIN cases c ON c.id = e.caseId JOIN people b ON b.id = e.decidedById LEFT JOIN people n ON n.id = e.personId',
  keys: { id: 'e.id', caseId: 'e.caseId' },
  order: 'e.decidedAt, e.id',
  derived: {
    availableActions: availableActionsOn('Deferral'),
    reviewOverdue: {
      from: ({ status, reviewOn, now }) => status === 'IN_FORCE' && hasPassed(reviewOn as string, now),
    },
  },
});

export const deferralsOfCase = edgeToMany(
  () => Case,
  'deferrals',
  deferral,
  'caseId',
  'Of what somebody is told only later.',
);
