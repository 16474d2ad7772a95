import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';

/** Somebody asked to accompany a party to a meeting (A.11). */
@Entity('companions')
export class CompanionRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('meetings') @Index() meetingId!: string;
  /** The party they accompany. */
  @Ref('people') askedById!: string;
  /** The address as the party gave it, and whose it is, if anybody's here. */
  @Line(200) address!: string;
  @Ref('people', true) @Index() personId!: string | null;
  @Line() kind!: string;
  @Prose(true) reason!: string | null;
  @Line() status!: 'ASKED' | 'UNDERTAKEN' | 'DECLINED';
  @At() askedAt!: string;
  @At(true) undertakenAt!: string | null;
}
