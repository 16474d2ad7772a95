import { Case } from '../cases/case';
import { pointsPolicy, responsePolicy } from '../policy/complaint.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { sharedWithSupporter } from './sharedWithSupporter';

@SeenType('What the respondent answers (A.20d). The complainant sees only the points that are put to them.')
export class Response extends Node {
  @Shown(() => String, 'The respondent’s words.')
  readonly text!: string | null;

  @Shown(() => DateTime, 'When it was given.')
  readonly givenAt!: string | null;
}

@SeenType('Points of the response that were put to the complainant, on record.')
export class Points extends Node {
  @Shown(() => String, 'The points as put.')
  readonly text!: string | null;

  @Shown(() => DateTime, 'When they were put.')
  readonly putAt!: string | null;
}

export const response = noun({
  policy: responsePolicy,
  seen: Response,
  columns: `r.id, r.caseId, r.text, r.givenAt, (r.byId = s.personId) AS OWN, ${sharedWithSupporter(responsePolicy, 'RESPONSE', 'r')}`,
  from: 'responses r ON r.caseId = s.caseId',
  keys: { id: 'r.id', caseId: 'r.caseId' },
  order: 'r.givenAt, r.id',
});

export const points = noun({
  policy: pointsPolicy,
  seen: Points,
  columns: 'r.id, r.caseId, r.text, r.putAt',
  from: 'points r ON r.caseId = s.caseId',
  keys: { id: 'r.id', caseId: 'r.caseId' },
  order: 'r.putAt, r.id',
});

export const responsesOfCase = edgeToMany(
  () => Case,
  'responses',
  response,
  'caseId',
  'What the respondent answered, oldest first.',
);

export const pointsOfCase = edgeToMany(
  () => Case,
  'points',
  points,
  'caseId',
  'Points of the response that were put to the complainant.',
);
