import { Ctx, ID, Root } from 'type-graphql';
import type { Mask } from '../policy/mask';
import { eventPolicy } from '../policy/event.policy';
import { type Happening, HAPPENINGS } from '../procedures/happening';
import type { Reader } from '../database/database';
import type { Entry } from '../events/log';
import type { Context } from '../reading/cloister';
import { maskFor, Node } from '../reading/door';
import { enumOf } from '../reading/enums';
import { Derived, Edge, EdgesOf, SeenType, Shown } from '../reading/fields';
import { globalId, parseGlobalId } from '../reading/globalId';
import { type Noun, noun, nounNamed, type Row } from '../reading/noun';
import { rowsOf, standingsOfEverybody } from '../reading/rows';
import { DateTime } from '../reading/scalars';
import { Case, theCase } from './case';

export const EventKind = enumOf(
  'EventKind',
  'What can happen in a case. An event is for those who may see the field it is about.',
  Object.fromEntries(
    Object.entries(HAPPENINGS).map(([kind, { noun, field, says }]) => [kind, `${says} About \`${noun}.${field}\`.`]),
  ),
);

@SeenType(
  'Something that happened in a case of yours, as far as you may know of it now. It says what, not how: the thing itself is behind `subject`.',
)
export class CaseEvent extends Node {
  @Shown(() => EventKind, 'What happened.')
  readonly kind!: Happening | null;

  @Shown(() => DateTime, 'When.')
  readonly at!: string | null;

  @Shown(() => String, 'The clause by which it happened.')
  readonly clause!: string | null;

  @Derived(() => ID, 'The id of the thing it is about.')
  readonly subjectId!: string | null;
}

/** What an event is about. */
type About = Pick<Entry, 'kind' | 'subjectId'>;

/** The things that events are about, read: one statement for each kind of thing. */
type Things = (subject: Noun, ids: readonly string[]) => Promise<readonly Row[]>;

/** Tells whether the field that one of these is about is open to somebody. */
async function judging(
  events: readonly About[],
  thingsOf: Things,
): Promise<(event: About, viewerId: string) => boolean> {
  // Things of two kinds may have one id: a clock and its explanation have
  const masks = new Map<string, Map<string, Map<string, Mask>>>();
  for (const { kind, subjectId } of events) {
    const { noun: name } = HAPPENINGS[kind];
    const ofNoun = masks.get(name) ?? new Map<string, Map<string, Mask>>();
    masks.set(name, ofNoun.set(subjectId, new Map()));
  }
  await Promise.all(
    [...masks].map(async ([name, ofNoun]) => {
      const subject = nounNamed(name)!;
      for (const thing of await thingsOf(subject, [...ofNoun.keys()]))
        ofNoun.get(thing.id)!.set(thing.viewerId, maskFor(subject, thing));
    }),
  );
  return ({ kind, subjectId }, viewerId) => {
    const { noun: name, field } = HAPPENINGS[kind];
    return masks.get(name)!.get(subjectId)!.get(viewerId)?.open.has(field) ?? false;
  };
}

/** Says of each event whether the field it is about is open to whom it was read for. */
async function judgeBy(rows: readonly Row[], thingsOf: Things): Promise<Row[]> {
  const events = rows as readonly (Row & About)[];
  const isOpen = await judging(events, thingsOf);
  return events.map((row) => ({ ...row, SUBJECT_OPEN: isOpen(row, row.viewerId) ? 1 : 0 }));
}

/** These entries as everybody has them who may know of them now. What an entry says is the same for all, and read once. */
export async function eventsForThoseWhoKnow(source: Reader, now: string, entries: readonly Entry[]): Promise<Row[]> {
  const ids = entries.map(({ id }) => id);
  const [standings, isOpen] = await Promise.all([
    standingsOfEverybody(source, caseEvent, now, ids, []),
    judging(entries, async (noun, subjects) => standingsOfEverybody(source, noun, now, subjects)),
  ]);
  const said = new Map(entries.map((entry) => [entry.id, entry]));
  const rows: Row[] = [];
  for (const { id, viewerId, sightId, capacities } of standings) {
    const entry = said.get(id)!;
    if (!isOpen(entry, viewerId)) continue;
    // One by one: a copy of a driver's row takes fifty times as long, for each of many
    const { caseId, kind, subjectId, clause, at, position } = entry;
    rows.push({
      id,
      caseId,
      kind,
      subjectId,
      clause,
      at,
      position,
      viewerId,
      sightId,
      capacities,
      now,
      SUBJECT_OPEN: 1,
    });
  }
  return rows;
}

export const caseEvent = noun({
  policy: eventPolicy,
  seen: CaseEvent,
  columns: 'e.id, e.caseId, e.kind, e.subjectId, e.clause, e.at, e.position',
  from: 'events e ON e.caseId = s.caseId',
  keys: { id: 'e.id' },
  order: 'e.position',
  complete: async (source, at, rows) => judgeBy(rows, async (noun, ids) => rowsOf(source, noun, at, 'id', ids)),
  derived: {
    subjectId: { from: (row) => globalId(HAPPENINGS[row['kind'] as Happening].noun, row['subjectId'] as string) },
  },
});

@EdgesOf(() => CaseEvent)
export class CaseEventEdges {
  @Edge(() => Case, 'The case it happened in.')
  async case(@Root() event: CaseEvent, @Ctx() { viewer }: Context): Promise<Case | null> {
    return viewer.one(theCase, Node.keysOf(event).caseId!);
  }

  @Edge(() => Node, 'The thing it is about, as you see it now.')
  async subject(@Root() event: CaseEvent, @Ctx() { viewer }: Context): Promise<Node | null> {
    const subject = event.subjectId === null ? null : parseGlobalId(event.subjectId);
    return subject ? viewer.one(nounNamed(subject.type)!, subject.id) : null;
  }
}
