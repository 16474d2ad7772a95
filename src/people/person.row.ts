import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose } from '../database/columns';
import type { PersonCategory } from '../procedures/category';

@Entity('people')
export class PersonRow {
  @Key() id!: string;
  @Line(200) @Index() name!: string;
  /** Lower case; one person each. */
  @Line(200) @Index({ unique: true }) email!: string;
  @Line() category!: PersonCategory;
  /** The `sub` of their token. */
  @Line(200) @Index({ unique: true }) subject!: string;
  @At() @Index('IDX_people_createdAt') createdAt!: string;
  @At(true) @Index('IDX_people_suspendedAt') suspendedAt!: string | null;
  @Prose(true) suspendReason!: string | null;
  /** When a suspension was last lifted: what somebody else took over since then comes back. */
  @At(true) resumedAt!: string | null;
  /** From when on they hold no office and handle nothing; what they are a party to stays theirs. */
  @At(true) @Index() leavesAt!: string | null;
  /** Since when they are known as somebody from outside, who signs in by invitations alone; null for those of the college’s own sign-in. */
  @At(true) outsideSince!: string | null;
  /** When what they handled was given to others for good. */
  @At(true) departedAt!: string | null;
}
