import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { begin } from '../cases/begin';
import { theCase } from '../cases/case';
import { endHandling } from '../cases/handling';
import { ComplaintRow } from './complaint.row';
import { optionalLine, optionalProse } from './content';
import { refuseIncomplete, refuseUnexplained } from './wanted';

@InputType()
class MakeFormalInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, optionalProse(), 'The nature of the matter; left out to keep what is written.')
  readonly nature!: string | null;

  @Given(() => String, optionalProse(), 'Its effect; left out to keep what is written.')
  readonly effect!: string | null;

  @Given(() => String, optionalProse(), 'The resolution you seek; left out to keep what is written.')
  readonly resolution!: string | null;

  @Given(() => String, optionalLine(), 'Whom you complain of, in your words; left out to keep what is written.')
  readonly respondentDescription!: string | null;

  @Given(() => String, optionalProse(), 'How you are reached; left out to keep what is written (IT.6).')
  readonly contact!: string | null;

  @Given(() => String, optionalProse(), 'Why it comes later than a complaint normally does (B.16).')
  readonly lateReason!: string | null;
}

export const makeFormal = act({
  name: 'makeFormal',
  input: MakeFormalInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: theCase,
  async perform(hand, { caseId, idempotencyKey: _, ...given }) {
    const written = await hand.tx.findOneByOrFail(ComplaintRow, { caseId });
    const added = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
    const complaint = Object.assign(hand.tx.create(ComplaintRow, written), added);
    refuseIncomplete(hand.procedure, complaint, 'input');
    refuseUnexplained(hand.procedure, complaint, { hand, since: hand.theCase.stageSince, where: 'input' });
    await hand.tx.update(ComplaintRow, { id: written.id }, { ...added, submittedAt: hand.now });
    // Who was approached, and who led until now, make way for whoever the procedure names (A.8, B.15, IT.5)
    await endHandling(hand, ['ADVISER', 'CASE_LEAD'], 'the complaint was made in form');
    await begin(hand, { informally: false, approach: null });
    return caseId;
  },
});
