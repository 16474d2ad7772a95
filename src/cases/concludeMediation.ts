import { In } from 'typeorm';
import type { Hand } from '../acts/hand';
import { callOffMeetings } from './callOffMeetings';
import { MediationQuestionRow, MediationRow } from './mediation.row';
import { MediationOutcomeRow } from './mediationOutcome.row';

/** Ends a mediation with what came of it in writing; the mediator’s part ends with it. */
export async function concludeMediation(
  hand: Hand,
  { id: mediationId, caseId, mediatorId }: MediationRow,
  { agreed, text }: Pick<MediationOutcomeRow, 'agreed' | 'text'>,
): Promise<void> {
  const { tx, now } = hand;
  await tx.update(MediationRow, { id: mediationId }, { status: 'ENDED', endedAt: now });
  const id = hand.newId('mediation outcome');
  await tx.insert(MediationOutcomeRow, { id, caseId, mediationId, agreed, text, writtenAt: now });
  const grants = await hand.grants();
  for (const grant of grants.active('MEDIATOR'))
    if (grant.personId === mediatorId) await grants.end(grant, 'the mediation ended');
  const invited = await tx.findBy(MediationQuestionRow, { mediationId, kind: 'MEDIATION' });
  const told = { topic: 'MEDIATION', kind: 'MEDIATION_ENDED' } as const;
  const over = 'The mediation has ended, and no meeting of it takes place any more. What came of it is in the case.';
  for (const { personId } of invited) await hand.notify(personId, { ...told, text: over });
  await callOffItsMeetings(hand, mediationId, [mediatorId, ...invited.map(({ personId }) => personId)]);
  hand.happened('MEDIATION_ENDED', mediationId);
  hand.happened('MEDIATION_OUTCOME_WRITTEN', id);
}

/** Nobody mediates any more who could cancel what is still to come. The parties have been told; who accompanies them is. */
async function callOffItsMeetings(hand: Hand, mediationId: string, butNot: readonly (string | null)[]): Promise<void> {
  const coming = await hand.tx.query<{ id: string }[]>(
    `SELECT id FROM meetings WHERE mediationId = ? AND status = 'ARRANGED' ORDER BY startsAt, id`,
    [mediationId],
  );
  await callOffMeetings(hand, coming, {
    why: 'The mediation has ended.',
    as: { topic: 'MEDIATION', kind: 'MEDIATION_MEETING_CANCELLED' },
    clause: hand.clauseOf('endMediation'),
    butNot,
  });
}

/** Ends the mediation that is not over when its case is closed, or there is nobody left to be one side of it. */
export async function concludeMediationWithCase(
  hand: Hand,
  text = 'It ended because the case was closed.',
): Promise<void> {
  const status = In(['PROPOSED', 'NOMINATED', 'OPEN']);
  const running = await hand.tx.findOneBy(MediationRow, { caseId: hand.theCase.id, status });
  if (running) await concludeMediation(hand, running, { agreed: false, text });
}
