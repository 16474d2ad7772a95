import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';
import type { Capacity } from '../procedures/capacity';

export type Ending = 'AWAY' | 'MOVED' | 'RELIEVED';

/** Why a person sees a case: the only source of sight. Never deleted; an end is written into it. */
@Entity('role_grants')
@Index(['caseId', 'personId'])
@Index('IDX_role_grants_timeLimits', ['capacity', 'endedById', 'untilAt'])
export class RoleGrantRow {
  @Key() id!: string;
  @Ref('cases') caseId!: string;
  @Ref('people') personId!: string;
  @Line() capacity!: Capacity;
  @At() fromAt!: string;
  @At(true) untilAt!: string | null;
  @Prose() reason!: string;
  @Ref('people') grantedById!: string;
  @Line(10) clause!: string;
  @Ref('people', true) endedById!: string | null;
  @Prose(true) endReason!: string | null;
  /** The office through which it is held; null for what an act in the case gave. */
  @Ref('offices', true) officeId!: string | null;
  /** How it ended where somebody else is to take the part over: for as long as they are away, with the office, or for good. */
  @Line(40, true) endedAs!: Ending | null;
}
