import { mediationOutcomePolicy } from '../policy/mediation.policy';
import { Node } from '../reading/door';
import { edgeToOne } from '../reading/edge';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { invitedTo, Mediation } from './mediation';

@SeenType('What came of a mediation, in writing: what was agreed, or why nothing was (A.6, B.11).')
export class MediationOutcome extends Node {
  @Shown(() => Boolean, 'Whether the parties came to an agreement.')
  readonly agreed!: boolean | null;

  @Shown(() => String, 'What they agreed, or why there is no agreement.')
  readonly text!: string | null;

  @Shown(() => DateTime, 'When it was written down.')
  readonly writtenAt!: string | null;
}

export const mediationOutcome = noun({
  policy: mediationOutcomePolicy,
  seen: MediationOutcome,
  columns: `u.id, u.caseId, u.mediationId, u.agreed, u.text, u.writtenAt, ${invitedTo('u.mediationId')} AS INVITED,
    (c.procedure = 'ANNEXE_B') AS BETWEEN_STUDENTS`,
  from: 'mediation_outcomes u ON u.caseId = s.caseId JOIN cases c ON c.id = u.caseId',
  keys: { id: 'u.id', mediationId: 'u.mediationId' },
  order: 'u.writtenAt, u.id',
});

export const outcomeOfMediation = edgeToOne(
  () => Mediation,
  'outcome',
  mediationOutcome,
  'mediationId',
  'What came of it, in writing.',
);
