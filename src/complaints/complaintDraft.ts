import { Int } from 'type-graphql';
import { edgeToMany } from '../reading/edge';
import { Person } from '../people/person';
import { draftPolicy } from '../policy/complaint.policy';
import { SeenType, Shown } from '../reading/fields';
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

export const complaintDraftsOfPerson = edgeToMany(
  () => Person,
  'complaintDrafts',
  complaintDraft,
  'authorId',
  'Complaints you have begun to write and not submitted.',
);
