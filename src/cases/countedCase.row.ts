import { Entity, Index } from 'typeorm';
import { Key, Line, Whole } from '../database/columns';

/** What statistics keep of a case: of what kind it was, in which year. It names no case, and outlives it. */
@Entity('counted_cases')
export class CountedCaseRow {
  @Key() id!: string;
  @Whole() @Index() year!: number;
  @Line() procedure!: string;
  @Line() stage!: string;
  /** JSON: the outcomes, none or several (B.22). */
  @Line(400) outcomes!: string;
  @Line() complainant!: string;
  @Line() respondent!: string;
  /** Whether it is a student’s: one who complains, or in whose place nobody does. */
  @Line() about!: 'STUDENTS' | 'OTHERS';
}
