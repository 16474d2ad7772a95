import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { witnessPolicy } from '../policy/witness.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Capacity, enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { matters } from '../reading/matters';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

const WitnessStatusEnum = enumOf('WitnessStatus', 'How far a named witness has come into the case.', {
  NAMED: 'In words alone.',
  IDENTIFIED: 'It is said which person they are.',
  INVITED: 'They have been invited, and know of the case.',
});

@SeenType('Somebody a party named as having relevant evidence (A.20c, A.20e). The other side does not see who.')
export class Witness extends Node {
  @Shown(() => String, 'Who they are, in the words of the party who named them.')
  readonly description!: string | null;

  @Shown(() => String, 'What they may know.')
  readonly relevance!: string | null;

  @Shown(() => String, 'How to reach them, as the party knows it.')
  readonly contact!: string | null;

  @Shown(() => Capacity, 'Which side named them.')
  readonly namedBy!: string | null;

  @Shown(() => DateTime, 'When they were named.')
  readonly namedAt!: string | null;

  @Shown(() => String, 'Their name, once it is said which person they are.')
  readonly name!: string | null;

  @Shown(() => String, 'Their e-mail address, for who leads, and for the investigator who meets them.')
  readonly email!: string | null;

  @Shown(() => WitnessStatusEnum, 'How far they have come into the case.')
  readonly status!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const witness = noun({
  policy: witnessPolicy,
  seen: Witness,
  columns: `w.id, w.caseId, w.description, w.relevance, w.contact, w.namedBy, w.namedAt, n.name, n.email, w.status, ${CASE_STATE},
    (w.namedById = s.personId) AS NAMED_BY_VIEWER, (w.personId = s.personId) AS OWN,
    ${matters(witnessPolicy, 'MET')} AND EXISTS (SELECT 1 FROM invitations i JOIN invitations h ON h.meetingId = i.meetingId JOIN meetings m ON m.id = i.meetingId AND m.status <> 'CANCELLED'
      WHERE i.caseId = w.caseId AND i.personId = w.personId AND h.personId = s.personId AND h.capacity = 'INVESTIGATOR') AS MET`,
  from: 'witnesses w ON w.caseId = s.caseId JOIN cases c ON c.id = w.caseId LEFT JOIN people n ON n.id = w.personId',
  keys: { id: 'w.id', caseId: 'w.caseId' },
  order: 'w.namedAt, w.id',
  derived: { availableActions: availableActionsOn('Witness') },
});

export const witnessesOfCase = edgeToMany(
  () => Case,
  'witnesses',
  witness,
  'caseId',
  'Those who may have relevant evidence, as far as you may know of them.',
);
