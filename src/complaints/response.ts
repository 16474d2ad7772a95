import { Ctx, Root } from 'type-graphql';
import { Case } from '../cases/case';
import { pointsPolicy, responsePolicy } from '../policy/complaint.policy';
import type { Context } from '../reading/cloister';
import { Node } from '../reading/door';
import { Edge, EdgesOf, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

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
  columns: 'r.id, r.caseId, r.text, r.givenAt',
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

@EdgesOf(() => Case)
export class CaseResponses {
  @Edge(() => [Response], 'What the respondent answered, oldest first.')
  async responses(@Root() theCase: Case, @Ctx() { viewer }: Context): Promise<readonly Response[]> {
    return viewer.many(response, 'caseId', Node.keysOf(theCase).id);
  }

  @Edge(() => [Points], 'Points of the response that were put to the complainant.')
  async points(@Root() theCase: Case, @Ctx() { viewer }: Context): Promise<readonly Points[]> {
    return viewer.many(points, 'caseId', Node.keysOf(theCase).id);
  }
}
