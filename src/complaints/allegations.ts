import { Ctx, Root } from 'type-graphql';
import { Case } from '../cases/case';
import { allegationsPolicy } from '../policy/complaint.policy';
import type { Context } from '../reading/cloister';
import { Node } from '../reading/door';
import { Edge, EdgesOf, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

@SeenType('The allegations as they were put to the respondent (A.13).')
export class Allegations extends Node {
  @Shown(() => String, 'Their words.')
  readonly text!: string | null;

  @Shown(() => DateTime, 'When they were put.')
  readonly putAt!: string | null;
}

export const allegations = noun({
  policy: allegationsPolicy,
  seen: Allegations,
  columns: 'a.id, a.caseId, a.text, a.putAt',
  from: 'allegations a ON a.caseId = s.caseId',
  keys: { id: 'a.id', caseId: 'a.caseId' },
  order: 'a.putAt, a.id',
});

@EdgesOf(() => Case)
export class CaseAllegations {
  @Edge(() => Allegations, 'The allegations as put to the respondent.')
  async allegations(@Root() theCase: Case, @Ctx() { viewer }: Context): Promise<Allegations | null> {
    return (await viewer.many(allegations, 'caseId', Node.keysOf(theCase).id))[0] ?? null;
  }
}
