import { idIn } from './ids';
import type { Plan } from './plan';
import type { Rows } from './rows';

const FINDINGS =
  'Remarks were made on more than one occasion; the accounts of those present agree in what matters, and differ in the dates. ';

/** The report of an investigation: a draft while it lasts, submitted then, released to the complainant in some cases. */
export function writeReport(rows: Rows, plan: Plan): void {
  const { id: caseId, stage, openedAt: at, number, investigator } = plan;
  if (investigator === null || (stage === 'INVESTIGATION' && number % 2 === 1)) return;
  const id = idIn(caseId, 'report');
  const submitted = stage !== 'INVESTIGATION';
  rows.add('reports', {
    id,
    caseId,
    status: submitted ? 'SUBMITTED' : 'DRAFT',
    revision: 3,
    findings: FINDINGS.repeat(3),
    recommendations: 'Another tutor for the student.',
    createdAt: at,
    submittedAt: submitted ? at : null,
  });
  for (const place of number % 3 === 0 ? [0, 1] : [0])
    rows.add('report_sections', {
      id: idIn(caseId, `section ${String(place)}`),
      caseId,
      reportId: id,
      place,
      revision: 1,
      heading: 'What was heard',
      text: FINDINGS,
    });
  if (stage === 'CONCLUDED' && number % 4 === 0)
    rows.add('report_releases', {
      id: idIn(caseId, 'release'),
      reportId: id,
      personId: plan.complainant,
      releasedAt: at,
    });
}
