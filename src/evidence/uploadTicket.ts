import { CASE_STATE } from '../acts/availableActions';
import { uploadTicketPolicy } from '../policy/evidence.policy';
import { Node } from '../reading/door';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { ticketField, type TicketKind } from '../reading/ticket';
import { type EvidenceType, EvidenceTypeEnum } from './types';

@SeenType('Leave to hand in one document, once (A.9). Nobody else knows of it.')
export class UploadTicket extends Node {
  @Shown(() => String, 'What the document is called.')
  readonly name!: string | null;

  @Shown(() => EvidenceTypeEnum, 'What the document is.')
  readonly type!: EvidenceType | null;

  @Shown(() => DateTime, 'Until when the document has to begin to come.')
  readonly expiresAt!: string | null;
}

export const uploadTicket = noun({
  policy: uploadTicketPolicy,
  seen: UploadTicket,
  columns: `k.id, k.caseId, k.name, k.type, k.expiresAt, k.usedAt, ${CASE_STATE}, (k.personId = s.personId) AS OWN`,
  from: 'upload_tickets k ON k.caseId = s.caseId JOIN cases c ON c.id = k.caseId',
  keys: { id: 'k.id' },
  order: 'k.id',
});

export const UPLOAD: TicketKind = { purpose: 'upload', seconds: 600 };

export const ticketOfUploadTicket = ticketField(
  () => UploadTicket,
  'ticket',
  UPLOAD,
  'Send the document to `PUT /evidence/TICKET` as the body, with your bearer token. Good once, and for you alone.',
);
