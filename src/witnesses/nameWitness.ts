import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idempotencyKey, idOf, line, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { theCase } from '../cases/case';
import { WitnessRow } from '../cases/witness.row';
import { witness } from './witness';

@InputType()
class NameWitnessInput {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, line(), 'Who they are, in your words.')
  readonly description!: string;

  @Given(() => String, prose(2_000), 'What they may know.')
  readonly relevance!: string;

  @Given(() => String, orNothing(line()), 'How to reach them, if you know.')
  readonly contact!: string | null;

  @Given(() => String, idempotencyKey(), 'Makes repeating this request safe.')
  readonly idempotencyKey!: string;
}

export const nameWitness = act({
  name: 'nameWitness',
  input: NameWitnessInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: witness,
  async perform(hand, { caseId, description, relevance, contact }) {
    const id = hand.newId('witness');
    const namedBy = hand.given.standing.has('COMPLAINANT') ? 'COMPLAINANT' : 'RESPONDENT';
    await hand.tx.insert(WitnessRow, {
      id,
      caseId,
      namedById: hand.actorId,
      namedBy,
      description,
      relevance,
      contact,
      personId: null,
      status: 'NAMED',
      namedAt: hand.now,
    });
    hand.happened('WITNESS_NAMED', id);
    return id;
  },
});
