import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { excluded } from '../cases/excluded';
import { personNamed } from '../cases/personNamed';
import { cannotServe } from '../grants/cannotServe';
import { StaffQuestionRow } from './confidential.row';
import { staffQuestion } from './staffQuestion';

@InputType()
class AskStaffInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => ID, idOf('Person'), 'Whom you ask: a member of staff who was involved.')
  readonly personId!: string;

  @Given(
    () => String,
    prose(),
    'The question. They see it and nothing else: say in it what they need to know, and no more.',
  )
  readonly question!: string;
}

export const askStaff = act({
  name: 'askStaff',
  input: AskStaffInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: staffQuestion,
  async perform(hand, { caseId, personId, question }) {
    const person = await personNamed(hand, personId);
    const isStaff = ['ACADEMIC_STAFF', 'SUPPORT_STAFF', 'UNIVERSITY_STAFF'].includes(person.category);
    if (!isStaff || person.id === hand.actorId || (await excluded(hand)).has(person.id)) throw cannotServe(hand.clause);
    const id = hand.newId('question');
    const asked = { question, status: 'ASKED', askedAt: hand.now, answer: null, answeredAt: null } as const;
    await hand.tx.insert(StaffQuestionRow, { id, caseId, personId: person.id, ...asked });
    hand.happened('STAFF_ASKED', id);
    return id;
  },
});
