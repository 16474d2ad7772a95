import { AvailableAction, availableActionsOn } from '../acts/availableActions';
import { Person } from '../people/person';
import { dataRequestPolicy } from '../policy/dataProtection.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime, PlainDate } from '../reading/scalars';
import { decides, isInCase } from './decides';
import { Held, heldColumns, heldIn } from './held';

export const DataRequestKindEnum = enumOf('DataRequestKind', 'What somebody asks about the data on themselves.', {
  ACCESS: 'To be told what there is.',
  CORRECTION: 'That something be put right.',
  ERASURE: 'That something be erased.',
  RESTRICTION: 'That something be used no further.',
});

const DataRequestStatus = enumOf('DataRequestStatus', 'How it stands with a request about data (A.26, B.34).', {
  ASKED: 'It waits for an answer, which is due within a month.',
  ANSWERED: 'It is answered.',
});

@SeenType(
  'A request about the data on whoever makes it: access, correction, erasure or restriction. For them, and for the data protection officer; the deputy, where the officer is in a case with them (A.26, B.34).',
)
export class DataRequest extends Node {
  @Shown(() => DataRequestKindEnum, 'What is asked.')
  readonly kind!: string | null;

  @Shown(() => String, 'In whose words.')
  readonly says!: string | null;

  @Shown(() => DataRequestStatus, 'Whether it is answered.')
  readonly status!: string | null;

  @Shown(() => DateTime, 'When it was made.')
  readonly madeAt!: string | null;

  @Shown(() => PlainDate, 'The last day for the answer: a month later.')
  readonly dueOn!: string | null;

  @Shown(() => String, 'The answer.')
  readonly answer!: string | null;

  @Shown(() => DateTime, 'When it was given.')
  readonly answeredAt!: string | null;

  @Shown(() => String, 'Who made it.')
  readonly name!: string | null;

  @Shown(() => String, 'What is not given, such as passages about others.')
  readonly withheld!: string | null;

  @Shown(() => String, 'On what ground.')
  readonly ground!: string | null;

  @Derived(() => [Held], 'How much there is of the person, while the request waits.')
  readonly held!: readonly Held[] | null;

  @Derived(() => [AvailableAction], 'What you can do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

/** Whoever makes it decides nothing about it, nor does anybody who is in a case with them. */
const isIn = (personId: string): string =>
  `(${personId} = q.personId OR EXISTS (SELECT 1 FROM sights c WHERE c.personId = q.personId AND ${isInCase(personId, 'c.caseId')}))`;

const DECIDES = decides('v.id', isIn);

/** Reached without sight of a case. */
export const dataRequest = noun({
  policy: dataRequestPolicy,
  seen: DataRequest,
  columns: `q.id, NULL AS caseId, q.kind, q.says, q.status, q.madeAt, q.dueOn, q.answer, q.answeredAt, n.name, q.withheld, q.ground, ${heldColumns('q.personId', () => '')},
    'COLLEGE' AS \`procedure\`, 1 AS procedureVersion, 0 AS facts, (v.id = q.personId) AS MADE, ${DECIDES} AS DECIDES, (q.status = 'ASKED') AS OPEN`,
  from: `data_requests q JOIN people n ON n.id = q.personId JOIN people v ON (v.id = q.personId OR ${DECIDES})`,
  viewerColumn: 'v.id',
  keys: { id: 'q.id', viewerId: 'v.id' },
  order: 'q.madeAt, q.id',
  derived: { held: { as: Held, from: heldIn }, availableActions: availableActionsOn('DataRequest') },
});

export const dataRequestsOfPerson = edgeToMany(
  () => Person,
  'dataRequests',
  dataRequest,
  'viewerId',
  'Requests about data that you made, or that are yours to answer (A.26, B.34).',
);
