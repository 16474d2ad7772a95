import { idOf } from './bits';
import { EMAIL, NAMES, openOfParty, showsMeeting, type PartyIs, SINCE } from './partMasks';
import type { Record_, Value } from './sql';

// Rows as they leave, with what is closed left empty; null for what is not to be seen at all.

/** Of a party: id, capacity, person, name, category, since, e-mail, whether met, whether accompanied. */
export interface Party {
  readonly id: string;
  readonly capacity: Value;
  readonly name: Value;
  readonly category: Value;
  readonly since: Value;
  readonly email: Value;
}

export function partyFrom(
  row: Record_,
  from: number,
  viewer: string,
  capacities: number,
  informed: boolean,
): Party | null {
  const [id, capacity, person, name, category, since, email, met, accompanied] = row.slice(from);
  const is: PartyIs = {
    own: person === viewer,
    complainant: capacity === 'COMPLAINANT',
    student: category === 'STUDENT',
    informed,
    met: Number(met) === 1,
    accompanied: Number(accompanied) === 1,
  };
  const open = openOfParty(capacities, is);
  if ((open & NAMES) === 0) return null;
  return {
    id: idOf('Party', id as string),
    capacity: capacity!,
    name: name!,
    category: category!,
    since: open & SINCE ? since! : null,
    email: open & EMAIL ? email! : null,
  };
}

export interface Meeting {
  readonly id: string;
  readonly kind: Value;
  readonly status: Value;
  readonly startsAt: Value;
  readonly endsAt: Value;
  readonly place: Value;
  readonly purpose: Value;
}

/** Of a meeting: id, kind, status, from, until, place, purpose, whether invited, whether accompanying. */
export function meetingFrom(row: Record_, from: number, capacities: number): Meeting | null {
  const [id, kind, status, startsAt, endsAt, place, purpose, invited, accompanying] = row.slice(from);
  const is = {
    invited: Number(invited) === 1,
    accompanying: Number(accompanying) === 1,
    ofInvestigation: kind === 'INVESTIGATION',
  };
  if (!showsMeeting(capacities, is)) return null;
  return {
    id: idOf('Meeting', id as string),
    kind: kind!,
    status: status!,
    startsAt: startsAt!,
    endsAt: endsAt!,
    place: place!,
    purpose: purpose!,
  };
}

export const inOrder = <T>(things: T[], key: (thing: T) => string): T[] =>
  things.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
