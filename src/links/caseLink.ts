import { Ctx, ID, Root } from 'type-graphql';
import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case, theCase } from '../cases/case';
import { caseLinkPolicy } from '../policy/link.policy';
import { bitsOf, type Capacity } from '../procedures/capacity';
import type { Context } from '../reading/cloister';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, Edge, EdgesOf, SeenType, Shown } from '../reading/fields';
import { globalId, parseGlobalId } from '../reading/globalId';
import { noun } from '../reading/noun';
import { CAPACITIES_NOW } from '../reading/rows';
import { DateTime } from '../reading/scalars';

export const CaseLinkKind = enumOf(
  'CaseLinkKind',
  'How two cases belong together. Each is one complainant and one respondent.',
  {
    JOINT: 'Several complain of one person.',
    COUNTER: 'Who is complained of complains of the complainant.',
    RELATED: 'They are otherwise of one matter.',
  },
);

const CaseLinkStatus = enumOf('CaseLinkStatus', 'How it stands with a link between two cases.', {
  LINKED:
    'Walls stand between the two as within one: of support (B.12), of mediation (A.6) and of investigation (A.16).',
  ENDED: 'It was made in error.',
});

@SeenType(
  'A link to another case: a joint complaint, a counter-complaint, or one of the same matter. For those alone who lead, oversee, investigate, or look after the welfare in, both (A.16, B.12).',
)
export class CaseLink extends Node {
  @Shown(() => CaseLinkKind, 'How they belong together.')
  readonly kind!: string | null;

  @Shown(() => CaseLinkStatus, 'Whether it stands.')
  readonly status!: string | null;

  @Shown(() => String, 'Why they were linked.')
  readonly reason!: string | null;

  @Shown(() => DateTime, 'Since when they are.')
  readonly since!: string | null;

  @Shown(() => String, 'Who linked them.')
  readonly linkedBy!: string | null;

  @Shown(() => String, 'How people quote the other case.')
  readonly otherReference!: string | null;

  @Derived(() => ID, 'The id of the other case.')
  readonly otherId!: string | null;

  @Shown(() => DateTime, 'When the link was ended, if it was.')
  readonly endedAt!: string | null;

  @Shown(() => String, 'Why it was ended.')
  readonly endReason!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

/** Whether the viewer has one of these parts in the other case as well. */
const inTheOther = (...capacities: readonly Capacity[]): string =>
  `EXISTS (SELECT 1 FROM sights o WHERE o.caseId = l.otherId AND o.personId = s.personId AND ((${CAPACITIES_NOW.replaceAll('s.', 'o.')}) & ${String(bitsOf(capacities))}) <> 0)`;

export const caseLink = noun({
  policy: caseLinkPolicy,
  seen: CaseLink,
  columns: `l.id, l.caseId, l.kind, CASE WHEN l.endedAt IS NULL THEN 'LINKED' ELSE 'ENDED' END AS status, l.reason, l.linkedAt AS since, n.name AS linkedBy,
    l.otherId, x.reference AS otherReference, l.endedAt, l.endReason, ${CASE_STATE},
    ${inTheOther('CASE_LEAD', 'OVERSEER', 'WELFARE', 'INVESTIGATOR', 'EMERGENCY')} AS OF_BOTH, ${inTheOther('CASE_LEAD', 'OVERSEER')} AS IN_CHARGE_OF_BOTH`,
  from: 'case_links l ON l.caseId = s.caseId JOIN cases c ON c.id = l.caseId JOIN cases x ON x.id = l.otherId JOIN people n ON n.id = l.linkedById',
  keys: { id: 'l.id', caseId: 'l.caseId' },
  order: 'l.linkedAt, l.id',
  derived: {
    otherId: { from: (row) => globalId('Case', row['otherId'] as string) },
    availableActions: availableActionsOn('CaseLink'),
  },
});

export const linksOfCase = edgeToMany(
  () => Case,
  'links',
  caseLink,
  'caseId',
  'The cases this one is linked to, of those in which you have such a part as well.',
);

@EdgesOf(() => CaseLink)
export class CaseLinkEdges {
  @Edge(() => Case, 'The other case, as you see it.')
  async other(@Root() link: CaseLink, @Ctx() { viewer }: Context): Promise<Case | null> {
    const other = link.otherId === null ? null : parseGlobalId(link.otherId);
    return other && viewer.one(theCase, other.id);
  }
}
