import { Entity, Index } from 'typeorm';
import { At, Key, Line, Ref, Whole } from '../database/columns';
import type { Capacity } from '../procedures/capacity';
import type { EvidenceType } from './types';

/** Leave to hand in one document. Its id becomes the document’s; the ticket itself is sealed and stored nowhere. */
@Entity('upload_tickets')
export class UploadTicketRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('people') personId!: string;
  @Line(200) name!: string;
  @Line() type!: EvidenceType;
  @At() expiresAt!: string;
  /** When bytes began to come, whatever became of them: nobody uses a ticket twice. */
  @At(true) usedAt!: string | null;
}

/** A document handed in as evidence. Its bytes are in the vault, under the id. */
@Entity('evidence')
export class EvidenceRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('people') submittedById!: string;
  @Line() submittedAs!: Capacity;
  @Line(200) name!: string;
  @Line() type!: EvidenceType;
  @Whole() size!: number;
  @Line(64) sha256!: string;
  /** The key of the ring that it is encrypted under. */
  @Whole() keyId!: number;
  @At() uploadedAt!: string;
}

/** A document was forwarded to one person as a party (A.20b): who takes their place has not been given it. */
@Entity('evidence_forwardings')
@Index(['evidenceId', 'personId'], { unique: true })
export class EvidenceForwardingRow {
  @Key() id!: string;
  @Ref('evidence') evidenceId!: string;
  @Ref('people') personId!: string;
  @Line() capacity!: 'COMPLAINANT' | 'RESPONDENT';
  @At() forwardedAt!: string;
}
