import { Ctx, Int, Root } from 'type-graphql';
import { Person } from '../people/person';
import { draftPolicy } from '../policy/complaint.policy';
import type { Context } from '../reading/cloister';
import { Node } from '../reading/door';
import { Edge, EdgesOf, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { ComplaintContent, CONTENT_COLUMNS, contentDerived } from './content';

@SeenType('A complaint not yet submitted. Nobody sees it but who writes it (A.9).')
export class ComplaintDraft extends ComplaintContent {
  @Shown(() => Int, 'Goes up each time it is saved; give it with the next save.')
  readonly revision!: number | null;

  @Shown(() => DateTime, 'When it was last saved.')
  readonly savedAt!: string | null;
}

export const complaintDraft = noun({
  policy: draftPolicy,
  seen: ComplaintDraft,
  columns: `${CONTENT_COLUMNS}, d.authorId, d.revision, d.savedAt, 'DRAFT' AS status, 1 AS AUTHOR`,
  from: 'complaints d ON d.caseId IS NULL',
  viewerColumn: 'd.authorId',
  keys: { id: 'd.id', authorId: 'd.authorId' },
  order: 'd.savedAt DESC, d.id',
  derived: contentDerived,
});

@EdgesOf(() => Person)
export class PersonDrafts {
  @Edge(() => [ComplaintDraft], 'Complaints you have begun to write and not submitted.')
  async complaintDrafts(@Root() person: Person, @Ctx() { viewer }: Context): Promise<readonly ComplaintDraft[]> {
    return viewer.many(complaintDraft, 'authorId', Node.keysOf(person).id);
  }
}
