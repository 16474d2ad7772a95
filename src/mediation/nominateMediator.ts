import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { closeTasks } from '../acts/openTask';
import { EXCLUDING, excluded } from '../cases/excluded';
import { endOfPart, UntilATime } from '../cases/forATime';
import { MediationRow } from '../cases/mediation.row';
import { personNamed } from '../cases/personNamed';
import { Refused } from '../errors';
import { cannotServe } from '../grants/cannotServe';
import { askBoth, bothAgree, tell } from './asking';
import { mediation } from './mediation';

@InputType()
class NominateMediatorInput extends UntilATime {
  @Given(() => ID, idOf('Mediation'), 'The mediation.')
  readonly mediationId!: string;

  @Given(() => ID, idOf('Person'), 'Who is to mediate: somebody experienced, with no other part in the case.')
  readonly personId!: string;

  @Given(() => String, prose(1_000), 'Why this person.')
  readonly reason!: string;

  @Given(
    () => String,
    orNothing(prose(2_000)),
    'What the Acting Head of Welfare said; needed where a student is in a case against staff (A.6).',
  )
  readonly consulted!: string | null;
}

export const nominateMediator = act({
  name: 'nominateMediator',
  input: NominateMediatorInput,
  on: mediation,
  target: ({ mediationId }) => mediationId,
  changes: mediation,
  async perform(hand, { mediationId, personId, reason, consulted, until }) {
    const proposed = await hand.tx.findOneByOrFail(MediationRow, { id: mediationId });
    if (!(await bothAgree(hand, proposed, 'MEDIATION')))
      throw Refused.because('NOT_YET', 'First: both parties agree to a mediation.', hand.clause);
    if (consulted === null && needsConsultation(hand))
      throw Refused.because('INVALID', 'A student is in the case: consult the Acting Head of Welfare first.', 'A.6', [
        'input',
        'consulted',
      ]);
    const person = await personNamed(hand, personId);
    const { id, name, category } = person;
    if (id === proposed.mediatorId)
      throw Refused.because('ALREADY_DONE', 'They are nominated already.', hand.clause, ['input', 'personId']);
    // Two complaints of the same two people may have one mediator: it is nobody's part in either but that
    const inLinked = EXCLUDING.filter((capacity) => capacity !== 'MEDIATOR');
    if (category === 'STUDENT' || category === 'MACHINE' || (await excluded(hand, EXCLUDING, inLinked)).has(id))
      throw cannotServe(hand.clause);
    const ends = endOfPart(hand, person, until);
    const grants = await hand.grants();
    for (const grant of grants.active('MEDIATOR')) await grants.end(grant, 'somebody else was nominated');
    await grants.give({ personId: id, capacity: 'MEDIATOR', clause: hand.clause, reason, ...ends });
    const nominated = { status: 'NOMINATED', mediatorId: id, nominatedAt: hand.now, consulted } as const;
    await hand.tx.update(MediationRow, { id: mediationId }, nominated);
    await tell(
      hand,
      id,
      'MEDIATION_NOMINATED',
      'You are nominated as mediator. Nothing begins until both parties accept you.',
    );
    await askBoth(hand, proposed, { kind: 'MEDIATOR', says: `Do you accept ${name} as the mediator?` });
    await closeTasks(hand, 'REPLACE_MEDIATOR');
    hand.happened('MEDIATOR_NOMINATED', mediationId);
    return mediationId;
  },
});

/** A.6: in a case of staff and a student; between students the Acting Head of Welfare nominates (B.11). */
const needsConsultation = ({ theCase, given }: Hand): boolean =>
  theCase.complainantCategory === 'STUDENT' && !given.standing.has('WELFARE');
