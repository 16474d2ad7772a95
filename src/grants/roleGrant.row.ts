import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';
import type { Capacity } from '../procedures/capacity';

/** Why a person sees a case: the only source of sight. Never deleted; an end is written into it. */
@Entity('role_grants')
@Index(['caseId', 'personId'])
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
}
