import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';

/** The complaint as clarified (A.20a), and when it was forwarded (A.20b). */
@Entity('clarifications')
export class ClarificationRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Prose() text!: string;
  @Prose(true) material!: string | null;
  @At() clarifiedAt!: string;
  @At(true) forwardedAt!: string | null;
}

/** What the respondent answers (A.20d). Each is kept; none replaces another. */
@Entity('responses')
export class ResponseRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  /** Who gave it: not everybody who was informed was the right person. */
  @Line(36, true) byId!: string | null;
  @Prose() text!: string;
  @At() givenAt!: string;
}

/** Points of the response that were put to the complainant. */
@Entity('points')
export class PointsRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Prose() text!: string;
  @At() putAt!: string;
}
