import { type Fact, FACTS, holds } from './fact';
import type { ActRule, Clause } from './procedure';

/** Why an act is not possible now. `neutral` ones say nothing that their actor may not know. */
export interface Refusal {
  readonly code: 'NOT_ALLOWED' | 'OUT_OF_TURN' | 'NOT_YET' | 'ALREADY_DONE' | 'NOT_NOW';
  readonly message: string;
  readonly clause: Clause;
}

/** Where a case, and the thing an act is on, stand now. */
export interface Standpoint {
  readonly stage?: string;
  readonly facts: number;
  /** The state of the thing the act is on, when it is not the case itself. */
  readonly state?: string;
}

/** Everything that stands in the way of an act, given that its actor is one of those who may do it. */
export function obstacles(rule: ActRule, at: Standpoint, mayKnow: (what: Fact | 'STAGE') => boolean): Refusal[] {
  const found: Refusal[] = [];
  const add = (what: Fact | 'STAGE', refusal: Refusal) =>
    found.push(
      mayKnow(what) ? refusal : { code: 'NOT_NOW', message: 'This is not possible now.', clause: rule.clause },
    );

  if (rule.from && at.stage !== undefined && !rule.from.includes(at.stage))
    add('STAGE', {
      code: 'OUT_OF_TURN',
      message: `This is possible at ${rule.from.join(', ')}; the case is at ${at.stage}.`,
      clause: rule.clause,
    });
  if (rule.whileIn && at.state !== undefined && !rule.whileIn.includes(at.state))
    found.push({
      code: 'OUT_OF_TURN',
      message: `This is possible while it is ${rule.whileIn.join(' or ')}; it is ${at.state}.`,
      clause: rule.clause,
    });
  for (const { fact, clause, when } of rule.needs ?? [])
    if (!holds(at.facts, fact) && (when === undefined || holds(at.facts, when)))
      add(fact, { code: 'NOT_YET', message: `First: ${FACTS[fact].says}.`, clause });
  for (const { fact, clause } of rule.barredBy ?? [])
    if (holds(at.facts, fact)) add(fact, { code: 'ALREADY_DONE', message: `Not again: ${FACTS[fact].says}.`, clause });
  for (const { fact, clause } of rule.notWhile ?? [])
    if (holds(at.facts, fact)) add(fact, { code: 'NOT_YET', message: `Not while ${FACTS[fact].says}.`, clause });
  return found;
}
