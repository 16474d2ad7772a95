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

const subjectNoun = (kind: Happening): Noun => nounNamed(HAPPENINGS[kind].noun)!;

/** The things that events are about, read: one statement for each kind of thing. */
type Things = (subject: Noun, ids: readonly string[]) => Promise<readonly Row[]>;

/** Says of each event whether the field it is about is open to whom it was read for. */
async function judgeBy(rows: readonly Row[], thingsOf: Things): Promise<Row[]> {
  const events = rows as readonly (Row & { kind: Happening; subjectId: string })[];
  // Things of two kinds may have one id: a clock and its explanation have
  const masks = new Map<string, Mask>();
  const subjects = new Set(events.map(({ kind }) => subjectNoun(kind)));
  await Promise.all(
    [...subjects].map(async (subject) => {
      const about = events.filter(({ kind }) => subjectNoun(kind) === subject);
      for (const thing of await thingsOf(subject, [...new Set(about.map(({ subjectId }) => subjectId))]))
        masks.set(`${thing.viewerId} ${subject.policy.noun} ${thing.id}`, maskFor(subject, thing));
    }),
  );
  return events.map((row) => {
    const open = masks
      .get(`${row.viewerId} ${HAPPENINGS[row.kind].noun} ${row.subjectId}`)
      ?.open.has(HAPPENINGS[row.kind].field);
    return { ...row, SUBJECT_OPEN: open ? 1 : 0 };
  });
}

/** These entries as everybody has them who may know of them now. What an entry says is the same for all, and read once. */
export async function eventsForThoseWhoKnow(source: Reader, now: string, entries: readonly Entry[]): Promise<Row[]> {
  const nouns = [...new Set(entries.map(({ kind }) => subjectNoun(kind)))];
  const ids = entries.map(({ id }) => id);
  const [standings, ...things] = await Promise.all([
    standingsOfEverybody(source, caseEvent, now, ids, []),
    ...nouns.map(async (noun) => {
      const about = entries.filter(({ kind }) => subjectNoun(kind) === noun).map(({ subjectId }) => subjectId);
      return standingsOfEverybody(source, noun, now, [...new Set(about)]);
    }),
  ]);
  const said = new Map(entries.map((entry) => [entry.id, entry]));
  const rows = standings.map((one) => ({ ...said.get(one.id)!, ...one, now }));
  const judged = await judgeBy(rows, async (noun) => things[nouns.indexOf(noun)]!);
  return judged.filter((row) => row['SUBJECT_OPEN'] === 1);
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
