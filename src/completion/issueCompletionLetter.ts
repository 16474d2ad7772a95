import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { hasPassed } from '../acts/clockTimes';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { Repeatable } from '../acts/repeatable';
import { runningClocks } from '../acts/runningClocks';
import { theCase } from '../cases/case';
import { CompletionLetterRow } from '../cases/completionLetter.row';
import { letPartyHave, overAfter } from '../cases/letPartiesKeep';
import { refuseWhileAppealed } from '../cases/openAppeals';
import { PartyRow } from '../cases/party.row';
import { Refused } from '../errors';
import { AFTERWARDS } from '../procedures/closing';
import type { Side } from '../procedures/category';
import { completionLetter } from './completionLetter';
import { standingLetter } from '../cases/standingLetter';
import { studentSide } from './studentSide';

@InputType()
class IssueCompletionLetterInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => ID, idOf('Party'), 'The student it is for, of either side.')
  readonly partyId!: string;

  @Given(
    () => String,
    prose(),
    'The text of the letter: what was complained of, what was decided, and what the OIA can review.',
  )
  readonly text!: string;
}

export const issueCompletionLetter = act({
  name: 'issueCompletionLetter',
  input: IssueCompletionLetterInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: completionLetter,
  async perform(hand, { caseId, partyId, text }) {
    const field = ['input', 'partyId'];
    const party = await hand.tx.findOneBy(PartyRow, { id: partyId, caseId });
    if (!party) throw Refused.because('NOT_FOUND', 'There is no such party in this case.', null, field);
    const { side, personId } = await studentSide(hand, party, field);
    const asked = await standingLetter(hand, side);
    if (asked?.status === 'ISSUED') throw Refused.because('ALREADY_DONE', 'The letter is issued already.', hand.clause);
    await refuseWhileAppealed(hand);
    await refuseBeforeTheEnd(hand, side);
    hand.side = side;
    const issued = { status: 'ISSUED', text, issuedAt: hand.now } as const;
    const id = asked?.id ?? hand.newId('letter');
    if (asked) await hand.tx.update(CompletionLetterRow, { id }, issued);
    else await hand.tx.insert(CompletionLetterRow, { id, caseId, personId, side, requestedAt: null, ...issued });
    // Whoever had lost sight of a closed case has it again, for as long as they can turn to the OIA
    await letPartyHave(hand, side, overAfter(hand, AFTERWARDS.oia), 'can apply to the OIA');
    await hand.notify(personId, {
      topic: 'PROCEEDINGS',
      kind: 'COMPLETION_LETTER',
      text: 'Your Completion of Procedures letter is issued. You can read it in the case, and until when you can apply to the OIA.',
    });
    hand.happened('COMPLETION_LETTER_ISSUED', id);
    return id;
  },
});

/** The letter says that no step is left in the college: not while its time for an appeal runs (A.22, B.23). */
async function refuseBeforeTheEnd(hand: Hand, side: Side): Promise<void> {
  const open = (await runningClocks(hand, side)).find(
    ({ kind, dueOn }) => kind === `APPEAL_BY_${side}` && !hasPassed(dueOn, hand.now),
  );
  if (open)
    throw Refused.because(
      'NOT_YET',
      `An appeal is possible until ${open.dueOn}. The letter is issued after that, or when the student asks for it.`,
      hand.clause,
    );
}
