import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref, Whole } from '../database/columns';

/** The investigator's report: a draft until it is submitted, then fixed. */
@Entity('reports')
export class ReportRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() status!: 'DRAFT' | 'SUBMITTED';
  @Whole() revision!: number;
  @Prose(true) findings!: string | null;
  @Prose(true) recommendations!: string | null;
  @At() createdAt!: string;
  @At(true) submittedAt!: string | null;
}

@Entity('report_sections')
export class ReportSectionRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('reports') @Index() reportId!: string;
  @Whole() place!: number;
  @Whole() revision!: number;
  @Line(200) heading!: string;
  @Prose() text!: string;
}

/** A section in draft is shown to one party, from when until when (A.20f). */
@Entity('section_shares')
export class SectionShareRow {
  @Key() id!: string;
  @Ref('report_sections') @Index() sectionId!: string;
  @Ref('people') personId!: string;
  @At() sharedAt!: string;
  @At(true) endedAt!: string | null;
}

/** What a party said of a draft section, kept beside it. */
@Entity('section_comments')
export class SectionCommentRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('report_sections') @Index() sectionId!: string;
  @Ref('people') authorId!: string;
  @Prose() text!: string;
  @At() madeAt!: string;
}

/** The case lead let a party see the final report. */
@Entity('report_releases')
@Index(['reportId', 'personId'], { unique: true })
export class ReportReleaseRow {
  @Key() id!: string;
  @Ref('reports') reportId!: string;
  @Ref('people') personId!: string;
  @At() releasedAt!: string;
}
