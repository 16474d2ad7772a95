import { Int } from 'type-graphql';
import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { evidencePolicy } from '../policy/evidence.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Derived, SeenType, Shown } from '../reading/fields';
import { matters } from '../reading/matters';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { ticketField, type TicketKind } from '../reading/ticket';
import { type EvidenceType, EvidenceTypeEnum } from './types';

@SeenType(
  'A document handed in as evidence (A.9). A party sees their own, and what was forwarded to them: never from whom it came (A.20b).',
)
export class Evidence extends Node {
  @Shown(() => String, 'What it was called by whoever submitted it. A text, and no path.')
  readonly name!: string | null;

  @Shown(() => EvidenceTypeEnum, 'What its content is.')
  readonly type!: EvidenceType | null;

  @Shown(() => Int, 'How many bytes it has.')
  readonly size!: number | null;

  @Shown(() => String, 'The SHA-256 of its content, in hexadecimal.')
  readonly sha256!: string | null;

  @Shown(() => DateTime, 'When it was handed in.')
  readonly uploadedAt!: string | null;

  @Shown(() => String, 'Who submitted it.')
  readonly submittedBy!: string | null;

  @Shown(() => DateTime, 'When it was forwarded to the complainant.')
  readonly forwardedToComplainantAt!: string | null;

  @Shown(() => DateTime, 'When it was forwarded to the respondent.')
  readonly forwardedToRespondentAt!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

const forwardedTo = (capacity: string) =>
  `(SELECT MAX(w.forwardedAt) FROM evidence_forwardings w WHERE w.evidenceId = v.id AND w.capacity = '${capacity}')`;

/** What was forwarded comes in the order in which it was: when it was handed in is not for whom it is forwarded to. */
export const evidence = noun({
  policy: evidencePolicy,
  seen: Evidence,
  columns: `v.id, v.caseId, v.name, v.type, v.size, v.sha256, v.uploadedAt, n.name AS submittedBy, v.keyId, ${CASE_STATE},
    ${forwardedTo('COMPLAINANT')} AS forwardedToComplainantAt, ${forwardedTo('RESPONDENT')} AS forwardedToRespondentAt,
    (v.submittedById = s.personId) AS OWN, (f.id IS NOT NULL) AS FORWARDED, (v.submittedAs <> 'WITNESS') AS BY_PARTY_OR_HANDLER,
    ${matters(evidencePolicy, 'PUT_TO_VIEWER')} AND EXISTS (SELECT 1 FROM bundle_items b JOIN appeals a ON a.id = b.appealId
      WHERE b.evidenceId = v.id AND a.hearerId = s.personId AND a.endedAt IS NULL) AS PUT_TO_VIEWER`,
  from: `evidence v ON v.caseId = s.caseId JOIN cases c ON c.id = v.caseId JOIN people n ON n.id = v.submittedById
    LEFT JOIN evidence_forwardings f ON f.evidenceId = v.id AND f.personId = s.personId`,
  keys: { id: 'v.id', caseId: 'v.caseId' },
  order: 'COALESCE(f.forwardedAt, v.uploadedAt), v.id',
  derived: { availableActions: availableActionsOn('Evidence') },
});

export const DOWNLOAD: TicketKind = { purpose: 'download', seconds: 120 };

export const downloadTicketOfEvidence = ticketField(
  () => Evidence,
  'downloadTicket',
  DOWNLOAD,
  'Its content is at `GET /evidence/TICKET`, for you alone and for two minutes, with your bearer token; then ask for another.',
);

export const evidenceOfCase = edgeToMany(
  () => Case,
  'evidence',
  evidence,
  'caseId',
  'The documents you may see: your own and what was forwarded to you, or all of them for those who handle the case.',
);
