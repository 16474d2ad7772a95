import { In, IsNull } from 'typeorm';
import type { Hand } from '../acts/hand';
import { AppealRow } from '../cases/appeal.row';
import { endMeasures } from '../cases/endMeasuresWithCase';
import { endHandling } from '../cases/handling';
import { MediationRow } from '../cases/mediation.row';
import { PartyRow } from '../cases/party.row';
import { stopSupport } from '../cases/stopSupport';
import { SupporterRow } from '../cases/supporter.row';
import { Refused } from '../errors';
import { PersonRow } from '../people/person.row';
import type { Capacity } from '../procedures/capacity';
import type { Fact } from '../procedures/fact';
import type { Procedure } from '../procedures/procedure';

const WHY = 'the case went to another procedure';

/** Whoever handles a case is found anew under the other procedure; machine accounts serve one, and an emergency is over. */
const ENDS: readonly Capacity[] = ['OVERSEER', 'CASE_LEAD', 'WELFARE', 'ADVISER', 'INTEGRATION', 'EMERGENCY'];

/** What was so under one procedure alone; where it is so under the next one too, that says so again. */
const FORGOTTEN: readonly Fact[] = ['WELFARE_RECEIVED', 'ACKNOWLEDGED', 'PROCEEDING_DECIDED'];

/** Ends in the case in hand whatever the procedure does not know to which it goes. The parties keep what they were given. */
export async function leaveProcedure(hand: Hand, to: Procedure): Promise<void> {
  await refuseWhileUnderWay(hand);
  await letRespondentFit(hand, to);
  await endHandling(hand, ENDS, WHY);
  await endCompanionsUnknownTo(hand, to);
  if (!to.support) await endAllSupport(hand);
  if (!to.acts.some(({ act }) => act === 'imposeMeasure')) await endMeasures(hand, WHY, () => true);
  if (to.companions.length === 0) await endHandling(hand, ['WITNESS'], WHY);
  hand.forget(FORGOTTEN);
}

/** What goes on by the rules of the one procedure ends before the case comes to the other. */
async function refuseWhileUnderWay({ tx, theCase: { id: caseId }, clause }: Hand): Promise<void> {
  const status = In(['PROPOSED', 'NOMINATED', 'OPEN']);
  if (await tx.existsBy(MediationRow, { caseId, status }))
    throw Refused.because('NOT_YET', 'First: the mediation has ended.', clause);
  if (await tx.existsBy(AppealRow, { caseId, endedAt: IsNull() }))
    throw Refused.because('NOT_YET', 'First: the appeal has ended.', clause);
}

/** Who was informed as the respondent is one under the other procedure too; who was only identified is looked for again. */
async function letRespondentFit(hand: Hand, to: Procedure): Promise<void> {
  const { id: caseId } = hand.theCase;
  const isAboutSomebody = Object.keys(to.respondents).length > 0;
  const sides = await hand.tx.findBy(PartyRow, { caseId });
  const respondent = sides.find(({ capacity }) => capacity === 'RESPONDENT');
  if (!respondent && isAboutSomebody) {
    const nobody = { personId: null, identifiedAt: null, since: null };
    await hand.tx.insert(PartyRow, { id: hand.newId('RESPONDENT'), caseId, capacity: 'RESPONDENT', ...nobody });
  }
  if (!respondent || respondent.personId === null) return;
  const { category } = await hand.tx.findOneByOrFail(PersonRow, { id: respondent.personId });
  if (to.respondents[category]) return;
  if (hand.holds('RESPONDENT_INFORMED'))
    throw Refused.because(
      'NOT_YET',
      'Who was informed cannot be complained of there. First: that they were informed is retracted.',
      hand.clause,
    );
  await hand.tx.update(PartyRow, { id: respondent.id }, { personId: null, identifiedAt: null });
  hand.forget(['RESPONDENT_IDENTIFIED']);
}

/** Whom a party may have beside them is the procedure’s to say (A.11, B.18). */
async function endCompanionsUnknownTo(hand: Hand, to: Procedure): Promise<void> {
  const kinds = to.companions.map(({ kind }) => kind);
  const all = await hand.tx.query<{ personId: string; kind: string }[]>(
    'SELECT personId, kind FROM companions WHERE caseId = ? AND personId IS NOT NULL',
    [hand.theCase.id],
  );
  const stay = all.filter(({ kind }) => kinds.includes(kind)).map(({ personId }) => personId);
  const grants = await hand.grants();
  for (const grant of grants.active('COMPANION')) if (!stay.includes(grant.personId)) await grants.end(grant, WHY);
}

async function endAllSupport(hand: Hand): Promise<void> {
  const active = (await hand.grants()).active().map(({ id }) => id);
  const supporters = await hand.tx.findBy(SupporterRow, { caseId: hand.theCase.id });
  for (const one of supporters) if (active.includes(one.grantId)) await stopSupport(hand, one, WHY);
}
