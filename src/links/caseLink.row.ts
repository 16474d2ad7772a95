import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';

/** A link as one of the two cases has it; the other one has its own. */
@Entity('case_links')
export class CaseLinkRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('cases') @Index() otherId!: string;
  @Line() kind!: 'JOINT' | 'COUNTER' | 'RELATED';
  @Prose() reason!: string;
  @Ref('people') linkedById!: string;
  @At() linkedAt!: string;
  @Prose(true) endReason!: string | null;
  @At(true) endedAt!: string | null;
}
