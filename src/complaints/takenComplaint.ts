import { AvailableAction, availableActionsOn } from '../acts/availableActions';
import { Person } from '../people/person';
import { takenComplaintPolicy } from '../policy/complaint.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

export const TakenFromEnum = enumOf('TakenFrom', 'From what a complaint was written down for somebody.', {
  SPEECH: 'They said it.',
  PAPER: 'They gave it in on paper.',
});

@SeenType(
  'A complaint that you wrote down for somebody else: that you did, and no more. What comes of it is not for you by that (A.8, B.15, IT.5).',
)
export class TakenComplaint extends Node {
  @Shown(() => String, 'The address of whose complaint it is, as you gave it.')
  readonly address!: string | null;

  @Shown(() => TakenFromEnum, 'From what.')
  readonly takenFrom!: string | null;

  @Shown(() => DateTime, 'When it was received.')
  readonly receivedAt!: string | null;

  @Shown(() => DateTime, 'When it was written down.')
  readonly takenAt!: string | null;

  @Derived(() => [AvailableAction], 'What you can do with it; whether there is still need of it is not told.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

/** The same before and after it is confirmed: whether a case came of it is not for who took it down. */
export const takenComplaint = noun({
  policy: takenComplaintPolicy,
  seen: TakenComplaint,
  columns: `k.id, NULL AS caseId, k.takenById AS personId, k.address, k.takenFrom, k.receivedAt, k.takenAt,
    'COLLEGE' AS \`procedure\`, 1 AS procedureVersion, 0 AS facts, 1 AS TOOK`,
  from: 'taken_complaints k',
  viewerColumn: 'k.takenById',
  keys: { id: 'k.id', personId: 'k.takenById' },
  order: 'k.takenAt, k.id',
  derived: { availableActions: availableActionsOn('TakenComplaint') },
});

export const takenComplaintsOfPerson = edgeToMany(
  () => Person,
  'complaintsTakenDown',
  takenComplaint,
  'personId',
  'Complaints that you wrote down for others (A.8).',
);
