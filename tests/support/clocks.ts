import { randomUUID } from 'node:crypto';
import { CaseRow } from '../../src/acts/case.row';
import { ClockRow } from '../../src/acts/clock.row';
import { report, settle } from '../../src/acts/finish';
import { Hand } from '../../src/acts/hand';
import { globalId } from '../../src/reading/globalId';
import { procedureOf, ruleOf } from '../../src/procedures/procedures';
import type { TestCase } from './cases';
import { rowIdOf } from './cast';
import { as } from './client';
import type { Person } from './college';

/** A clock of a case, as if an act had started it now: of twenty working days, unless it is said otherwise. */
export async function aClock({ id, college }: TestCase, is: Partial<ClockRow> = {}): Promise<string> {
  const row = {
    id: randomUUID(),
    caseId: rowIdOf(id),
    kind: 'MADE_UP',
    measures: 'PROCEEDINGS' as const,
    clause: 'A.6',
  };
  const times = { unit: 'workingDays' as const, count: 20, startedAt: college.clock.now(), dueOn: '2026-03-02' };
  const stands = { pausedAt: null, wakesOn: '2026-02-26', metAt: null };
  await college.database.transaction((tx) => tx.insert(ClockRow, { ...row, ...times, ...stands, ...is }));
  return globalId('Clock', is.id ?? row.id);
}

/** Does what a feature may do in an act of its own, as one act of somebody in a case. */
export async function inHand(
  { id, college }: TestCase,
  { rowId: actorId }: Person,
  work: (hand: Hand) => Promise<void>,
): Promise<void> {
  college.clock.advance({ seconds: 1 });
  const { clock, database, server } = college;
  await database.transaction(async (tx) => {
    const theCase = await tx.findOneByOrFail(CaseRow, { id: rowIdOf(id) });
    const act = 'extendTime';
    const from = { tx, dialect: database.dialect, ids: server.cloister.ids, actorId, now: clock.now(), act };
    const rule = ruleOf(procedureOf(theCase), act)!;
    const hand = new Hand({ ...from, rule, row: null, standing: new Set() }, theCase);
    await work(hand);
    await settle(hand);
    report(hand);
  });
}

interface ClockView {
  readonly id: string;
  readonly kind: string;
  readonly dueOn: string;
  readonly overdue: boolean;
  readonly redactedFields: string[];
  readonly extensions: { reason: string; agreed: boolean }[] | null;
  readonly explanation: {
    readonly lines: { what: string; from: string; until: string; days: number; says: string }[];
    readonly pauses: { from: string; until: string | null; reason: string }[] | null;
    readonly redactedFields: string[];
  } | null;
}

const CLOCKS = `query ($id: ID!) { case(id: $id) { clocks {
  id kind dueOn overdue redactedFields extensions { reason agreed }
  explanation { lines { what from until days says } pauses { from until reason } redactedFields }
} } }`;

/** The clocks of a case that somebody is shown. */
export async function clocksOf(person: Person, { id }: TestCase): Promise<readonly ClockView[]> {
  const { data } = await as(person).query<{ case: { clocks: ClockView[] | null } | null }>(CLOCKS, { id });
  return data.case?.clocks ?? [];
}

/** The kinds of the events that somebody is told of, about clocks. */
export async function clockEventsOf(person: Person): Promise<readonly string[]> {
  const { data } = await as(person).query<{ caseEvents: { edges: { node: { kind: string } }[] } }>(
    '{ caseEvents(first: 100) { edges { node { kind } } } }',
  );
  return data.caseEvents.edges.map(({ node }) => node.kind).filter((kind) => /^(CLOCK_|TIME_)/.test(kind));
}
