import { In } from 'typeorm';
import type { Hand } from '../acts/hand';
import { MediationQuestionRow, type MediationRow } from '../cases/mediation.row';
import type { PartyRow } from '../cases/party.row';

interface Question {
  readonly kind: MediationQuestionRow['kind'];
  readonly says: string;
  readonly untilDay?: string;
  readonly reason?: string;
}

/** Asks one party something, and writes to them that they are asked; what they were asked of that kind before has lapsed. */
export async function askParty(
  hand: Hand,
  { id: mediationId, caseId }: MediationRow,
  { personId, capacity }: Pick<PartyRow, 'personId' | 'capacity'>,
  { kind, says, untilDay, reason }: Question,
): Promise<void> {
  const id = hand.newId(`question ${kind} ${capacity}`);
  const before = { mediationId, personId: personId!, kind };
  await hand.tx.update(MediationQuestionRow, before, { status: 'LAPSED' });
  await hand.tx.insert(MediationQuestionRow, {
    ...{ id, caseId, mediationId, personId: personId!, capacity, kind, says },
    ...{ untilDay: untilDay ?? null, reason: reason ?? null, status: 'ASKED', askedById: hand.actorId },
    ...{ askedAt: hand.now, answeredAt: null },
  });
  await tell(hand, personId!, kind === 'MEDIATION' ? 'MEDIATION_PROPOSED' : 'MEDIATION_QUESTION', says);
  hand.happened('MEDIATION_QUESTION_ASKED', id);
}

/** Asks both who were invited the same, each apart from the other. */
export async function askBoth(hand: Hand, mediation: MediationRow, question: Question): Promise<void> {
  for (const one of await standing(hand, mediation, 'MEDIATION')) await askParty(hand, mediation, one, question);
}

/** What the parties were last asked of a kind. */
export const standing = async (
  hand: Hand,
  { id: mediationId }: MediationRow,
  kind: MediationQuestionRow['kind'],
): Promise<readonly MediationQuestionRow[]> =>
  hand.tx.findBy(MediationQuestionRow, { mediationId, kind, status: In(['ASKED', 'AGREED', 'DECLINED']) });

/** Whether both parties agree to what they were last asked of a kind. */
export async function bothAgree(hand: Hand, mediation: MediationRow, kind: Question['kind']): Promise<boolean> {
  const asked = await standing(hand, mediation, kind);
  return asked.length === 2 && asked.every(({ status }) => status === 'AGREED');
}

/** What is written about a mediation is for whom it is written to, and nobody else. */
export const tell = (hand: Hand, personId: string, kind: string, text: string): Promise<void> =>
  hand.notify(personId, { topic: 'MEDIATION', kind, text });
