import { In } from 'typeorm';
import type { Hand } from '../acts/hand';
import { PartyRow } from '../cases/party.row';
import { Refused } from '../errors';
import { PersonRow } from '../people/person.row';
import type { Clause } from '../procedures/procedure';
import { AgreementRow } from './disclosure.row';

/** What is to be told, as far as its ground depends on it. */
export interface Intended {
  readonly caseId: string;
  readonly recipient: string;
  readonly partyIds: readonly string[];
  readonly ground: string;
  readonly groundSays: string | null;
  readonly agreementId: string | null;
  readonly withoutAgreement: string | null;
}

const PURPOSE: Readonly<Record<string, string>> = { POLICE: 'POLICE', DEPARTMENT: 'DEPARTMENT' };

const invalid = (message: string, clause: Clause, field: string): Refused =>
  Refused.because('INVALID', message, clause, ['input', field]);

/** Refuses what may not be told on the ground that is given; answers the people it is about. */
export async function refuseWithoutGround(hand: Hand, intended: Intended): Promise<readonly PartyRow[]> {
  const { caseId, recipient, partyIds, ground, groundSays } = intended;
  const clauses = hand.procedure.disclosing!;
  const about = await hand.tx.findBy(PartyRow, { caseId, id: In([...partyIds]) });
  if (about.length < new Set(partyIds).size || about.some(({ personId }) => personId === null))
    throw Refused.because('NOT_FOUND', 'There is no such person in this case.', null, ['input', 'partyIds']);
  // A.25, B.33: not without the agreement of who complains or was harmed, but for an extreme risk or a duty
  if (recipient === 'POLICE' && ground === 'NEED_TO_KNOW')
    throw invalid(
      'The police are told with the agreement of who complains or was harmed, on sufficient evidence of an extreme risk, or under a legal duty that is named.',
      clauses.police,
      'ground',
    );
  if (['EXTREME_RISK', 'LEGAL_DUTY'].includes(ground) && groundSays === null)
    throw invalid('Say what the evidence of an extreme risk is, or which duty.', clauses.police, 'groundSays');
  if (ground === 'AGREEMENT') await refuseWithoutAgreement(hand, intended, about);
  else if (recipient === 'DEPARTMENT' && (await areStudents(hand, about)))
    // A.20, B.11
    throw invalid('A student’s department is told with that student’s agreement alone.', clauses.department, 'ground');
  else if (about.some(({ capacity }) => capacity === 'AGGRIEVED') && intended.withoutAgreement === null)
    // A.12, B.28: normally sought, and so a reason and no refusal
    throw invalid(
      'The agreement of who was harmed is normally sought: ask for it, or say why it is told without.',
      clauses.withoutComplaint,
      'withoutAgreement',
    );
  return about;
}

async function areStudents(hand: Hand, about: readonly PartyRow[]): Promise<boolean> {
  const ids = about.flatMap(({ personId }) => personId ?? []);
  return hand.tx.existsBy(PersonRow, { id: In(ids), category: 'STUDENT' });
}

/** Agreement is that of whom it is about, for this and nothing else; for the police, of who complains or was harmed. */
async function refuseWithoutAgreement(
  hand: Hand,
  { caseId, recipient, agreementId }: Intended,
  about: readonly PartyRow[],
): Promise<void> {
  const { police, department } = hand.procedure.disclosing!;
  const given = agreementId === null ? null : await hand.tx.findOneBy(AgreementRow, { id: agreementId, caseId });
  const clause = recipient === 'DEPARTMENT' ? department : police;
  const whose = await hand.tx.findBy(PartyRow, { caseId, ...(given && { personId: given.personId }) });
  const theirs =
    recipient === 'POLICE'
      ? whose.some(({ capacity }) => capacity !== 'RESPONDENT')
      : about.every(({ personId }) => personId === given?.personId);
  if (given?.status !== 'GIVEN' || given.purpose !== (PURPOSE[recipient] ?? 'OTHERS') || !theirs)
    throw Refused.because(
      'NOT_YET',
      'First: the person agrees to this, on record, and has not taken it back. Ask them, or name another ground.',
      clause,
      ['input', 'agreementId'],
    );
}
