import { Case } from '../cases/case';
import { pausePolicy } from '../policy/grave.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

@SeenType('A time in which the proceedings stand still, and why (A.3, B.29). Support and measures go on.')
export class Pause extends Node {
  @Shown(() => String, 'Why they stand still.')
  readonly reason!: string | null;

  @Shown(() => DateTime, 'Since when.')
  readonly pausedAt!: string | null;

  @Shown(() => DateTime, 'Until when; null while they stand still.')
  readonly resumedAt!: string | null;

  @Shown(() => String, 'Why they go on.')
  readonly resumeReason!: string | null;
}

export const pause = noun({
  policy: pausePolicy,
  seen: Pause,
  columns: 'p.id, p.caseId, p.reason, p.pausedAt, p.resumedAt, p.resumeReason',
  from: 'pauses p ON p.caseId = s.caseId',
  keys: { id: 'p.id', caseId: 'p.caseId' },
  order: 'p.pausedAt, p.id',
});

export const pausesOfCase = edgeToMany(
  () => Case,
  'pauses',
  pause,
  'caseId',
  'When the proceedings stood still, and why (A.3, B.29).',
);
