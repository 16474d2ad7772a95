import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import { fillVacancies } from '../cases/handling';
import { roleGrant } from '../cases/roleGrant';
import { Refused } from '../errors';

@InputType()
class EndAppointmentInput extends Repeatable {
  @Given(() => ID, idOf('RoleGrant'), 'What they were appointed to: the grant, as the case or `whoCanSee` shows it.')
  readonly roleGrantId!: string;

  @Given(() => String, prose(1_000), 'Why.')
  readonly reason!: string;
}

export const endAppointment = act({
  name: 'endAppointment',
  input: EndAppointmentInput,
  on: roleGrant,
  target: ({ roleGrantId }) => roleGrantId,
  changes: roleGrant,
  async perform(hand, { roleGrantId, reason }) {
    const grants = await hand.grants();
    const unended = [...grants.unended('CASE_LEAD'), ...grants.unended('INVESTIGATOR')];
    const grant = unended.find(({ id, untilAt }) => id === roleGrantId && (untilAt === null || untilAt > hand.now));
    if (!grant) throw Refused.because('ALREADY_DONE', 'It has ended already.', hand.clause, ['input', 'roleGrantId']);
    const overseer = grants.holders('OVERSEER').includes(grant.personId);
    if (grant.capacity === 'CASE_LEAD' && overseer)
      throw Refused.because(
        'INVALID',
        'Whoever oversees leads until somebody else is appointed: appoint somebody.',
        hand.clause,
        ['input', 'roleGrantId'],
      );
    const inForce = grant.fromAt <= hand.now;
    await grants.end(grant, reason);
    if (inForce && grant.capacity === 'CASE_LEAD') await fillVacancies(hand, ['CASE_LEAD']);
    return roleGrantId;
  },
});
