import { InputType } from 'type-graphql';
import { instant, orNothing } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { type Period, periodFrom } from '../acts/period';
import { Repeatable } from '../acts/repeatable';
import { Refused } from '../errors';
import type { NewGrant } from '../grants/newGrant';
import type { PersonRow } from '../people/person.row';
import type { Capacity } from '../procedures/capacity';
import { DateTime } from '../reading/scalars';
import { refuseEndless } from './forOutside';

/** A part in a case that can be given until a time. */
@InputType()
export abstract class UntilATime extends Repeatable {
  @Given(
    () => DateTime,
    orNothing(instant()),
    'Until when, which comes by itself; without an end where it is left out.',
  )
  readonly until!: string | null;
}

/** One that can be given from a time on as well: walls are judged when it is given, so none that a wall could come to stand before. */
@InputType()
export abstract class ForATime extends UntilATime {
  @Given(() => DateTime, orNothing(instant()), 'From when; now, where it is left out. Until then all stays as it is.')
  readonly from!: string | null;
}

/** Until when a part lasts that begins now; nobody from outside has one without an end. */
export function endOfPart(hand: Hand, person: PersonRow, until: string | null): Pick<NewGrant, 'untilAt'> {
  refuseEndless(hand, person, until);
  const { untilAt } = periodFrom(hand, { from: null, until });
  return untilAt === null ? {} : { untilAt };
}

interface Wanted {
  readonly personId: string;
  readonly capacity: Capacity;
  readonly from: string | null;
  readonly until: string | null;
}

/** From when until when somebody is to have a part; refused if they have it in that time already. */
export async function periodOfPart(
  hand: Hand,
  { personId, capacity, ...when }: Wanted,
): Promise<Pick<NewGrant, 'fromAt' | 'untilAt'>> {
  const period = periodFrom(hand, { from: when.from, until: when.until });
  const theirs = (await hand.grants()).unended(capacity).filter((grant) => grant.personId === personId);
  if (theirs.some((grant) => overlap(grant, period)))
    throw Refused.because('ALREADY_DONE', 'They have this part in that time already, or are to have it.', hand.clause, [
      'input',
      'personId',
    ]);
  return { fromAt: period.fromAt, ...(period.untilAt !== null && { untilAt: period.untilAt }) };
}

const overlap = (one: Period, other: Period): boolean =>
  (one.untilAt === null || one.untilAt > other.fromAt) && (other.untilAt === null || one.fromAt < other.untilAt);

/** Whoever has a part until now has it until somebody else begins; who was to have it later does not. */
export async function makeWay(
  hand: Hand,
  capacity: Capacity,
  { fromAt = hand.now }: Partial<Pick<Period, 'fromAt'>>,
  endReason: string,
): Promise<void> {
  const grants = await hand.grants();
  for (const grant of grants.unended(capacity)) if (grant.fromAt > hand.now) await grants.end(grant, endReason);
  for (const grant of grants.active(capacity))
    if (fromAt <= hand.now) await grants.end(grant, endReason);
    else if (grant.untilAt === null || grant.untilAt > fromAt) await grants.lasts(grant, fromAt);
}
