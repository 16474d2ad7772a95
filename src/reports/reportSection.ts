import { Int } from 'type-graphql';
import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { reportSectionPolicy } from '../policy/report.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { Derived, SeenType, Shown } from '../reading/fields';
import { matters } from '../reading/matters';
import { noun } from '../reading/noun';
import { BY_STUDENT } from './byStudent';
import { Report } from './report';

@SeenType(
  'One section of a report. In draft it can be checked with a party: that party sees it while it is shared with them, and nobody else does (A.20f).',
)
export class ReportSection extends Node {
  @Shown(() => String, 'Its heading.')
  readonly heading!: string | null;

  @Shown(() => String, 'Its text.')
  readonly text!: string | null;

  @Shown(() => Int, 'Goes up each time it is saved.')
  readonly revision!: number | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

export const reportSection = noun({
  policy: reportSectionPolicy,
  seen: ReportSection,
  columns: `x.id, x.caseId, x.reportId, x.heading, x.text, x.revision, r.status, ${CASE_STATE}, (r.status = 'SUBMITTED') AS SUBMITTED,
    ${BY_STUDENT}, (l.id IS NOT NULL) AS RELEASED,
    ${matters(reportSectionPolicy, 'SHARED')} AND EXISTS (SELECT 1 FROM section_shares h WHERE h.sectionId = x.id AND h.personId = s.personId AND h.endedAt IS NULL) AS SHARED`,
  from: `report_sections x ON x.caseId = s.caseId JOIN reports r ON r.id = x.reportId JOIN cases c ON c.id = x.caseId
    LEFT JOIN report_releases l ON l.reportId = r.id AND l.personId = s.personId`,
  keys: { id: 'x.id', caseId: 'x.caseId', reportId: 'x.reportId' },
  order: 'x.place, x.id',
  derived: { availableActions: availableActionsOn('ReportSection') },
});

export const reportSectionsOfCase = edgeToMany(
  () => Case,
  'reportSections',
  reportSection,
  'caseId',
  'The sections you may see, also those of a draft that are shared with you.',
);

export const sectionsOfReport = edgeToMany(() => Report, 'sections', reportSection, 'reportId', 'Its sections.');
