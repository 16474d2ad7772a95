import { Entity, Index } from 'typeorm';
import { At, Day, Key, Line, Prose, Ref } from '../database/columns';

/** Until when a closed case is kept; where it was said several times, the last counts. */
@Entity('retentions')
export class RetentionRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Day() @Index() keptUntil!: string;
  @Prose() reason!: string;
  @Ref('people') setById!: string;
  @At() setAt!: string;
}

/** What keeps everything of a case for as long as it lasts. */
@Entity('holds')
export class HoldRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() status!: 'IN_FORCE' | 'LIFTED';
  @Prose() reason!: string;
  @Ref('people') placedById!: string;
  @At() placedAt!: string;
  @Prose(true) liftReason!: string | null;
  @At(true) liftedAt!: string | null;
}

/** That somebody who knew of a case is to forget it. It names what is no more. */
@Entity('erasures')
export class ErasureRow {
  @Key() id!: string;
  @Ref('people') @Index() personId!: string;
  @Line(36) formerCaseId!: string;
  @At() erasedAt!: string;
}

/** A document that is no longer on record, until it is removed from where it lies. */
@Entity('discarded_documents')
export class DiscardedDocumentRow {
  @Key() id!: string;
}
