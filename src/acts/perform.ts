import type { ClassType } from 'type-graphql';
import { type Reader, within } from '../database/database';
import { isDuplicate } from '../database/dialect';
import { Refused } from '../errors';
import { college } from '../procedures/college';
import { procedureOf, ruleOf, whatIsSaidOf } from '../procedures/procedures';
import type { Payload } from '../reading/answer';
import type { Context } from '../reading/cloister';
import { nounNamed } from '../reading/noun';
import { Viewer } from '../reading/viewer';
import type { Act } from './definition';
import { judge, notYours } from './authority';
import type { CaseRow } from './case.row';
import { find, type Found } from './find';
import { finish } from './finish';
import { checked } from './given';
import { Hand } from './hand';
import { type Done, recall, remember } from './repeat';

/** From an input to a stored act and its answer. A refusal leaves nothing behind. */
export async function perform(context: Context, act: Act, given: object, Answer: ClassType<Payload>): Promise<Payload> {
  try {
    const input = checked(act.input, given);
    return answer(context, act, await once(context, act, input), Answer);
  } catch (error) {
    if (error instanceof Refused) return new Answer({}, error.complaints);
    throw error;
  }
}

/** Does the act, unless the same key has done it; two requests with one key at once end as one. */
async function once(context: Context, act: Act, input: object): Promise<Done> {
  try {
    return await inOneTransaction(context, act, input);
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
export async function inOneTransaction({ cloister, viewer }: Context, act: Act, input: object): Promise<Done> {
  const { database, ids, clock } = cloister;
  const { personId: actorId } = viewer;
  const unlocked = await target(database, act, input, viewer);
  return database.transaction(async (tx) => {
    const source = within(tx);
    const caseId = unlocked?.row.caseId ?? null;
    const theCase = caseId === null ? null : await lock(source, database.dialect.forUpdate, caseId);
    const meanwhile = await recall(source, actorId, act, input);
    if (meanwhile) return meanwhile;
    // The act happens once the case is in hand, not when it was asked for
    const now = clock.now();
    const found = await target(source, act, input, { personId: actorId, now });
    const book = theCase ? procedureOf(theCase) : college;
    const rule = ruleOf(book, act.name);
    if (!rule) throw notYours(whatIsSaidOf(act.name)[0]?.clause ?? null);
    const standing = judge(rule, { book, facts: theCase?.facts ?? 0, ...(theCase && { stage: theCase.stage }) }, found);

    const hand = new Hand(
      {
        tx,
        dialect: database.dialect,
        ids,
        actorId,
        now,
        act: act.name,
        rule,
        row: found?.row ?? null,
        standing,
      },
      theCase,
    );
    const subjectId = await act.perform(hand, input);
    const done = { caseId: hand.hasCase ? hand.theCase.id : null, subjectId };
    await remember(hand, act, input, done);
    await finish(hand);
    return done;
  });
}

async function target(
  source: Reader,
  act: Act,
  input: object,
  actor: { personId: string; now: string },
): Promise<Found | null> {
  const id = act.target(input, actor.personId);
  if (act.on === null || id === null) return null;
  const found = await find(source, act.on, actor, id);
  if (!found) throw Refused.because('NOT_FOUND', 'There is no such thing, or it is not for you.', null, ['input']);
  return found;
}

async function lock(source: Reader, forUpdate: string, caseId: string): Promise<CaseRow> {
  const [theCase] = await source.query<CaseRow>(`SELECT * FROM cases WHERE id = ?${forUpdate}`, [caseId]);
  if (!theCase) throw new Error('a case that was seen is gone');
  return theCase;
}

/** What was done, as the actor sees it now that it is stored; read only as far as the answer is asked for it. */
function answer({ cloister, viewer }: Context, act: Act, done: Done, Answer: ClassType<Payload>): Payload {
  const after = new Viewer(viewer.personId, cloister.clock.now(), cloister.database, viewer.reads);
  const { noun } = act.changes.policy;
  const theCase = async () => (done.caseId === null ? null : after.one(nounNamed('Case')!, done.caseId));
  const changed = async () => after.one(act.changes, done.subjectId);
  return new Answer({
    case: theCase,
    ...(noun !== 'Case' && { [noun.charAt(0).toLowerCase() + noun.slice(1)]: changed }),
  });
}
