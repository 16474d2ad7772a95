import { AvailableAction, availableActionsOn } from '../acts/availableActions';
import { Person } from '../people/person';
import { advicePolicy } from '../policy/advice.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf, OfficeName } from '../reading/enums';
import { Derived, SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

const AdviceKind = enumOf('AdviceKind', 'What was asked for outside any case.', {
  ADVICE: 'Advice in confidence, of the Acting Head of Welfare or a Harassment Officer (B.27, A.8).',
  GUIDANCE: 'Guidance of the Principal or the Treasurer, for staff who complain of a student (B.2).',
});

const AdviceStatus = enumOf('AdviceStatus', 'How it stands with advice (B.2, B.27).', {
  ASKED: 'It waits for an answer.',
  ANSWERED: 'It was given.',
});

@SeenType('Advice or guidance outside any case. For who asked and who advises, and nobody else (B.2, B.27).')
export class Advice extends Node {
  @Shown(() => AdviceKind, 'Advice, or guidance.')
  readonly kind!: string | null;

  @Shown(() => OfficeName, 'The office that was asked.')
  readonly office!: string | null;

  @Shown(() => AdviceStatus, 'Whether it was given.')
  readonly status!: string | null;

  @Shown(() => String, 'What was asked.')
  readonly question!: string | null;

  @Shown(() => String, 'Who asked.')
  readonly askedBy!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly askedAt!: string | null;

  @Shown(() => String, 'The advice.')
  readonly answer!: string | null;

  @Shown(
    () => String,
    'Whom the adviser consulted before guidance: the Acting Head of Welfare, the University’s welfare director (B.2).',
  )
  readonly consulted!: string | null;

  @Shown(() => String, 'Who advises.')
  readonly advisedBy!: string | null;

  @Shown(() => DateTime, 'When it was given.')
  readonly answeredAt!: string | null;

  @Derived(() => [AvailableAction], 'What you can do with it.')
  readonly availableActions!: readonly AvailableAction[] | null;
}

/** Reached without sight of a case, by the two it is between. */
export const advice = noun({
  policy: advicePolicy,
  seen: Advice,
  columns: `a.id, NULL AS caseId, a.kind, a.office, a.status, a.question, b.name AS askedBy, a.askedAt, a.answer, a.consulted, d.name AS advisedBy, a.answeredAt,
    'COLLEGE' AS \`procedure\`, 1 AS procedureVersion, 0 AS facts, (v.id = a.askedById) AS ASKED, (v.id = a.advisedById) AS ADVISES`,
  from: 'advice a JOIN people b ON b.id = a.askedById JOIN people d ON d.id = a.advisedById JOIN people v ON v.id IN (a.askedById, a.advisedById)',
  viewerColumn: 'v.id',
  keys: { id: 'a.id', viewerId: 'v.id' },
  order: 'a.askedAt, a.id',
  derived: { availableActions: availableActionsOn('Advice') },
});

export const adviceOfPerson = edgeToMany(
  () => Person,
  'advice',
  advice,
  'viewerId',
  'Advice that you asked for or were asked for, outside any case (B.2, B.27).',
);
