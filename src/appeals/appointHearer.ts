import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { closeTasks } from '../acts/openTask';
import { AppealRow } from '../cases/appeal.row';
import { endOfPart, UntilATime } from '../cases/forATime';
import { excluded } from '../cases/excluded';
import { personNamed } from '../cases/personNamed';
import { Refused } from '../errors';
import { cannotServe } from '../grants/cannotServe';
import { appeal } from './appeal';
import { routeOf } from './routeOf';

@InputType()
class AppointHearerInput extends UntilATime {
  @Given(() => ID, idOf('Appeal'), 'The appeal.')
  readonly appealId!: string;

  @Given(() => ID, idOf('Person'), 'Who is to hear it: nobody who has, or ever had, a part in the case.')
  readonly personId!: string;

  @Given(() => String, prose(1_000), 'Why this person.')
  readonly reason!: string;
}

export const appointHearer = act({
  name: 'appointHearer',
  input: AppointHearerInput,
  on: appeal,
  target: ({ appealId }) => appealId,
  changes: appeal,
  async perform(hand, { appealId, personId, reason, until }) {
    const row = await hand.tx.findOneByOrFail(AppealRow, { id: appealId });
    if (routeOf(hand, row).outside)
      throw Refused.because('INVALID', 'This is heard elsewhere: record what comes of it.', hand.clause);
    const person = await personNamed(hand, personId);
    if (person.category === 'STUDENT' || person.id === hand.actorId || (await excluded(hand)).has(person.id))
      throw cannotServe(hand.clause);
    const ends = endOfPart(hand, person, until);
    const grants = await hand.grants();
    const parallel = await hand.tx.findBy(AppealRow, { caseId: row.caseId, status: 'HEARD' });
    const before = grants.active('HEARER').filter((grant) => grant.personId === row.hearerId);
    if (!parallel.some((one) => one.id !== appealId && one.hearerId === row.hearerId))
      for (const grant of before) await grants.end(grant, 'somebody else hears the appeal');
    const hears = grants.active('HEARER').find((grant) => grant.personId === person.id);
    // Who hears another appeal here already hears both until the later time
    if (hears) await grants.lasts(hears, laterOf(hears.untilAt, ends.untilAt ?? null));
    else await grants.give({ personId: person.id, capacity: 'HEARER', clause: hand.clause, reason, ...ends });
    await hand.tx.update(AppealRow, { id: appealId }, { hearerId: person.id, status: 'HEARD' });
    await hand.notify(person.id, {
      topic: 'PROCEEDINGS',
      kind: 'APPEAL_TO_HEAR',
      text: 'You are asked to hear an appeal. You see what is put to you until it is decided.',
    });
    await closeTasks(hand, 'SEE_TO_APPEAL', appealId);
    await closeTasks(hand, 'REPLACE_HEARER');
    hand.happened('APPEAL_HEARD', appealId);
    return appealId;
  },
});

const laterOf = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : one > other ? one : other;
