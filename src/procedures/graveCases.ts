import type { Need } from './need';
import type { Clause, Wanted } from './procedure';

/** What makes the proceedings stand still, and which acts are the proceedings; every other act stays possible. */
interface Standstill {
  readonly by: readonly Need[];
  readonly says: string;
  readonly acts: readonly string[];
}

/** What a procedure says of cases that are grave, or that the police are told of. */
export interface GraveCases {
  /** Where it is to be considered whether the University investigates what may be criminal (B.29). */
  readonly considersUniversity?: Wanted;
  /** What has to be on record before something is told to the police, to a department, or without a complaint. */
  readonly disclosing?: { readonly police: Clause; readonly department: Clause; readonly withoutComplaint: Clause };
  /** Left out where nothing makes the proceedings stand still. */
  readonly standstill?: Standstill;
}
