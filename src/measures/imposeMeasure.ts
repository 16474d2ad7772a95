import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { day, idempotencyKey, idOf, listOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { theCase } from '../cases/case';
import { refuseEndless } from '../cases/forOutside';
import { excluded } from '../cases/excluded';
import { PartyRow } from '../cases/party.row';
import { personNamed } from '../cases/personNamed';
import { Refused } from '../errors';
import { cannotServe } from '../grants/cannotServe';
import { dayOf } from '../procedures/calendar';
import { PlainDate } from '../reading/scalars';
import { letCarryOut } from './carryOut';
import { timesFor } from './dates';
import { interimMeasure } from './measure';
import { InterimMeasureRow } from '../cases/interimMeasure.row';
import { tellConcerned } from './tellConcerned';

@InputType()
class ImposeMeasureInput {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => String, prose(2_000), 'Who must do what. Everybody it binds or protects reads this.')
  readonly says!: string;

  @Given(() => String, prose(2_000), 'Why it is necessary. Those who handle the case read this, and neither party.')
  readonly reason!: string;

  @Given(() => Boolean, z.boolean(), 'Whether it limits contact. Whoever investigates sees it then (B.21).')
  readonly limitsContact!: boolean;

  @Given(() => [ID], listOf(idOf('Party'), 2), 'Whom it binds: nobody who does not know of the case yet.')
  readonly binds!: readonly string[];

  @Given(() => [ID], listOf(idOf('Party'), 2), 'Whom it protects, and so is shown to.')
  readonly protects!: readonly string[];

  @Given(() => ID, orNothing(idOf('Person')), 'Who sees to it that it is kept; left out, you do.')
  readonly personId!: string | null;

  @Given(() => PlainDate, orNothing(day()), 'Its first day; left out, today.')
  readonly startsOn!: string | null;

  @Given(() => PlainDate, day(), 'By when it is looked at again: a working day.')
  readonly reviewOn!: string;

  @Given(() => PlainDate, orNothing(day()), 'Its last day; left out while none is set.')
  readonly endsOn!: string | null;

  @Given(() => String, idempotencyKey(), 'Makes repeating this request safe.')
  readonly idempotencyKey!: string;
}

export const imposeMeasure = act({
  name: 'imposeMeasure',
  input: ImposeMeasureInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: interimMeasure,
  async perform(hand, { caseId, binds, protects, personId, says, reason, limitsContact, ...days }) {
    const [bound, safe] = [await sidesOf(hand, 'binds', binds), await sidesOf(hand, 'protects', protects)];
    if (bound.size + safe.size === 0)
      throw Refused.because('INVALID', 'Say whom it binds or protects.', hand.clause, ['input', 'binds']);
    const today = dayOf(hand.now).toString();
    const startsOn = days.startsOn ?? today;
    if (startsOn < today)
      throw Refused.because('INVALID', 'It must not begin in the past.', hand.clause, ['input', 'startsOn']);
    const { reviewOn, endsOn } = days;
    const times = await timesFor(hand, { startsOn, reviewOn, endsOn });
    const ownerId = personId === null ? hand.actorId : await whoSeesToIt(hand, personId, endsOn);
    const on = {
      bindsComplainant: bound.has('COMPLAINANT'),
      bindsRespondent: bound.has('RESPONDENT'),
      protectsComplainant: safe.has('COMPLAINANT'),
      protectsRespondent: safe.has('RESPONDENT'),
    };
    const id = hand.newId('measure');
    await hand.tx.insert(InterimMeasureRow, {
      ...{ id, caseId, says, reason, limitsContact, ...on, ownerId, startsOn, reviewOn, endsOn, ...times },
      ...{ imposedAt: hand.now, endedAt: null, endReason: null, clause: hand.clause },
    });
    await letCarryOut(hand, ownerId);
    await tellConcerned(hand, on, 'MEASURE_IMPOSED', 'An interim measure concerns you. It is in the case.');
    hand.happened('MEASURE_IMPOSED', id);
    return id;
  },
});

/** The sides that an input names. A respondent who is not informed must not learn of the case by a measure (A.13). */
async function sidesOf(hand: Hand, field: string, ids: readonly string[]): Promise<ReadonlySet<PartyRow['capacity']>> {
  const parties = await hand.tx.findBy(PartyRow, { caseId: hand.theCase.id });
  const named = ids.map((id, place) => {
    const party = parties.find((one) => one.id === id);
    const at = ['input', field, String(place)];
    if (!party) throw Refused.because('NOT_FOUND', 'There is no such party in this case.', null, at);
    if (party.since === null)
      throw Refused.because(
        'NOT_YET',
        'First: the respondent is informed. Until then a measure can be on the complainant alone.',
        hand.clauseOf('informRespondent'),
        at,
      );
    return party.capacity;
  });
  return new Set(named);
}

/** Somebody of the college, or from outside, who is no part of what happened. */
async function whoSeesToIt(hand: Hand, personId: string, endsOn: string | null): Promise<string> {
  const person = await personNamed(hand, personId);
  const { id, category } = person;
  if (category === 'STUDENT' || category === 'MACHINE' || (await excluded(hand)).has(id))
    throw cannotServe(hand.clause);
  refuseEndless(hand, person, endsOn, 'endsOn');
  return id;
}
