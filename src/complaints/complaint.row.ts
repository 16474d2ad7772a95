import { Entity, Index } from 'typeorm';
import { At, Flag, Key, Line, Prose, Ref, Whole } from '../database/columns';
import type { RespondentKind, Setting, Subject } from '../procedures/category';
import type { Referral } from '../procedures/choose';

/** A complaint: a draft until it has a case, or is referred to where no case of the college is opened. */
@Entity('complaints')
export class ComplaintRow {
  @Key() id!: string;
  @Ref('people') @Index() authorId!: string;
  @Ref('cases', true) @Index() caseId!: string | null;
  @Whole() revision!: number;
  @Line() about!: Subject;
  @Line() setting!: Setting;
  @Prose(true) nature!: string | null;
  @Prose(true) effect!: string | null;
  @Prose(true) resolution!: string | null;
  /** JSON: a list of { date, description }. */
  @Prose() incidents!: string;
  @Prose(true) witnesses!: string | null;
  @Prose(true) attempts!: string | null;
  @Prose(true) respondentDescription!: string | null;
  @Line(40, true) respondentKind!: RespondentKind | null;
  @Line(40, true) respondentOffice!: string | null;
  /** JSON: offices whose holders the complainant asks to avoid (A.8). */
  @Line(400) avoid!: string;
  @Prose(true) callReferences!: string | null;
  @Prose(true) contact!: string | null;
  /** Why it comes late (B.16). */
  @Prose(true) lateReason!: string | null;
  /** Passages that name members of staff, taken out of a complaint about a service (IT.7). */
  @Prose(true) heldApart!: string | null;
  @Flag() datesMissing!: boolean;
  @At() savedAt!: string;
  @At(true) submittedAt!: string | null;
  @Line(40, true) referredTo!: Referral | null;
  @Line(10, true) referredUnder!: string | null;
  @At(true) referredAt!: string | null;
}
