import { edgeToOne } from '../reading/edge';
import type { Noun } from '../reading/noun';
import { CaseEvent } from './caseEvent';
import { type RoleGrant, roleGrant } from './roleGrant';

/** What whoever did something handled the case as then; or, of one’s own doing, whatever one was in it. Who of the others did it is in no event. */
const actedAs: Noun<RoleGrant> = {
  ...roleGrant,
  columns: `e.id AS eventId, ${roleGrant.columns}`,
  from: `events e ON e.caseId = s.caseId JOIN role_grants g ON g.caseId = e.caseId AND g.personId = e.actorId
    AND g.fromAt <= e.at AND (g.untilAt IS NULL OR g.untilAt >= e.at)
    AND (g.capacity IN ('CASE_LEAD', 'INVESTIGATOR', 'OVERSEER', 'WELFARE') OR g.personId = s.personId)
    JOIN people n ON n.id = g.personId JOIN people b ON b.id = g.grantedById`,
  keys: { id: 'g.id', eventId: 'e.id' },
};

export const actorOfEvent = edgeToOne(
  () => CaseEvent,
  'actor',
  actedAs,
  'eventId',
  'Who did it, by what they were in the case then: whoever handled it, where you may know of that part; and yourself. Null of everybody else, and of what happened by itself.',
);
