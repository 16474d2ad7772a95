import { Temporal } from 'temporal-polyfill';
import { daysOffSince } from '../acts/calendar';
import type { Hand } from '../acts/hand';
import { within } from '../database/database';
import { Refused } from '../errors';
import { dayOf, endOfDay, isWorkingDay, workingDayFrom } from '../procedures/calendar';
import type { InterimMeasureRow } from '../cases/interimMeasure.row';

interface Days {
  readonly startsOn: string;
  readonly reviewOn: string;
  readonly endsOn: string | null;
}

type Times = Pick<InterimMeasureRow, 'reviewBefore' | 'endsAt' | 'wakesAt'>;

/** The days of a measure as the instants that decide. A review falls on a working day to come, and before the end. */
export async function timesFor(hand: Hand, { startsOn, reviewOn, endsOn }: Days): Promise<Times> {
  const refuse = (field: string, message: string) => Refused.because('INVALID', message, hand.clause, ['input', field]);
  const today = dayOf(hand.now).toString();
  if (reviewOn < today || reviewOn < startsOn)
    throw refuse('reviewOn', 'It must be looked at again after it begins, and not on a day that has passed.');
  const daysOff = await daysOffSince(within(hand.tx), today);
  const day = Temporal.PlainDate.from(reviewOn);
  if (!isWorkingDay(day, daysOff))
    throw refuse('reviewOn', `It must be a working day, like ${workingDayFrom(day, daysOff).toString()}.`);
  if (endsOn !== null && endsOn < reviewOn)
    throw refuse('endsOn', 'It must not end before it is looked at again: name an earlier day for that.');
  const reviewBefore = endOfDay(reviewOn);
  const endsAt = endsOn === null ? null : endOfDay(endsOn);
  return { reviewBefore, endsAt, wakesAt: reviewBefore };
}
