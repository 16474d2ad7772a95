import { In } from 'typeorm';
import { within } from '../database/database';
import { appendEvents } from '../events/append';
import { SightRow } from '../grants/sight.row';
import { factBits } from '../procedures/fact';
import { HAPPENINGS } from '../procedures/happening';
import { maskFor } from '../reading/door';
import { nounNamed } from '../reading/noun';
import { rowsForEverybody } from '../reading/rows';
import { CaseRow } from './case.row';
import { startAndMeetClocks } from './clocks';
import type { Hand } from './hand';

/** Writes what an act leaves: the case's new state, clocks, sights, and the log last of all. */
export async function finish(hand: Hand): Promise<void> {
  const { tx, now, given } = hand;
  if (hand.hasCase) {
    const { theCase } = hand;
    theCase.facts |= factBits(given.rule.sets ?? []);
    if (typeof given.rule.to === 'string') hand.reach(given.rule.to);
    await startAndMeetClocks(hand);
    const { id } = theCase;
    if (hand.caseChanged) await tx.update(CaseRow, { id }, theCase);
    await hand.settleGrants();
    const knowing = await whoMayKnow(hand);
    if (knowing.size > 0) await tx.update(SightRow, { caseId: id, personId: In([...knowing]) }, { changedAt: now });
  }
  const caseId = hand.hasCase ? hand.theCase.id : null;
  if (hand.events.length > 0)
    await appendEvents(tx, given.dialect, { caseId, actorId: given.actorId, now }, hand.events);
}

/** Who may know of something that happened in this act: for each thing it is about, whoever may see the field concerned. */
async function whoMayKnow(hand: Hand): Promise<Set<string>> {
  const knowing = new Set<string>();
  const about = new Map(hand.events.map((event) => [`${HAPPENINGS[event.kind].noun} ${event.subjectId}`, event]));
  for (const { kind, subjectId } of about.values()) {
    const noun = nounNamed(HAPPENINGS[kind].noun);
    if (!noun) throw new Error(`${kind} is about an unknown noun`);
    const rows = await rowsForEverybody(within(hand.tx), noun, hand.now, subjectId);
    const fields = hand.events
      .filter((event) => event.subjectId === subjectId)
      .map((event) => HAPPENINGS[event.kind].field);
    for (const row of rows) if (fields.some((field) => maskFor(noun, row).open.has(field))) knowing.add(row.viewerId);
  }
  return knowing;
}
