import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { appealPolicy } from '../policy/appeal.policy';
import { PROCEDURES } from '../procedures/procedures';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Capacity, enumOf, enumOfRules } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

export const AppealRouteEnum = enumOfRules(
  'AppealRoute',
  'What a party turned to (A.22, A.23, B.23).',
  PROCEDURES.flatMap(({ appeals }) => appeals.map((rule) => ({ word: rule.route, ...rule }))),
);

export const RESULTS = ['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'NOT_ADMITTED'] as const;

export const AppealResult = enumOf('AppealResult', 'How an appeal, a grievance or an application ended.', {
  UPHELD: 'It was upheld.',
  PARTLY_UPHELD: 'It was upheld in part.',
  NOT_UPHELD: 'It was not upheld.',
  NOT_ADMITTED: 'It was not looked into, say because it came too late.',
});

const AppealStatusEnum = enumOf('AppealStatus', 'How it stands with an appeal.', {
  LODGED: 'Nobody hears it yet, or it is heard outside the college.',
  HEARD: 'Somebody outside the case hears it.',
  DECIDED: 'It is decided.',
  WITHDRAWN: 'Whoever lodged it has withdrawn it.',
});

@SeenType(
  'An appeal against an outcome, a grievance, a student’s own complaint about it, or an application to the OIA (A.22, A.23, B.23). The other party is told that there is one, and how it ended.',
)
export class Appeal extends Node {
  @Shown(() => AppealRouteEnum, 'What the party turned to.')
  readonly route!: string | null;

  @Shown(() => Capacity, 'Which party: COMPLAINANT or RESPONDENT.')
  readonly by!: string | null;

  @Shown(() => Boolean, 'Whether it has ended.')
  readonly ended!: boolean | null;

  @Shown(() => AppealResult, 'How it ended; null if it was withdrawn.')
  readonly result!: string | null;

  @Shown(() => DateTime, 'When it ended.')
  readonly endedAt!: string | null;

  @Shown(() => String, 'Why the outcome is not accepted.')
  readonly grounds!: string | null;

  @Shown(() => String, 'Why it came later than the time for it, if it did.')
  readonly lateReason!: string | null;

  @Shown(() => DateTime, 'When it was lodged.')
  readonly lodgedAt!: string | null;

  @Shown(() => AppealStatusEnum, 'How it stands.')
  readonly status!: string | null;

  @Shown(() => String, 'The reasons for how it ended.')
  readonly reasons!: string | null;

  @Shown(() => String, 'Who hears it: somebody outside the case.')
  readonly hearer!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const appeal = noun({
  policy: appealPolicy,
  seen: Appeal,
  columns: `a.id, a.caseId, a.route, a.side AS "by", (a.endedAt IS NOT NULL) AS ended, a.result, a.endedAt, a.grounds, a.lateReason, a.lodgedAt,
    a.status, a.reasons, h.name AS hearer, ${CASE_STATE},
    (a.personId = s.personId) AS OWN, (n.category = 'STUDENT') AS OF_STUDENT, (a.hearerId = s.personId AND a.endedAt IS NULL) AS HEARS`,
  from: `appeals a ON a.caseId = s.caseId JOIN cases c ON c.id = a.caseId JOIN people n ON n.id = a.personId LEFT JOIN people h ON h.id = a.hearerId`,
  keys: { id: 'a.id', caseId: 'a.caseId' },
  order: 'a.lodgedAt, a.id',
  derived: { availableActions: availableActionsOn('Appeal') },
});

export const appealsOfCase = edgeToMany(
  () => Case,
  'appeals',
  appeal,
  'caseId',
  'Appeals, grievances and applications to the OIA, as far as you may know of them.',
);
