import { within } from '../database/database';
import { appendEvents } from '../events/append';
import { SightRow } from '../grants/sight.row';
import { factBits } from '../procedures/fact';
import { HAPPENINGS } from '../procedures/happening';
import { maskFor } from '../reading/door';
import { type Noun, nounNamed, type Row } from '../reading/noun';
import { rowsForEverybody } from '../reading/rows';
import { CaseRow } from './case.row';
import { startAndMeetClocks } from './clocks';
import type { Hand } from './hand';

/** A thing that something happened to, as one person has it. */
export interface Concerned {
  readonly noun: Noun;
  readonly row: Row;
}

/** Writes what an act leaves: the case's new state, clocks, sights. Answers what it was about, as everybody has it. */
export async function settle(hand: Hand): Promise<readonly Concerned[]> {
  if (!hand.hasCase) return [];
  const { tx, now, given, theCase } = hand;
  theCase.facts |= factBits(given.rule.sets ?? []);
  hand.forget(given.rule.clears ?? []);
  if (typeof given.rule.to === 'string') hand.reach(given.rule.to);
  await startAndMeetClocks(hand);
  const { id: caseId } = theCase;
  if (hand.caseChanged) tx.leaveChange(CaseRow, { id: caseId }, theCase);
  await hand.settleGrants();
  const concerned = await everybodyConcerned(hand);
  const knowing = whoMayKnow(hand, concerned);
  if (knowing.length > 0) tx.leaveChange(SightRow, { caseId, personId: knowing }, { changedAt: now });
  return concerned;
}

/** Leaves the events for the log: the last thing of an act. */
export function report(hand: Hand): void {
  const caseId = hand.hasCase ? hand.theCase.id : null;
  if (hand.events.length > 0) appendEvents(hand.tx, { caseId, actorId: hand.actorId, now: hand.now }, hand.events);
}

/** Everything this act is about, as everybody has it who has a path to it: one statement for each kind of thing. */
async function everybodyConcerned(hand: Hand): Promise<Concerned[]> {
  const things = new Map<string, Set<string>>();
  for (const { kind, subjectId } of hand.events) {
    const { noun } = HAPPENINGS[kind];
    things.set(noun, (things.get(noun) ?? new Set()).add(subjectId));
  }
  const found = await Promise.all(
    [...things].map(async ([name, ids]) => {
      const noun = nounNamed(name);
      if (!noun) throw new Error(`something happened to an unknown noun: ${name}`);
      return (await rowsForEverybody(within(hand.tx), noun, hand.now, ...ids)).map((row) => ({ noun, row }));
    }),
  );
  return found.flat();
}

/** Who may know of something that happened in this act: whoever may see the field concerned. */
function whoMayKnow(hand: Hand, concerned: readonly Concerned[]): string[] {
  const fields = new Map<string, string[]>();
  for (const { kind, subjectId } of hand.events)
    fields.set(subjectId, [...(fields.get(subjectId) ?? []), HAPPENINGS[kind].field]);
  const knowing = concerned.filter(({ noun, row }) => {
    const { open } = maskFor(noun, row);
    return fields.get(row.id)!.some((field) => open.has(field));
  });
  return [...new Set(knowing.map(({ row }) => row.viewerId))];
}
