import type { ClassType } from 'type-graphql';
import { within } from '../database/database';
import { isDuplicate } from '../database/dialect';
import { Refused } from '../errors';
import { college } from '../procedures/college';
import { procedureOf, rulesOf, whatIsSaidOf } from '../procedures/procedures';
import type { Payload } from '../reading/answer';
import type { Context } from '../reading/cloister';
import type { Node } from '../reading/door';
import { nounNamed } from '../reading/noun';
import { Viewer } from '../reading/viewer';
import type { Act } from './definition';
import { judge, notYours } from './authority';
import { findFor, lastChange, lock, nextChange } from './find';
import { report, settle } from './finish';
import { checked } from './given';
import { Hand } from './hand';
import { type Done, recall, remember } from './repeat';
import { fieldOf, show } from './show';

/** How an act is to be answered: whether what it changed will be shown is known before. */
interface Asked {
  readonly Answer: ClassType<Payload>;
  readonly showing: boolean;
}

/** What was done, and what is already seen of it. */
interface Shown extends Done {
  readonly shown?: Node | null;
}

/** From an input to a stored act and its answer. A refusal leaves nothing behind. */
export async function perform(context: Context, act: Act, given: object, asked: Asked): Promise<Payload> {
  try {
    const input = checked(act.input, given);
    return answer(context, act, await once(context, act, input, asked), asked);
  } catch (error) {
    if (error instanceof Refused) return new asked.Answer({}, error.complaints);
    throw error;
  }
}

/** Does the act, unless the same key has done it; two requests with one key at once end as one. */
async function once(context: Context, act: Act, input: object, { showing }: Asked): Promise<Shown> {
  try {
    return await inOneTransaction(context, act, input, showing);
  } catch (error) {
    // The first time may have taken away what the act was on, or the sight of it
    const done =
      error instanceof Refused || isDuplicate(error)
        ? await recall(context.cloister.database, context.viewer.personId, act, input)
        : null;
    if (done) return done;
    throw error;
  }
}

/**
 * Finds the thing through the actor's sight without a lock, so that what is hidden cannot be noticed by waiting for it;
 * then locks the case and looks again.
 */
export async function inOneTransaction(
  { cloister, viewer: { personId: actorId, now: asked } }: Context,
  act: Act,
  input: object,
  showing = false,
  rehearsed?: (hand: Hand) => Promise<never>,
): Promise<Shown> {
  const { database, ids, clock } = cloister;
  const unlocked = await findFor(database, act, input, { personId: actorId, now: asked });
  return database.transaction(async (tx) => {
    const source = within(tx);
    const caseId = unlocked?.row.caseId ?? null;
    const before = clock.now();
    // Asked at once and in this order: whatever is looked at is looked at once the case is in hand
    const [theCase, last, due, meanwhile, seen, known] = await Promise.all([
      caseId === null ? null : lock(source, database.dialect.forUpdate, caseId),
      caseId === null ? null : lastChange(source, caseId),
      caseId === null ? null : nextChange(source, actorId, caseId),
      recall(source, actorId, act, input),
      findFor(source, act, input, { personId: actorId, now: before }),
      act.know?.(tx, input),
    ]);
    if (meanwhile) return meanwhile;
    // The act happens once the case is in hand, not when it was asked for; and no earlier than what has happened there
    const time = clock.now();
    const now = last !== null && last > time ? last : time;
    const late = due !== null && before < due && due <= now;
    const found = late ? await findFor(source, act, input, { personId: actorId, now }) : seen;
    const book = theCase ? procedureOf(theCase) : college;
    const rules = rulesOf(book, act.name);
    if (rules.length === 0) throw notYours(whatIsSaidOf(act.name)[0]?.clause ?? null);
    const { rule, standing } = judge(
      rules,
      { book, facts: theCase?.facts ?? 0, ...(theCase && { stage: theCase.stage }) },
      found,
    );

    const row = found?.row ?? null;
    const { dialect } = database;
    const hand = new Hand({ tx, dialect, ids, actorId, now, act: act.name, rule, row, standing }, theCase);
    const subjectId = await act.perform(hand, input, known);
    const done = { caseId: hand.hasCase ? hand.theCase.id : null, subjectId };
    await remember(hand, act, input, done);
    const concerned = await settle(hand);
    await rehearsed?.(hand);
    const shown = showing ? show(hand, act.changes, subjectId, concerned) : null;
    report(hand);
    return { ...done, shown };
  });
}

/** What was done, as the actor sees it now that it is stored; read only as far as the answer is asked for it. */
function answer({ cloister, viewer }: Context, act: Act, done: Shown, { Answer }: Asked): Payload {
  const after = new Viewer(viewer.personId, cloister.clock.now(), cloister.database, viewer.reads);
  const theCase = async () => (done.caseId === null ? null : after.one(nounNamed('Case')!, done.caseId));
  const changed = async () => done.shown ?? after.one(act.changes, done.subjectId);
  return new Answer({ [fieldOf(act.changes.policy.noun)]: changed, case: theCase });
}
