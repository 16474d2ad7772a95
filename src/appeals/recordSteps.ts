import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { appeal } from './appeal';
import { lodge } from './lodge';

@InputType()
class RecordOiaApplicationInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(), 'What you ask the OIA to review.')
  readonly grounds!: string;
}

@InputType()
class RecordOwnComplaintInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(), 'What you complain of, and to whom.')
  readonly grounds!: string;
}

export const recordOiaApplication = act({
  name: 'recordOiaApplication',
  input: RecordOiaApplicationInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: appeal,
  perform: (hand, { grounds }) => lodge(hand, { route: 'OIA', grounds, lateReason: null }),
});

export const recordOwnComplaint = act({
  name: 'recordOwnComplaint',
  input: RecordOwnComplaintInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: appeal,
  perform: (hand, { grounds }) => lodge(hand, { route: 'OWN_COMPLAINT', grounds, lateReason: null }),
});
