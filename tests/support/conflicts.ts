import type { InformedCase } from './cases';
import { as } from './client';
import type { Person } from './college';
import { aSupporter } from './supporters';

export interface ConflictView {
  readonly id: string;
  readonly name: string;
  readonly reason: string | null;
  readonly declaredAt: string;
}

/** The conflicts of interest that somebody is shown in a case; null where that is closed to them. */
export async function conflictsIn(person: Person, id: string): Promise<readonly ConflictView[] | null> {
  const { data } = await as(person).query<{ case: { conflicts: ConflictView[] | null } | null }>(
    'query ($id: ID!) { case(id: $id) { conflicts { id name reason declaredAt } } }',
    { id },
  );
  return data.case?.conflicts ?? null;
}

/** A supporter of the respondent has stepped aside: the declaration as whoever leads has it, and as they have it themselves. */
export async function aConflict(theCase: InformedCase): Promise<Readonly<Record<string, string>>> {
  const { id: caseId, lead } = theCase;
  const { person } = await aSupporter(theCase, 'RESPONDENT');
  const own = await as(person).does('declareConflict', { caseId, reason: 'I taught him once.' });
  return { Conflict: (await conflictsIn(lead, caseId))!.at(-1)!.id, ConflictOfYours: own.id };
}
