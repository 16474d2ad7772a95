import { Entity, Index } from 'typeorm';
import { At, Flag, Key, Line, Prose, Ref, Whole } from '../database/columns';

/** A complaint: a draft until it has a case. */
@Entity('complaints')
export class ComplaintRow {
  @Key() id!: string;
  @Ref('people') @Index() authorId!: string;
  @Ref('cases', true) @Index() caseId!: string | null;
  @Whole() revision!: number;
  @Prose(true) nature!: string | null;
  @Prose(true) effect!: string | null;
  @Prose(true) resolution!: string | null;
  /** JSON: a list of { date, description }. */
  @Prose() incidents!: string;
  @Prose(true) witnesses!: string | null;
  @Prose(true) attempts!: string | null;
  @Prose(true) respondentDescription!: string | null;
  @Line(40, true) respondentStaff!: string | null;
  @Line(40, true) respondentOffice!: string | null;
  /** JSON: offices whose holders the complainant asks to avoid (A.8). */
  @Line(400) avoid!: string;
  @Flag() datesMissing!: boolean;
  @At() savedAt!: string;
  @At(true) submittedAt!: string | null;
}
