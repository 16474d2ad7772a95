import { Entity, Index } from 'typeorm';
import { At, Key, Ref, Whole } from '../database/columns';

/** Somebody is to be told by e-mail that there is something to read. It knows nothing of what, and is gone once it is sent. */
@Entity('mails')
export class MailRow {
  @Key() id!: string;
  @Ref('people') @Index() personId!: string;
  /** When it is to be tried, again where it could not be sent. */
  @At() @Index() dueAt!: string;
  @Whole() attempts!: number;
}
