import { Entity, Index } from 'typeorm';
import { At, Key, Line, Ref } from '../database/columns';

/** What a party can show to their supporter: the complainant the first, the respondent the others. */
export type SharedThing = 'COMPLAINT' | 'ALLEGATIONS' | 'CLARIFICATION' | 'RESPONSE';

/** What a party lets their supporter see, from when until when. */
@Entity('support_shares')
export class SupportShareRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('supporters') @Index() supporterId!: string;
  @Line() what!: SharedThing;
  @At() sharedAt!: string;
  @At(true) endedAt!: string | null;
}
