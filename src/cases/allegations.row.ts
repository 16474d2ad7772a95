import { Entity, Index } from 'typeorm';
import { At, Key, Prose, Ref } from '../database/columns';

/** The allegations as put to the respondent (A.13). */
@Entity('allegations')
export class AllegationsRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Prose() text!: string;
  @At() putAt!: string;
}
