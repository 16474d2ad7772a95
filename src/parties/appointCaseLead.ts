import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { closeTasks } from '../acts/openTask';
import { ForATime, makeWay, periodOfPart } from '../cases/forATime';
import { refuseEndless } from '../cases/forOutside';
import { theCase } from '../cases/case';
import { excluded } from '../cases/excluded';
import { personNamed } from '../cases/personNamed';
import { cannotServe } from '../grants/cannotServe';
import { handlerAppointed } from '../cases/handlerAppointed';
import { handler } from './handler';

@InputType()
class AppointCaseLeadInput extends ForATime {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(
    () => ID,
    idOf('Person'),
    'Who is to lead: the head of department, HR Manager, Senior Tutor or another suitable person.',
  )
  readonly personId!: string;

  @Given(() => String, prose(1_000), 'Why this person.')
  readonly reason!: string;
}

export const appointCaseLead = act({
  name: 'appointCaseLead',
  input: AppointCaseLeadInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: handler,
  async perform(hand, { personId, reason, ...when }) {
    const person = await personNamed(hand, personId);
    const grants = await hand.grants();
    const suitable = ['ACADEMIC_STAFF', 'SUPPORT_STAFF', 'EXTERNAL'].includes(person.category);
    if (!suitable || person.id === hand.actorId || (await excluded(hand)).has(person.id))
      throw cannotServe(hand.clause);
    refuseEndless(hand, person, when.until);
    const period = await periodOfPart(hand, { personId: person.id, capacity: 'CASE_LEAD', ...when });
    await makeWay(hand, 'CASE_LEAD', period, 'the case was delegated');
    await grants.give({ personId: person.id, capacity: 'CASE_LEAD', clause: hand.clause, reason, ...period });
    await closeTasks(hand, 'REPLACE_CASE_LEAD');
    return handlerAppointed(hand, person.id, 'CASE_LEAD');
  },
});
