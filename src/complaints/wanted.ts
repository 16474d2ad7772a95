import type { Hand } from '../acts/hand';
import { Refused } from '../errors';
import { dayOf, lastDay } from '../procedures/calendar';
import type { Procedure } from '../procedures/procedure';
import { Temporal } from 'temporal-polyfill';
import type { ComplaintRow } from './complaint.row';

type Content = Pick<ComplaintRow, 'incidents' | 'lateReason'> & Partial<ComplaintRow>;

/** Refuses a complaint in form that lacks what its procedure cannot do without (A.9, B.17, IT.6). */
export function refuseIncomplete(
  { wanted }: Procedure,
  complaint: Content,
  where: string,
  fields: readonly string[] = Object.keys(wanted),
): void {
  const missing = Object.entries(wanted).filter(
    ([field]) => fields.includes(field) && complaint[field as keyof ComplaintRow] === null,
  );
  if (missing.length > 0)
    throw new Refused(
      missing.map(([field, { clause, says }]) => ({ code: 'INVALID', field: [where, field], message: says, clause })),
    );
}

/** A complaint that comes late is taken all the same, but says why (B.16). It counts from the last incident, or from the last stage. */
export function refuseUnexplained(
  { promptly }: Procedure,
  complaint: Content,
  { hand, since, where }: { hand: Hand; since: string | null; where: string },
): void {
  const days = [
    ...(JSON.parse(complaint.incidents) as { date: string | null }[]).flatMap(({ date }) => date ?? []),
    ...(since === null ? [] : [dayOf(since).toString()]),
  ].sort();
  const last = days.at(-1);
  if (!promptly || last === undefined || complaint.lateReason !== null) return;
  const until = lastDay(Temporal.PlainDate.from(last), promptly.within, new Map());
  if (Temporal.PlainDate.compare(dayOf(hand.receivedAt ?? hand.now), until) > 0)
    throw Refused.because(
      'INVALID',
      `A complaint is normally made by ${until.toString()}. Say why it comes later; it is taken all the same.`,
      promptly.clause,
      [where, 'lateReason'],
    );
}
