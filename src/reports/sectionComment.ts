import { sectionCommentPolicy } from '../policy/report.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { ReportSection } from './reportSection';

@SeenType(
  'What a party says of a section that was shared with them in draft; kept beside it. For who wrote it and whoever investigates; for whoever leads once the report is submitted (A.20f).',
)
export class SectionComment extends Node {
  @Shown(() => String, 'The comment.')
  readonly text!: string | null;

  @Shown(() => String, 'Who made it.')
  readonly name!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly madeAt!: string | null;
}

/** Less than of the notes of an interview: what is said of a draft would tell of it, so it waits for the report like the draft. */
export const sectionComment = noun({
  policy: sectionCommentPolicy,
  seen: SectionComment,
  columns:
    "k.id, k.caseId, k.sectionId, k.text, n.name, k.madeAt, (k.authorId = s.personId) AS OWN, (r.status = 'SUBMITTED') AS SUBMITTED",
  from: `section_comments k ON k.caseId = s.caseId JOIN people n ON n.id = k.authorId JOIN report_sections x ON x.id = k.sectionId
    JOIN reports r ON r.id = x.reportId`,
  keys: { id: 'k.id', sectionId: 'k.sectionId' },
  order: 'k.madeAt, k.id',
});

export const commentsOfSection = edgeToMany(
  () => ReportSection,
  'comments',
  sectionComment,
  'sectionId',
  'What the parties said of it in draft, as far as it is for you.',
);
