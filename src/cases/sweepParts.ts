import { CaseRow } from '../acts/case.row';
import { settle } from '../acts/finish';
import { Hand } from '../acts/hand';
import { openTask } from '../acts/openTask';
import type { Transaction } from '../database/database';
import { appendEvents } from '../events/append';
import { RoleGrantRow } from '../grants/roleGrant.row';
import type { Capacity } from '../procedures/capacity';
import type { ActRule, Clause } from '../procedures/procedure';
import type { Cloister } from '../reading/cloister';
import { AppealRow } from './appeal.row';
import { endWhatTheyDid } from './endWhatTheyDid';
import { offerSupport } from './offerSupport';

const AT_ONCE = 100;

const WHY = 'the time was over';

/** What whoever leads is to do about a part whose time was over before what it was for. Support is offered anew instead. */
const TO_DO: Partial<Record<Capacity, string>> = {
  MEDIATOR: 'The time for which somebody was to mediate is over: nominate somebody else, or propose a mediation anew.',
  HEARER: 'The time for which somebody was to hear an appeal is over: appoint somebody, or the same again.',
};

const PARTS: readonly Capacity[] = ['MEDIATOR', 'HEARER', 'COMPLAINANT_SUPPORTER', 'RESPONDENT_SUPPORTER'];

const IS_OVER = `endedById IS NULL AND endedAs IS NULL AND capacity IN (${PARTS.map((one) => `'${one}'`).join(', ')}) AND untilAt <= ?`;

/**
 * Sees to what stood and fell with a part that was given for a time, once that is over: the sight has ended by itself. Answers how
 * many there were. Safe on several nodes at once.
 */
export async function sweepParts(cloister: Cloister): Promise<number> {
  const { database, clock } = cloister;
  const now = clock.now();
  const over = await database.query<RoleGrantRow>(
    `SELECT * FROM role_grants WHERE ${IS_OVER} ORDER BY untilAt, id LIMIT ${String(AT_ONCE)}`,
    [now],
  );
  for (const { id, caseId } of over)
    await database.transaction(async (tx) => {
      await tx.query(`SELECT id FROM cases WHERE id = ?${database.dialect.forUpdate}`, [caseId]);
      const grant = await tx.findOneByOrFail(RoleGrantRow, { id });
      // Another node, or an act, may have come first
      if (grant.endedById === null && grant.endedAs === null) await endPart(tx, cloister, grant, now);
    });
  return over.length;
}

async function endPart(tx: Transaction, { database, ids }: Cloister, grant: RoleGrantRow, now: string): Promise<void> {
  const { id, caseId, personId, capacity, clause, grantedById } = grant;
  await tx.update(RoleGrantRow, { id }, { endedAs: 'MOVED', endedById: grantedById, endReason: WHY });
  const theCase = await tx.findOneByOrFail(CaseRow, { id: caseId });
  const rule: ActRule = { act: `sweepParts ${id}`, clause: clause as Clause, says: WHY, by: [] };
  const { dialect } = database;
  const ground = {
    tx,
    dialect,
    ids,
    actorId: grantedById,
    now,
    act: rule.act,
    rule,
    row: null,
    standing: new Set<string>(),
  };
  const hand = new Hand(ground, theCase);
  const holders = (await hand.grants()).holders(capacity);
  const goesOn = holders.includes(personId) && (capacity === 'MEDIATOR' || capacity === 'HEARER');
  // Who was given it again meanwhile goes on; support is given anew each time, with what is shared from then on
  if (!goesOn) {
    const heard = await hand.tx.countBy(AppealRow, { caseId, hearerId: personId, status: 'HEARD' });
    await endWhatTheyDid(hand, personId, [grant], WHY);
    const isVacant = capacity === 'HEARER' ? heard > 0 : holders.length === 0;
    if (theCase.stage !== 'CLOSED' && isVacant) await findAnother(hand, capacity);
  }
  await settle(hand);
  if (hand.events.length > 0) appendEvents(tx, { caseId, actorId: null, now }, hand.events);
}

async function findAnother(hand: Hand, capacity: Capacity): Promise<void> {
  if (capacity === 'COMPLAINANT_SUPPORTER') await offerSupport(hand, 'COMPLAINANT');
  if (capacity === 'RESPONDENT_SUPPORTER') await offerSupport(hand, 'RESPONDENT');
  const says = TO_DO[capacity];
  if (says) await openTask(hand, { kind: `REPLACE_${capacity}`, says, addressedTo: 'CASE_LEAD', clause: hand.clause });
}
