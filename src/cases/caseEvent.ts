import { Ctx, ID, Root } from 'type-graphql';
import { eventPolicy } from '../policy/event.policy';
import { type Happening, HAPPENINGS } from '../procedures/happening';
import type { Reader } from '../database/database';
import type { Context } from '../reading/cloister';
import { maskFor, Node } from '../reading/door';
import { enumOf } from '../reading/enums';
import { Derived, Edge, EdgesOf, SeenType, Shown } from '../reading/fields';
import { globalId, parseGlobalId } from '../reading/globalId';
import { type Noun, noun, nounNamed, type Row } from '../reading/noun';
import { rowsOf } from '../reading/rows';
import { DateTime } from '../reading/scalars';
import { Case, theCase } from './case';

const EventKind = enumOf(
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

/** Which of these events are about a field that the viewer may see now: one statement for each kind of thing they are about. */
async function judge(source: Reader, at: { personId: string; now: string }, rows: readonly Row[]): Promise<Row[]> {
  const events = rows as readonly (Row & { kind: Happening; subjectId: string })[];
  const open = new Set<string>();
  for (const subject of new Set(events.map(({ kind }) => subjectNoun(kind)))) {
    const about = events.filter(({ kind }) => subjectNoun(kind) === subject);
    const things = await rowsOf(source, subject, at, 'id', [...new Set(about.map(({ subjectId }) => subjectId))]);
    const masks = new Map(things.map((thing) => [thing.id, maskFor(subject, thing)]));
    for (const { id, kind, subjectId } of about)
      if (masks.get(subjectId)?.open.has(HAPPENINGS[kind].field)) open.add(id);
  }
  return rows.map((row) => ({ ...row, SUBJECT_OPEN: open.has(row.id) ? 1 : 0 }));
}

export const caseEvent = noun({
  policy: eventPolicy,
  seen: CaseEvent,
  columns: 'e.id, e.caseId, e.kind, e.subjectId, e.clause, e.at, e.position',
  from: 'events e ON e.caseId = s.caseId',
  keys: { id: 'e.id' },
  order: 'e.position',
  complete: judge,
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
