import { Entity, Index } from 'typeorm';
import { At, Key, Line, Prose, Ref } from '../database/columns';

/** Somebody a party named as having relevant evidence: in words first, a person once identified. */
@Entity('witnesses')
export class WitnessRow {
  @Key() id!: string;
  @Ref('cases') @Index() caseId!: string;
  @Ref('people') namedById!: string;
  @Line() namedBy!: 'COMPLAINANT' | 'RESPONDENT';
  @Line(200) description!: string;
  @Prose() relevance!: string;
  @Line(200, true) contact!: string | null;
  @Ref('people', true) personId!: string | null;
  @Line() status!: 'NAMED' | 'IDENTIFIED' | 'INVITED';
  @At() namedAt!: string;
}
