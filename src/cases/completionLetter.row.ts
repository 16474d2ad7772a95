import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';

/** A Completion of Procedures letter to a student of either side: asked for, or issued (A.22, B.23). */
@Entity('completion_letters')
export class CompletionLetterRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('people') personId!: string;
  @Line() side!: 'COMPLAINANT' | 'RESPONDENT';
  @Line() status!: 'REQUESTED' | 'ISSUED';
  @Prose(true) text!: string | null;
  @At(true) requestedAt!: string | null;
  @At(true) issuedAt!: string | null;
}
