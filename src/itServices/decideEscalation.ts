import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { tellParties } from '../cases/tellParties';

@InputType()
class AcceptEscalationInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(2_000), 'Why it is accepted although it comes late. The complainant gets these words.')
  readonly reason!: string;
}

@InputType()
class RefuseEscalationInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(2_000), 'Why it is not accepted. The complainant gets these words.')
  readonly reason!: string;
}

export const acceptEscalation = act({
  name: 'acceptEscalation',
  input: AcceptEscalationInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: theCase,
  async perform(hand, { caseId, reason }) {
    await tellParties(hand, { kind: 'ESCALATION_ACCEPTED', text: reason });
    return caseId;
  },
});

export const refuseEscalation = act({
  name: 'refuseEscalation',
  input: RefuseEscalationInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: theCase,
  async perform(hand, { caseId, reason }) {
    await tellParties(hand, { kind: 'ESCALATION_REFUSED', text: reason });
    hand.conclude();
    return caseId;
  },
});
