import type { Hand } from '../acts/hand';
import { within } from '../database/database';
import { extensionNotice } from '../cases/extensionNotice';
import { PartyRow } from '../cases/party.row';
import type { Procedure } from '../procedures/procedure';

/** The rights of either side, in the same words to both. */
const rightsUnder = ({ accompaniment, pointsToSupport }: Procedure): string =>
  [accompaniment.says, ...(pointsToSupport ? [pointsToSupport.says] : [])].join(' ');

/** Writes to both sides that the respondent is informed: to each with their rights, and to the respondent what was extended before. */
export async function tellOfInforming(hand: Hand, respondentId: string): Promise<void> {
  const rights = rightsUnder(hand.procedure);
  await hand.notify(respondentId, {
    topic: 'PROCEEDINGS',
    kind: 'INFORMED',
    text: `A complaint has been made about you. You can read the allegations in the case. ${rights}`,
  });
  const { id: caseId } = hand.theCase;
  const complainant = await hand.tx.findOneBy(PartyRow, { caseId, capacity: 'COMPLAINANT' });
  if (complainant?.personId)
    await hand.notify(complainant.personId, {
      topic: 'PROCEEDINGS',
      kind: 'RESPONDENT_INFORMED',
      text: `The allegations have been put to the person you complain of; you can read them in the case. ${rights}`,
    });
  const extended = await lastExtension(hand);
  if (extended)
    await hand.notify(respondentId, {
      topic: 'PROCEEDINGS',
      ...extensionNotice(extended),
      clause: hand.clauseOf('extendTime'),
    });
}

/** How the length of the proceedings was last extended: a respondent is told once informed (A.10). */
async function lastExtension({ tx, theCase }: Hand): Promise<{ dueOn: string; reason: string | null } | null> {
  const [last] = await within(tx).query<{ dueOn: string; reason: string | null }>(
    `SELECT e.dueOn, e.reason FROM clock_changes e JOIN clocks k ON k.id = e.clockId
     WHERE e.caseId = ? AND e.kind = 'EXTENDED' AND k.measures = 'PROCEEDINGS' ORDER BY e.at DESC LIMIT 1`,
    [theCase.id],
  );
  return last ?? null;
}
