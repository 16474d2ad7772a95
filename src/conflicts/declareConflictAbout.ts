import { InputType } from 'type-graphql';
import { act } from '../acts/act';
import { address } from '../acts/address';
import { Given } from '../acts/given';
import { inCase } from '../acts/inCase';
import { ConflictRow } from '../cases/conflict.row';
import { casesWithThem } from '../cases/conflictsWith';
import { stepAside } from '../cases/stepAside';
import { Refused } from '../errors';
import { person } from '../people/person';
import { conflictOfYours } from './conflict';
import { Declaring } from './declareConflict';

@InputType()
class DeclareConflictAboutInput extends Declaring {
  @Given(() => String, address(), 'The e-mail address of whom it is about. Whether anybody has it is not told.')
  readonly address!: string;
}

export const declareConflictAbout = act({
  name: 'declareConflictAbout',
  input: DeclareConflictAboutInput,
  on: person,
  target: (_, actorId) => actorId,
  changes: conflictOfYours,
  async perform(hand, { address, reason, withholdReason: withheld }) {
    const { tx, actorId: personId, now, clause } = hand;
    if (hand.row['email'] === address)
      throw Refused.because('INVALID', 'It must be about somebody else.', clause, ['input', 'address']);
    if (await tx.existsBy(ConflictRow, { personId, address }))
      throw Refused.because('ALREADY_DONE', 'You have declared it already.', clause, ['input', 'address']);
    const id = hand.newId('conflict');
    const nothing = { caseId: null, generalId: null, capacities: 0 };
    await tx.insert(ConflictRow, { id, personId, address, reason, withheld, declaredAt: now, ...nothing });
    hand.happened('CONFLICT_ABOUT_DECLARED', id);
    for (const caseId of await casesWithThem(hand, address))
      await inCase(hand, caseId, async (there) =>
        stepAside(there, { id: there.newId('conflict'), generalId: id, personId, reason, withheld }),
      );
    return id;
  },
});
