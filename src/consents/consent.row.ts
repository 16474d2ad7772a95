import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';

/** What a party is asked to agree to: that somebody is told something. */
@Entity('consents')
export class ConsentRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('people') personId!: string;
  @Line(200) toWhom!: string;
  @Prose() what!: string;
  @Line() status!: 'ASKED' | 'GIVEN' | 'REFUSED' | 'WITHDRAWN' | 'INFORMED';
  @At() askedAt!: string;
  @At(true) answeredAt!: string | null;
  @At(true) informedAt!: string | null;
}
