import { In } from 'typeorm';
import type { Hand } from '../acts/hand';
import { concludeMediation } from '../cases/concludeMediation';
import { endMeasures } from '../cases/endMeasuresWithCase';
import { InterimMeasureRow } from '../cases/interimMeasure.row';
import { MediationQuestionRow, MediationRow } from '../cases/mediation.row';
import { stopSupport } from '../cases/stopSupport';
import { SupporterRow } from '../cases/supporter.row';

const WHY = 'was with somebody who should not have been told';

/** Ends whatever hangs on somebody wrongly taken for the respondent: nothing of it is for who is informed in their place. */
export async function clearTheirSide(hand: Hand, personId: string): Promise<void> {
  await endMediationWith(hand, personId);
  const supporters = await hand.tx.findBy(SupporterRow, { caseId: hand.theCase.id, side: 'RESPONDENT' });
  const supporting = (await hand.grants()).active('RESPONDENT_SUPPORTER').map(({ id }) => id);
  for (const one of supporters) if (supporting.includes(one.grantId)) await stopSupport(hand, one, WHY);
  await endCompanionsOf(hand, personId);
  // What bound or protected them is nothing that the next one is bound or protected by
  const ofRespondent = { bindsRespondent: false, protectsRespondent: false };
  const ended = await endMeasures(
    hand,
    'it was on somebody who should not have been told',
    (one) => one.bindsRespondent || one.protectsRespondent,
  );
  if (ended.length > 0) await hand.tx.update(InterimMeasureRow, { id: In([...ended]) }, ofRespondent);
}

/** Whoever accompanies them has no part in the case either. */
async function endCompanionsOf(hand: Hand, personId: string): Promise<void> {
  const companions = await hand.tx.query<{ personId: string }[]>(
    'SELECT personId FROM companions WHERE caseId = ? AND askedById = ? AND personId IS NOT NULL',
    [hand.theCase.id, personId],
  );
  const accompany = companions.map((one) => one.personId);
  const grants = await hand.grants();
  for (const grant of grants.active('COMPANION')) if (accompany.includes(grant.personId)) await grants.end(grant, WHY);
}

/** A mediation to which they were invited is over; the other side learns that it is. */
async function endMediationWith(hand: Hand, personId: string): Promise<void> {
  const status = In(['PROPOSED', 'NOMINATED', 'OPEN']);
  const running = await hand.tx.findOneBy(MediationRow, { caseId: hand.theCase.id, status });
  if (!running || !(await hand.tx.existsBy(MediationQuestionRow, { mediationId: running.id, personId }))) return;
  await concludeMediation(hand, running, { agreed: false, text: 'It does not go on.' });
}
