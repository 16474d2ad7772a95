import { Entity, Index } from 'typeorm';
import { At, Day, Flag, Key, Line, Prose, Ref } from '../database/columns';

/** An action after the outcome: who carries it out, on whom, and until when it is watched (A.21, B.22). */
@Entity('actions')
export class ActionRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Prose() says!: string;
  @Ref('people') implementerId!: string;
  @Flag() onComplainant!: boolean;
  @Flag() onRespondent!: boolean;
  @Line() status!: 'OPEN' | 'DONE';
  @Day() monitoredUntil!: string;
  /** When that day is over in London: whoever carries it out sees it no longer. */
  @At() endsAt!: string;
  @At() orderedAt!: string;
  @At(true) doneAt!: string | null;
}

/** What whoever carries out an action reports. */
@Entity('action_reports')
export class ActionReportRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('actions') @Index() actionId!: string;
  @Prose() text!: string;
  @At() reportedAt!: string;
}
