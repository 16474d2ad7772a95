import { Entity, Index } from 'typeorm';
import { At, Key, Line } from '../database/columns';
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
  @At() createdAt!: string;
  @At(true) suspendedAt!: string | null;
}
