import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf, line, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { Refused } from '../errors';
import { DisclosureRow } from './disclosure.row';
import { PoliceInvolvementRow } from './grave.row';
import { policeInvolvement, PoliceThrough, THROUGH } from './policeInvolvement';

@InputType()
class RecordPoliceInvolvementInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => PoliceThrough, z.enum(THROUGH), 'Through whom they became involved.')
  readonly through!: (typeof THROUGH)[number];

  @Given(() => String, prose(2_000), 'What is known of it, and whom to speak to there.')
  readonly says!: string;

  @Given(() => String, orNothing(line(100)), 'Their reference, if known.')
  readonly reference!: string | null;
}

export const recordPoliceInvolvement = act({
  name: 'recordPoliceInvolvement',
  input: RecordPoliceInvolvementInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: policeInvolvement,
  async perform(hand, { caseId, through, says, reference }) {
    // What the college tells the police it tells under A.25 and B.33, and so on record
    if (through === 'THE_COLLEGE' && !(await hand.tx.existsBy(DisclosureRow, { caseId, recipient: 'POLICE' })))
      throw Refused.because('NOT_YET', 'First: the disclosure to the police is on record.', hand.clause, [
        'input',
        'through',
      ]);
    const id = hand.newId('police');
    const ongoing = { status: 'ONGOING', recordedAt: hand.now, endedAt: null, result: null } as const;
    await hand.tx.insert(PoliceInvolvementRow, { id, caseId, through, says, reference, ...ongoing });
    hand.happened('POLICE_INVOLVED', id);
    return id;
  },
});
