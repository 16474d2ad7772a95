import type { Hand } from '../acts/hand';
import { closeTasks, openTask } from '../acts/openTask';
import { AppealRow } from '../cases/appeal.row';
import { letPartiesKeep } from '../cases/letPartiesKeep';
import { tellParties } from '../cases/tellParties';

interface End {
  readonly status: 'DECIDED' | 'WITHDRAWN';
  readonly result: string | null;
  readonly reasons: string | null;
}

const SAID: Readonly<Record<string, string>> = {
  UPHELD: 'was upheld',
  PARTLY_UPHELD: 'was upheld in part',
  NOT_UPHELD: 'was not upheld',
  NOT_ADMITTED: 'was not looked into',
};

/** Ends an appeal: who heard it sees nothing of the case any more, whoever lodged it has the reasons, the other party how it ended. */
export async function endAppeal(hand: Hand, id: string, end: End): Promise<void> {
  const { tx, theCase, now } = hand;
  const row = await tx.findOneByOrFail(AppealRow, { id });
  await tx.update(AppealRow, { id }, { ...end, endedAt: now });
  const open = await tx.findBy(AppealRow, { caseId: theCase.id, status: 'HEARD' });
  const grants = await hand.grants();
  if (!open.some((one) => one.id !== id && one.hearerId === row.hearerId))
    for (const grant of grants.active('HEARER'))
      if (grant.personId === row.hearerId) await grants.end(grant, 'the appeal has ended');
  const how = end.result === null ? 'was withdrawn' : SAID[end.result]!;
  await tellParties(hand, {
    kind: 'APPEAL_ENDED',
    text: `The ${row.route === 'OIA' ? 'application to the OIA' : 'appeal'} of the ${row.side.toLowerCase()} ${how}.`,
  });
  if (end.reasons !== null)
    await hand.notify(row.personId, { topic: 'PROCEEDINGS', kind: 'APPEAL_REASONS', text: end.reasons });
  await closeTasks(hand, 'SEE_TO_APPEAL', id);
  if (end.result === 'UPHELD' || end.result === 'PARTLY_UPHELD') {
    const says = 'An appeal was upheld: decide what follows from it.';
    await openTask(hand, { kind: 'FOLLOW_APPEAL', says, addressedTo: 'CASE_LEAD', clause: hand.clause, aboutId: id });
  }
  // In a closed case the parties had it for the appeal’s sake
  if (
    theCase.stage === 'CLOSED' &&
    (await tx.countBy(AppealRow, [
      { caseId: theCase.id, status: 'LODGED' },
      { caseId: theCase.id, status: 'HEARD' },
    ])) === 0
  )
    await letPartiesKeep(hand);
  hand.happened('APPEAL_DECIDED', id);
}
