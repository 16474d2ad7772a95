import { annexeA } from './annexeA';
import { college } from './college';
import type { ActRule, Clause, Procedure } from './procedure';

/** Every procedure, in every version that a case may still be under. A new procedure is one more entry. */
export const PROCEDURES: readonly Procedure[] = [annexeA];

/** All that rules acts: the procedures, and what the college arranges for all of them. */
export const RULEBOOKS: readonly Procedure[] = [...PROCEDURES, college];

/** The version under which new cases of a procedure begin. */
export const currentVersion = (id: string): Procedure => {
  const versions = PROCEDURES.filter((procedure) => procedure.id === id);
  const newest = versions.reduce<Procedure | undefined>(
    (best, one) => (best && best.version > one.version ? best : one),
    undefined,
  );
  if (!newest) throw new Error(`there is no procedure ${id}`);
  return newest;
};

export const procedureOf = (theCase: { procedure: string; procedureVersion: number }): Procedure => {
  const found = RULEBOOKS.find(({ id, version }) => id === theCase.procedure && version === theCase.procedureVersion);
  if (!found) throw new Error(`there is no version ${theCase.procedureVersion} of ${theCase.procedure}`);
  return found;
};

/** What rules an act outside any case: the college’s own rules, or those that a case would begin under now. */
export const rulesWithoutCase = (act: string): Procedure =>
  college.acts.some((rule) => rule.act === act) ? college : currentVersion('ANNEXE_A');

export const ruleOf = (procedure: Procedure, act: string): ActRule => {
  const rule = procedure.acts.find((one) => one.act === act);
  if (!rule) throw new Error(`${procedure.id} has no act ${act}`);
  return rule;
};

/** What every procedure says of an act, for the mutation's description: `A.13: Puts the allegations …`. */
export const whatIsSaidOf = (act: string): { clause: Clause; says: string }[] =>
  RULEBOOKS.flatMap((procedure) => procedure.acts.filter((rule) => rule.act === act));
