import { Entity, Index, PrimaryColumn } from 'typeorm';
import { At, Day, Key, Line, Ref, Whole } from '../database/columns';

/** A day on which the college does not work. Removing it is written into it, so that what was counted can be explained. */
@Entity('days_off')
export class DayOffRow {
  @Key() id!: string;
  @Day() @Index() date!: string;
  @Line() kind!: 'BANK_HOLIDAY' | 'CLOSURE';
  @Line(100) name!: string;
  @At() addedAt!: string;
  /** Null for the bank holidays that the calendar began with. */
  @Ref('people', true) addedById!: string | null;
  @At(true) removedAt!: string | null;
  @Ref('people', true) removedById!: string | null;
}

/** How often the calendar was changed. One row: whoever counts working days to keep the result locks it first. */
@Entity('calendar')
export class CalendarRow {
  @PrimaryColumn('int') id!: number;
  @Whole() revision!: number;
}
