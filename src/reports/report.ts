import { Int } from 'type-graphql';
import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { reportPolicy } from '../policy/report.policy';
import { factBits } from '../procedures/fact';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { BY_STUDENT } from './byStudent';

const ReportStatusEnum = enumOf('ReportStatus', 'How it stands with a report.', {
  DRAFT: 'The investigator writes it and nobody else sees it (A.20f).',
  SUBMITTED: 'It is final and with the case lead (A.20g).',
});

@SeenType(
  'The investigator’s report: walled from everybody in draft, then for the case lead, who may release it to a party (A.20).',
)
export class Report extends Node {
  @Shown(() => ReportStatusEnum, 'Draft or submitted.')
  readonly status!: string | null;

  @Shown(() => String, 'What was found.')
  readonly findings!: string | null;

  @Shown(() => DateTime, 'When it was submitted.')
  readonly submittedAt!: string | null;

  @Shown(() => String, 'Possible courses of action, only where the case lead asked for them (A.17).')
  readonly recommendations!: string | null;

  @Shown(() => Int, 'Goes up each time the draft is saved; give it with the next save.')
  readonly revision!: number | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

const ASKED = String(factBits(['RECOMMENDATIONS_ASKED']));

export const report = noun({
  policy: reportPolicy,
  seen: Report,
  columns: `r.id, r.caseId, r.status, r.findings, r.submittedAt, r.recommendations, r.revision, ${CASE_STATE}, (r.status = 'SUBMITTED') AS SUBMITTED,
    ${BY_STUDENT}, (l.id IS NOT NULL) AS RELEASED, ((c.facts & ${ASKED}) <> 0) AS RECOMMENDATIONS_ASKED`,
  from: `reports r ON r.caseId = s.caseId JOIN cases c ON c.id = r.caseId
    LEFT JOIN report_releases l ON l.reportId = r.id AND l.personId = s.personId`,
  keys: { id: 'r.id', caseId: 'r.caseId' },
  order: 'r.createdAt, r.id',
  derived: { availableActions: availableActionsOn('Report') },
});

export const reportsOfCase = edgeToMany(() => Case, 'reports', report, 'caseId', 'The reports you may see.');
