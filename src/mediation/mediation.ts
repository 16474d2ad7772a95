import { AvailableAction, availableActionsOn, CASE_STATE } from '../acts/availableActions';
import { Case } from '../cases/case';
import { mediationPolicy } from '../policy/mediation.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

const MediationStatus = enumOf('MediationStatus', 'How it stands with a mediation.', {
  PROPOSED: 'It is proposed. What each party answers is not told to the other.',
  NOMINATED: 'Somebody is nominated as mediator, for each party to accept or not.',
  OPEN: 'Both agreed and accepted the mediator, who meets them separately first.',
  ENDED: 'It has ended, or did not come about.',
});

@SeenType(
  'A mediation or conciliation between the parties, beside the stages (A.5, A.6, B.11). The parties see it once invited; whoever investigates never does (A.7).',
)
export class Mediation extends Node {
  @Shown(() => MediationStatus, 'How it stands.')
  readonly status!: string | null;

  @Shown(() => DateTime, 'When it was proposed: for those who handle the case.')
  readonly proposedAt!: string | null;

  @Shown(() => String, 'Who mediates, once nominated.')
  readonly mediator!: string | null;

  @Shown(() => DateTime, 'When they were nominated.')
  readonly nominatedAt!: string | null;

  @Shown(
    () => String,
    'What the Acting Head of Welfare said to the nomination, where a student is in the case (A.6). For whoever leads or oversees.',
  )
  readonly consulted!: string | null;

  @Shown(() => DateTime, 'When it was opened.')
  readonly openedAt!: string | null;

  @Shown(() => DateTime, 'When the second of the initial meetings took place. Twenty working days count from there.')
  readonly beganAt!: string | null;

  @Shown(() => DateTime, 'When it ended.')
  readonly endedAt!: string | null;

  @Derived(() => [AvailableAction], 'What the procedure gives you to do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

/** Whether the viewer was invited to the mediation of this id. */
export const invitedTo = (id: string): string =>
  `EXISTS (SELECT 1 FROM mediation_questions i WHERE i.mediationId = ${id} AND i.personId = s.personId)`;

export const mediation = noun({
  policy: mediationPolicy,
  seen: Mediation,
  columns: `d.id, d.caseId, d.status, d.proposedAt, n.name AS mediator, d.nominatedAt, d.consulted, d.openedAt, d.beganAt, d.endedAt, ${CASE_STATE},
    ${invitedTo('d.id')} AS INVITED, (d.mediatorId = s.personId) AS MEDIATES`,
  from: 'mediations d ON d.caseId = s.caseId JOIN cases c ON c.id = d.caseId LEFT JOIN people n ON n.id = d.mediatorId',
  keys: { id: 'd.id', caseId: 'd.caseId' },
  order: 'd.proposedAt, d.id',
  derived: { availableActions: availableActionsOn('Mediation') },
});

export const mediationsOfCase = edgeToMany(
  () => Case,
  'mediations',
  mediation,
  'caseId',
  'Mediations, as far as you take part in them or arrange them (A.5, B.11).',
);
