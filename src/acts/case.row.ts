import { Column, Entity, Index } from 'typeorm';
import { At, Key, Line, Whole } from '../database/columns';
import type { PersonCategory, RespondentKind } from '../procedures/category';

@Entity('cases')
export class CaseRow {
  @Key() id!: string;
  /** Random, as people quote it; tells nothing of how many cases there are. */
  @Line(12) @Index({ unique: true }) reference!: string;
  @Line() procedure!: string;
  @Whole() procedureVersion!: number;
  @Line() stage!: string;
  @At() stageSince!: string;
  /** What has happened, as bits (`procedures/fact.ts`). */
  @Whole() facts!: number;
  @At() openedAt!: string;
  @At(true) concludedAt!: string | null;
  @Line() complainantCategory!: PersonCategory;
  /** As what who is complained of counts, as the complainant gave it or as the identified person does; null where it is nobody. */
  @Line(40, true) respondentKind!: RespondentKind | null;
  /** The year in whose statistics it is counted; null while it is in none. A case is counted once. */
  @Column('int', { nullable: true }) countedIn!: number | null;
}
