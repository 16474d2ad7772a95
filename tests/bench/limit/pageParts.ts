import * as bits from './bits';
import { maskOf } from './caseMask';
import type { Asking } from './person';
import { inOrder, type Meeting, meetingFrom, type Party, partyFrom } from './shapes';
import { type Record_, rows } from './sql';

export interface Parts {
  readonly parties: Party[] | null;
  readonly meetings: Meeting[] | null;
}

const PARTIES = `SELECT 1, p.caseId, p.id, p.capacity, p.personId, n.name, n.category, NULL, NULL, 0,
  EXISTS (SELECT 1 FROM companions k WHERE k.caseId = p.caseId AND k.askedById = p.personId AND k.personId = ? AND k.status = 'UNDERTAKEN')
  FROM parties p LEFT JOIN people n ON n.id = p.personId WHERE p.caseId IN`;
// Only a companion is shown a party or a meeting because they accompany somebody
const PARTIES_OF_OTHERS = PARTIES.replace(/EXISTS \([^]*?'UNDERTAKEN'\)/, '(? IS NULL)');
const MEETINGS = `UNION ALL SELECT 2, m.caseId, m.id, m.kind, m.status, m.startsAt, NULL, m.place, NULL, v.id IS NOT NULL,
  EXISTS (SELECT 1 FROM companions k WHERE k.meetingId = m.id AND k.personId = ? AND k.status = 'UNDERTAKEN')
  FROM meetings m LEFT JOIN invitations v ON v.meetingId = m.id AND v.personId = ? WHERE m.caseId IN`;
const MEETINGS_OF_OTHERS = MEETINGS.replace(/EXISTS \([^]*?'UNDERTAKEN'\)/, '(? IS NULL)');

/** The parties, and the meetings if they are asked for, of the cases of one page: one round trip. */
export async function partsOf(
  { personId }: Asking,
  page: readonly Record_[],
  withMeetings: boolean,
  size: number,
): Promise<Parts[]> {
  const masks = page.map((row) => maskOf(row[2] as number));
  const accompanies = masks.some(({ capacities }) => capacities & bits.COMPANION);
  const anyMeetings = withMeetings && masks.some(({ meetings }) => meetings);
  // Always as many places, so that one prepared statement serves pages of one size
  const ids = Array.from({ length: size }, (_, index) => (page[index]?.[1] ?? null) as string | null);
  const places = `(${ids.map(() => '?').join(',')})`;
  const parties = `${accompanies ? PARTIES : PARTIES_OF_OTHERS} ${places}`;
  const meetings = `${accompanies ? MEETINGS : MEETINGS_OF_OTHERS} ${places}`;
  const found = anyMeetings
    ? await rows(`${parties} ${meetings}`, [personId, ...ids, personId, personId, ...ids])
    : await rows(parties, [personId, ...ids]);
  const byCase = new Map<unknown, Record_[]>(page.map((row) => [row[1], []]));
  for (const row of found) byCase.get(row[1])?.push(row);
  return page.map((row, index) => {
    const { capacities, parties: openParties, meetings: openMeetings } = masks[index]!;
    const informed = ((row[7] as number) & bits.RESPONDENT_INFORMED) !== 0;
    const theirs: Party[] = [];
    const met: Meeting[] = [];
    for (const one of byCase.get(row[1])!)
      if (Number(one[0]) === 1) keep(theirs, openParties ? partyFrom(one, 2, personId, capacities, informed) : null);
      else keep(met, openMeetings ? meetingFrom(one, 2, capacities) : null);
    return {
      parties: openParties ? inOrder(theirs, ({ capacity }) => capacity as string) : null,
      meetings: openMeetings ? inOrder(met, ({ startsAt, id }) => `${startsAt as string} ${bits.rowIdOf(id)}`) : null,
    };
  });
}

const keep = <T>(things: T[], thing: T | null): void => {
  if (thing !== null) things.push(thing);
};
