import { addresseeAmong } from '../acts/addressee';
import { carryClocksOver } from '../acts/carryClocksOver';
import type { Hand } from '../acts/hand';
import { TaskRow } from '../acts/task.row';
import { begin } from '../cases/begin';
import { giveWelfare, nobodyLeft, putInCharge } from '../cases/handling';
import { layOutSteps } from '../cases/layOutSteps';
import { letIntegrationsIn } from '../cases/letIntegrationsIn';
import { offerSupport } from '../cases/offerSupport';
import type { RespondentKind } from '../procedures/category';
import type { Procedure } from '../procedures/procedure';

/** Begins the case in hand under another procedure, in form and as far as it has come: its time runs from when it was received. */
export async function beginUnder(hand: Hand, to: Procedure, respondentKind: RespondentKind | null): Promise<void> {
  Object.assign(hand.theCase, { procedure: to.id, procedureVersion: to.version, respondentKind });
  hand.receivedAt = await receivedAt(hand);
  await carryClocksOver(hand);
  if (hand.holds('RESPONDENT_INFORMED')) await goOnAt(hand, 'ENQUIRY');
  else await begin(hand, { informally: false, approach: null });
  await readdressTasks(hand);
}

/** Who was informed stays informed: the enquiry goes on, in the hands of whoever has it there. */
async function goOnAt(hand: Hand, stage: string): Promise<void> {
  if (!(await putInCharge(hand, stage))) throw nobodyLeft(hand.clause);
  if (hand.theCase.complainantCategory === 'STUDENT') await giveWelfare(hand);
  hand.reach(stage);
  await offerSupport(hand, 'COMPLAINANT');
  await letIntegrationsIn(hand);
  await layOutSteps(hand, 'informRespondent');
}

async function receivedAt(hand: Hand): Promise<string> {
  const { id, openedAt } = hand.theCase;
  const [complaint] = await hand.tx.query<{ at: string | null }[]>(
    'SELECT COALESCE(k.receivedAt, d.submittedAt) AS at FROM complaints d LEFT JOIN taken_complaints k ON k.complaintId = d.id WHERE d.caseId = ?',
    [id],
  );
  return complaint?.at ?? openedAt;
}

/** What is left to be done is for whoever has the case now. */
async function readdressTasks(hand: Hand): Promise<void> {
  const held = (await hand.grants()).active().map(({ capacity }) => capacity);
  for (const { id, addressedTo } of await hand.tx.findBy(TaskRow, { caseId: hand.theCase.id, status: 'OPEN' }))
    await hand.tx.update(TaskRow, { id }, { addressedTo: addresseeAmong(held, addressedTo) });
}
