import { Case } from '../cases/case';
import { handlerPolicy } from '../policy/party.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Capacity } from '../reading/enums';
import { SeenType, Shown } from '../reading/fields';
import { matters } from '../reading/matters';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

@SeenType('Somebody who handles the case now: leads, oversees, investigates, or looks after a student.')
export class Handler extends Node {
  @Shown(() => Capacity, 'CASE_LEAD, OVERSEER, INVESTIGATOR or WELFARE.')
  readonly capacity!: string | null;

  @Shown(() => String, 'Their name.')
  readonly name!: string | null;

  @Shown(() => DateTime, 'Since when.')
  readonly since!: string | null;
}

/** The handling grants in force, as those who deal with a handler know them. */
export const handler = noun({
  policy: handlerPolicy,
  seen: Handler,
  columns: `g.id, g.caseId, g.capacity, n.name, g.fromAt AS since, (g.personId = s.personId) AS OWN,
    ${matters(handlerPolicy, 'INTERVIEWS')} AND EXISTS (SELECT 1 FROM invitations i JOIN invitations h ON h.meetingId = i.meetingId JOIN meetings m ON m.id = i.meetingId AND m.status <> 'CANCELLED'
      WHERE i.caseId = g.caseId AND i.personId = s.personId AND h.personId = g.personId AND h.capacity = g.capacity) AS INTERVIEWS`,
  from: `role_grants g ON g.caseId = s.caseId AND g.capacity IN ('CASE_LEAD', 'INVESTIGATOR', 'OVERSEER', 'WELFARE')
    AND g.endedById IS NULL AND g.fromAt <= t.now AND (g.untilAt IS NULL OR g.untilAt > t.now) JOIN people n ON n.id = g.personId`,
  keys: { id: 'g.id', caseId: 'g.caseId' },
  order: 'g.fromAt, g.capacity',
});

export const handlersOfCase = edgeToMany(
  () => Case,
  'handlers',
  handler,
  'caseId',
  'Who handles the case, as far as you may know.',
);
