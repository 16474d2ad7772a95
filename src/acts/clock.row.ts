import { Entity, Index } from 'typeorm';
import { At, Day, Key, Line, Prose, Ref, Whole } from '../database/columns';
import type { ClockChange } from '../procedures/due';
import type { Measured } from '../procedures/procedure';

/** A time limit of a case. */
@Entity('clocks')
@Index(['unit', 'metAt', 'dueOn'])
export class ClockRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Line() kind!: string;
  @Line() measures!: Measured;
  /** Its period, as it was when it started: so many of these. */
  @Line() unit!: 'weeks' | 'months' | 'workingDays';
  @Whole() count!: number;
  @At() startedAt!: string;
  @Day() dueOn!: string;
  /** Since when it stands still. */
  @At(true) pausedAt!: string | null;
  /** The day on which there is next something to say of it: it is due soon, or overdue. */
  @Day(true) @Index() wakesOn!: string | null;
  @At(true) metAt!: string | null;
  @Line(10) clause!: string;
}

/** What moved the last day of a time limit, or may come to: extended, paused, resumed, recomputed; why, and who did it. */
@Entity('clock_changes')
export class ClockChangeRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('clocks') @Index() clockId!: string;
  @Line() kind!: ClockChange['kind'];
  @At() at!: string;
  /** Its last day from then on. */
  @Day() dueOn!: string;
  @Prose(true) reason!: string | null;
  /** Who agreed to an extension, where it takes more than a decision (A.6). */
  @Line(40, true) agreedBy!: 'BOTH_PARTIES' | null;
  @Ref('people') byId!: string;
}
