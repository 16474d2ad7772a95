import { extensionPolicy } from '../policy/clock.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime, PlainDate } from '../reading/scalars';
import { Clock } from './clock';

@SeenType('Why a time limit was extended (A.10). The parties get it as a notice.')
export class Extension extends Node {
  @Shown(() => String, 'The reason.')
  readonly reason!: string | null;

  @Shown(() => PlainDate, 'The last day it was moved to.')
  readonly dueOn!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly extendedAt!: string | null;

  @Shown(() => Boolean, 'Whether both parties agreed to it, as they must for a mediation (A.6).')
  readonly agreed!: boolean | null;
}

export const extension = noun({
  policy: extensionPolicy,
  seen: Extension,
  columns: `e.id, e.caseId, e.clockId, e.reason, e.dueOn, e.at AS extendedAt, (e.agreedBy IS NOT NULL) AS agreed`,
  from: `clock_changes e ON e.caseId = s.caseId AND e.kind = 'EXTENDED'`,
  keys: { id: 'e.id', clockId: 'e.clockId' },
  order: 'e.at, e.id',
});

export const extensionsOfClock = edgeToMany(() => Clock, 'extensions', extension, 'clockId', 'Why it was extended.');
