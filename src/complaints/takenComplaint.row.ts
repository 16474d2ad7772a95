import { Entity, Index } from 'typeorm';
import { At, Day, Key, Line, Prose, Ref } from '../database/columns';

export type TakenFrom = 'SPEECH' | 'PAPER';

/** That somebody who receives complaints wrote one down for who came in person or on paper. */
@Entity('taken_complaints')
export class TakenComplaintRow {
  @Key() id!: string;
  /** Null where nobody is known by the address. */
  @Ref('complaints', true) @Index({ unique: true }) complaintId!: string | null;
  @Line(200) address!: string;
  @Line() takenFrom!: TakenFrom;
  @At() receivedAt!: string;
  @Ref('people') @Index() takenById!: string;
  @At() takenAt!: string;
  @At(true) confirmedAt!: string | null;
  @Day(true) signedOn!: string | null;
  /** Where the signed paper is kept. */
  @Prose(true) signedPaper!: string | null;
}
