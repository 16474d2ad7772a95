import { Case } from '../cases/case';
import { factBits } from '../procedures/fact';
import { edgeToOne } from '../reading/edge';
import { complaintPolicy } from '../policy/complaint.policy';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { sharedWithSupporter } from './sharedWithSupporter';
import { TakenFromEnum } from './takenComplaint';
import { ComplaintContent, CONTENT_COLUMNS, contentDerived } from './content';

@SeenType(
  'The complaint as it was submitted. The respondent never sees it in this form, but the allegations as put (A.13) and the complaint as clarified (A.20).',
)
export class Complaint extends ComplaintContent {
  @Shown(() => Boolean, 'Whether no incident has a date yet; the case lead asks for them (A.9).')
  readonly datesMissing!: boolean | null;

  @Shown(
    () => String,
    'Passages that name members of staff, held apart for whoever handles a complaint about a service (IT.7).',
  )
  readonly heldApart!: string | null;

  @Shown(() => DateTime, 'When it was submitted.')
  readonly submittedAt!: string | null;

  @Shown(() => String, 'Who took it down for the complainant; null where they wrote it themselves (A.8).')
  readonly takenDownBy!: string | null;

  @Shown(() => TakenFromEnum, 'From what they did.')
  readonly takenFrom!: string | null;

  @Shown(() => DateTime, 'When it was received, where that was before it was submitted: time limits run from then.')
  readonly receivedAt!: string | null;

  @Shown(() => String, 'Where the paper is kept that the complainant signed; null where they confirmed it here.')
  readonly signedPaper!: string | null;
}

const WELFARE_RECEIVED = String(factBits(['WELFARE_RECEIVED']));

export const complaint = noun({
  policy: complaintPolicy,
  seen: Complaint,
  columns: `${CONTENT_COLUMNS}, c.complainantCategory, d.datesMissing, d.heldApart, d.submittedAt, n.name AS takenDownBy, k.takenFrom, k.receivedAt, k.signedPaper, (d.authorId = s.personId) AS AUTHOR, ((c.facts & ${WELFARE_RECEIVED}) <> 0) AS CAME_TO_WELFARE, ${sharedWithSupporter(complaintPolicy, 'COMPLAINT', 'd')}`,
  from: 'complaints d ON d.caseId = s.caseId JOIN cases c ON c.id = d.caseId LEFT JOIN taken_complaints k ON k.complaintId = d.id LEFT JOIN people n ON n.id = k.takenById',
  keys: { id: 'd.id', caseId: 'd.caseId' },
  order: 'd.id',
  derived: contentDerived,
});

export const complaintOfCase = edgeToOne(() => Case, 'complaint', complaint, 'caseId', 'The complaint as submitted.');
