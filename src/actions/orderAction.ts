import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { day, idOf, listOf, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { excluded } from '../cases/excluded';
import { PartyRow } from '../cases/party.row';
import { personNamed } from '../cases/personNamed';
import { Refused } from '../errors';
import { cannotServe } from '../grants/cannotServe';
import { PlainDate } from '../reading/scalars';
import { action } from './action';
import { ActionRow } from './action.row';
import { letImplement } from './letImplement';
import { watchedUntil } from './watchedUntil';

@InputType()
class OrderActionInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(
    () => String,
    prose(2_000),
    'What is to be done. Whoever carries it out sees this and nothing else of the outcome, and so does each party it concerns.',
  )
  readonly says!: string;

  @Given(
    () => ID,
    idOf('Person'),
    'Who carries it out and monitors it: the Principal or a head of department where a student is complained of (B.22).',
  )
  readonly implementerId!: string;

  @Given(
    () => [ID],
    listOf(idOf('Party'), 2),
    'The parties it concerns: they see it, and whoever carries it out is told their names.',
  )
  readonly partyIds!: readonly string[];

  @Given(() => PlainDate, day(), 'Until when it is carried out and monitored.')
  readonly monitoredUntil!: string;
}

export const orderAction = act({
  name: 'orderAction',
  input: OrderActionInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: action,
  async perform(hand, { caseId, says, implementerId, partyIds, monitoredUntil }) {
    const watched = watchedUntil(hand, monitoredUntil);
    const parties = await hand.tx.findBy(PartyRow, { caseId });
    const named = parties.filter(({ id }) => partyIds.includes(id));
    if (named.length < new Set(partyIds).size)
      throw Refused.because('NOT_FOUND', 'There is no such party in this case.', null, ['input', 'partyIds']);
    const person = await personNamed(hand, implementerId, 'implementerId');
    if (!(await mayImplement(hand, person.id, person.category)) || (await excluded(hand)).has(person.id))
      throw cannotServe(hand.clause, ['input', 'implementerId']);
    const on = (capacity: string) => named.some((one) => one.capacity === capacity);
    const id = hand.newId('action');
    await hand.tx.insert(ActionRow, {
      id,
      caseId,
      says,
      implementerId: person.id,
      onComplainant: on('COMPLAINANT'),
      onRespondent: on('RESPONDENT'),
      status: 'OPEN',
      ...watched,
      orderedAt: hand.now,
      doneAt: null,
    });
    await letImplement(hand, person.id);
    await hand.notify(person.id, { topic: 'PROCEEDINGS', kind: 'ACTION_TO_CARRY_OUT', text: says });
    for (const { personId, since } of named)
      if (personId !== null && since !== null)
        await hand.notify(personId, { topic: 'PROCEEDINGS', kind: 'ACTION', text: says });
    hand.happened('ACTION_ORDERED', id);
    return id;
  },
});

/** B.22: the Principal or a head of department; where the procedure names no office, anybody of the staff. */
async function mayImplement({ procedure, tx, now }: Hand, personId: string, category: string): Promise<boolean> {
  if (procedure.implementers.length === 0) return ['ACADEMIC_STAFF', 'SUPPORT_STAFF'].includes(category);
  const [held] = await tx.query<object[]>(
    `SELECT id FROM offices WHERE personId = ? AND fromAt <= ? AND (untilAt IS NULL OR untilAt > ?)
     AND office IN (${procedure.implementers.map(() => '?').join(', ')})`,
    [personId, now, now, ...procedure.implementers],
  );
  return held !== undefined;
}
