import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { letKnow } from '../acts/letKnow';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { excluded } from '../cases/excluded';
import { personNamed } from '../cases/personNamed';
import { Refused } from '../errors';
import { cannotServe } from '../grants/cannotServe';
import { consultation, ConsultedOnEnum } from './consultation';
import { ConsultationRow, type ConsultedOn } from './consultation.row';

@InputType()
class ConsultInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(
    () => ConsultedOnEnum,
    z.enum(['HOW_TO_PROCEED', 'OUTCOME', 'MEDIATOR', 'FILING', 'OTHER']),
    'On what; on the outcome once it is decided how to proceed, and on filing alone once the case is closed.',
  )
  readonly about!: ConsultedOn;

  @Given(() => ID, idOf('Person'), 'Whom: an officer; in a student’s case the Acting Head of Welfare (A.13, A.21).')
  readonly personId!: string;

  @Given(() => String, prose(), 'The question. They see it and nothing else by it: say in it what they need to know.')
  readonly question!: string;
}

export const consult = act({
  name: 'consult',
  input: ConsultInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: consultation,
  async perform(hand, { caseId, about, personId, question }) {
    if (about === 'OUTCOME' && !hand.holds('PROCEEDING_DECIDED') && hand.clauseOf('decideHowToProceed') === 'A.14')
      throw Refused.because('NOT_YET', 'First: it is decided how to proceed.', 'A.14', ['input', 'about']);
    if (hand.theCase.stage === 'CLOSED' && about !== 'FILING')
      throw Refused.because('INVALID', 'What is closed is consulted on for its filing alone.', hand.clause, [
        'input',
        'about',
      ]);
    const person = await personNamed(hand, personId);
    const serves = !['STUDENT', 'MACHINE'].includes(person.category) && person.id !== hand.actorId;
    if (!serves || (await excluded(hand)).has(person.id)) throw cannotServe(hand.clause);
    const id = hand.newId('consultation');
    const asked = { status: 'ASKED' as const, question, askedAt: hand.now, answer: null, answeredAt: null };
    await hand.tx.insert(ConsultationRow, { id, caseId, personId: person.id, about, ...asked });
    hand.happened('CONSULTED', id);
    letKnow(hand, person.id);
    return id;
  },
});
