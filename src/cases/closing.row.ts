import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';

/** A closing of a case, and its being reopened, if it was. */
@Entity('closings')
export class ClosingRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  /** The stage it was closed at. */
  @Line() stage!: string;
  @Prose() reason!: string;
  @Ref('people') closedById!: string;
  @At() closedAt!: string;
  @Prose(true) reopenReason!: string | null;
  @Ref('people', true) reopenedById!: string | null;
  @At(true) reopenedAt!: string | null;
}
