import { Int } from 'type-graphql';
import { edgeToMany } from '../reading/edge';
import { Person } from '../people/person';
import { draftPolicy } from '../policy/complaint.policy';
import { enumOf } from '../reading/enums';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { ReferralEnum } from './choiceOfProcedure';
import { TakenFromEnum } from './takenComplaint';
import { ComplaintContent, CONTENT_COLUMNS, contentDerived } from './content';

const DraftStatus = enumOf('DraftStatus', 'Where a draft stands.', {
  DRAFT: 'It can be gone on with, and submitted.',
  REFERRED: 'It was submitted and belongs elsewhere. It is kept for you, and no case was opened.',
});

@SeenType(
  'A complaint not yet submitted. Nobody sees it but whose it is, also where somebody took it down for them (A.8, A.9).',
)
export class ComplaintDraft extends ComplaintContent {
  @Shown(() => Int, 'Goes up each time it is saved; give it with the next save.')
  readonly revision!: number | null;

  @Shown(() => DateTime, 'When it was last saved.')
  readonly savedAt!: string | null;

  @Shown(() => String, 'Who took it down for you; null where you wrote it yourself.')
  readonly takenDownBy!: string | null;

  @Shown(() => TakenFromEnum, 'From what they did.')
  readonly takenFrom!: string | null;

  @Shown(() => DateTime, 'When they were told, or got the paper: time limits run from then once you submit it.')
  readonly receivedAt!: string | null;

  @Shown(() => DraftStatus, 'Whether it can be gone on with.')
  readonly status!: string | null;

  @Shown(() => ReferralEnum, 'Where it belongs, when no case of the college was opened (B.1, B.2).')
  readonly referredTo!: string | null;

  @Shown(() => String, 'The clause that says so.')
  readonly referredUnder!: string | null;

  @Shown(() => DateTime, 'When that was found.')
  readonly referredAt!: string | null;
}

export const complaintDraft = noun({
  policy: draftPolicy,
  seen: ComplaintDraft,
  columns: `${CONTENT_COLUMNS}, a.category AS complainantCategory, d.authorId, d.revision, d.savedAt, d.referredTo, d.referredUnder, d.referredAt, n.name AS takenDownBy, k.takenFrom, k.receivedAt, CASE WHEN d.referredTo IS NULL THEN 'DRAFT' ELSE 'REFERRED' END AS status, 1 AS AUTHOR`,
  from: 'people a JOIN complaints d ON d.authorId = a.id AND d.caseId IS NULL LEFT JOIN taken_complaints k ON k.complaintId = d.id LEFT JOIN people n ON n.id = k.takenById',
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
