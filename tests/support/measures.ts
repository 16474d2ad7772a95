import type { TestCase } from './cases';
import { as } from './client';
import type { Person } from './college';

interface On {
  readonly binds?: readonly string[];
  readonly protects?: readonly string[];
}

/** An interim measure that is to be looked at in two weeks; answers its id. */
export async function aMeasure(
  { id: caseId, lead }: TestCase,
  on: On,
  more: Readonly<Record<string, unknown>> = {},
  by: Person = lead,
): Promise<string> {
  const { binds = [], protects = [] } = on;
  const says = 'They do not dine at the same sitting.';
  const reason = 'It happened again at dinner.';
  const days = { reviewOn: '2026-03-31' };
  const input = { caseId, says, reason, limitsContact: true, binds, protects, ...days, ...more };
  return (await as(by).does('imposeMeasure', input)).id;
}

export interface MeasureView {
  readonly id: string;
  readonly status: string;
  readonly says: string;
  readonly reason: string | null;
  readonly owner: string | null;
  readonly reviewOn: string | null;
  readonly endsOn: string | null;
  readonly reviewOverdue: boolean | null;
  readonly bindsComplainant: boolean | null;
  readonly bindsRespondent: boolean | null;
  readonly protectsComplainant: boolean | null;
  readonly protectsRespondent: boolean | null;
  readonly endReason: string | null;
  readonly reviews: { text: string; nextReviewOn: string }[] | null;
  readonly availableActions: { action: string; allowed: boolean }[] | null;
}

const MEASURES = `query ($id: ID!) { case(id: $id) { interimMeasures {
  id status says reason owner reviewOn endsOn reviewOverdue bindsComplainant bindsRespondent protectsComplainant protectsRespondent endReason
  reviews { text nextReviewOn } availableActions { action allowed }
} } }`;

/** The interim measures of a case that somebody is shown; null where the case, or all of them, are closed to them. */
export async function measuresOf(person: Person, { id }: TestCase): Promise<readonly MeasureView[] | null> {
  const { data } = await as(person).query<{ case: { interimMeasures: MeasureView[] | null } | null }>(MEASURES, { id });
  return data.case?.interimMeasures ?? null;
}
