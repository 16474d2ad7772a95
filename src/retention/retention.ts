import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { Person } from '../people/person';
import { erasurePolicy, holdPolicy, retentionPolicy } from '../policy/retention.policy';
import { Node } from '../reading/door';
import { edgeToMany, edgeToOne } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { globalId } from '../reading/globalId';
import { noun } from '../reading/noun';
import { DateTime, PlainDate } from '../reading/scalars';

@SeenType(
  'Until when a case that is over is kept; it is erased by itself after that day, unless a process is still open (A.28, B.35, B.36).',
)
export class Retention extends Node {
  @Shown(() => PlainDate, 'The last day.')
  readonly until!: string | null;

  @Shown(() => String, 'Why until then.')
  readonly reason!: string | null;

  @Shown(() => String, 'Who said so.')
  readonly setBy!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly setAt!: string | null;
}

export const retention = noun({
  policy: retentionPolicy,
  seen: Retention,
  columns: 'q.id, q.caseId, q.keptUntil AS "until", q.reason, b.name AS setBy, q.setAt',
  from: 'retentions q ON q.caseId = s.caseId JOIN people b ON b.id = q.setById',
  keys: { id: 'q.id', caseId: 'q.caseId' },
  order: 'q.setAt DESC, q.id',
});

export const retentionOfCase = edgeToOne(
  () => Case,
  'retention',
  retention,
  'caseId',
  'Until when it is kept; what was said last (A.28, B.36).',
);

const HoldStatus = enumOf('HoldStatus', 'Whether something keeps everything of a case.', {
  IN_FORCE: 'Nothing of the case is erased.',
  LIFTED: 'It no longer keeps the case.',
});

@SeenType(
  'What keeps everything of a case, whatever was said of its time: a process outside that is not over (A.26, B.35).',
)
export class Hold extends Node {
  @Shown(() => HoldStatus, 'Whether it still does.')
  readonly status!: string | null;

  @Shown(() => String, 'Which process.')
  readonly reason!: string | null;

  @Shown(() => String, 'Who placed it.')
  readonly placedBy!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly placedAt!: string | null;

  @Shown(() => DateTime, 'When it was lifted.')
  readonly liftedAt!: string | null;

  @Shown(() => String, 'Why.')
  readonly liftReason!: string | null;

  @Derived(() => [AvailableAction], 'What you can do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const hold = noun({
  policy: holdPolicy,
  seen: Hold,
  columns: `h.id, h.caseId, ${CASE_STATE}, h.status, h.reason, b.name AS placedBy, h.placedAt, h.liftedAt, h.liftReason`,
  from: 'holds h ON h.caseId = s.caseId JOIN cases c ON c.id = h.caseId JOIN people b ON b.id = h.placedById',
  keys: { id: 'h.id', caseId: 'h.caseId' },
  order: 'h.placedAt, h.id',
  derived: { availableActions: availableActionsOn('Hold') },
});

export const holdsOfCase = edgeToMany(() => Case, 'holds', hold, 'caseId', 'What keeps everything of it (A.26, B.35).');

@SeenType(
  'That a case is erased, and everything kept of it is to be forgotten: for machine accounts that knew of it (A.26, B.34).',
)
export class Erasure extends Node {
  @Derived(() => String, 'The id that the case had.')
  readonly forget!: string | null;

  @Shown(() => DateTime, 'When it was erased.')
  readonly erasedAt!: string | null;
}

/** Reached without sight of a case: there is none any more. */
export const erasure = noun({
  policy: erasurePolicy,
  seen: Erasure,
  columns: 'x.id, NULL AS caseId, x.personId, x.formerCaseId, x.erasedAt, 1 AS RECIPIENT',
  from: 'erasures x',
  viewerColumn: 'x.personId',
  keys: { id: 'x.id', personId: 'x.personId' },
  order: 'x.erasedAt, x.id',
  derived: { forget: { from: (row) => globalId('Case', String(row['formerCaseId'])) } },
});

export const erasuresOfPerson = edgeToMany(
  () => Person,
  'erasures',
  erasure,
  'personId',
  'Cases that you are to forget, as a machine account that knew of them (A.26).',
);
