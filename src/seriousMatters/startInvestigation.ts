import { InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { CaseRow } from '../acts/case.row';
import { prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { giveWelfare, nobodyLeft, putInCharge } from '../cases/handling';
import { letIntegrationsIn } from '../cases/letIntegrationsIn';
import { PartyRow } from '../cases/party.row';
import { Refused } from '../errors';
import { inForceAt } from '../people/inForceAt';
import { OfficeRow } from '../people/office.row';
import { person } from '../people/person';
import type { PersonCategory, RespondentKind } from '../procedures/category';
import { RESPONDENT_KINDS } from '../procedures/category';
import { choose } from '../procedures/choose';
import { SENIOR_MEMBERS } from '../procedures/office';
import { currentVersion } from '../procedures/procedures';
import { RespondentKindEnum } from '../reading/enums';
import { FlagRow } from './grave.row';

@InputType()
class StartInvestigationInput extends Repeatable {
  @Given(() => Boolean, z.boolean(), 'Whether it is a student who was harmed.')
  readonly harmsStudent!: boolean;

  @Given(
    () => RespondentKindEnum,
    z.enum(Object.keys(RESPONDENT_KINDS) as [RespondentKind, ...RespondentKind[]]),
    'As what the person counts whom it is about: it decides the procedure (A.1, B.1).',
  )
  readonly respondentKind!: RespondentKind;

  @Given(
    () => String,
    prose(),
    'What is known, and why its implications are so serious that nobody’s complaint is waited for. For those who handle the case.',
  )
  readonly reason!: string;
}

export const startInvestigation = act({
  name: 'startInvestigation',
  input: StartInvestigationInput,
  on: person,
  target: (_, actorId) => actorId,
  changes: theCase,
  async perform(hand, { harmsStudent, respondentKind, reason }) {
    const harmed = harmsStudent ? ('STUDENT' as const) : ('SUPPORT_STAFF' as const);
    const { procedure, says, clause } = choose({ by: harmed, of: respondentKind, about: 'CONDUCT', where: 'COLLEGE' });
    if (procedure === undefined) throw Refused.because('INVALID', says, clause, ['input', 'respondentKind']);
    await refuseUnlessSenior(hand, procedure);
    await openCase(hand, procedure, { harmed, respondentKind });
    // Whoever handles it reads there why it was started
    await markSerious(hand, reason);
    hand.reach('RECEIVED');
    if (!(await putInCharge(hand, 'RECEIVED'))) throw nobodyLeft(hand.clause);
    // B.3: aware of every case between students; A.2: of every one in which a student is to be supported
    if (harmsStudent) await giveWelfare(hand);
    await letIntegrationsIn(hand);
    hand.happened('CASE_OPENED', hand.theCase.id);
    return hand.theCase.id;
  },
});

async function markSerious(hand: Hand, reason: string): Promise<void> {
  const id = hand.newId('flag');
  const raised = { raisedById: hand.actorId, raisedAt: hand.now, liftedAt: null, liftReason: null };
  const mark = { kind: 'SERIOUS', status: 'RAISED' as const, reason, university: null };
  await hand.tx.insert(FlagRow, { id, caseId: hand.theCase.id, ...mark, ...raised });
  hand.happened('FLAG_RAISED', id);
}

/** Of staff it takes a senior member (A.12); between students the Acting Head of Welfare can start it too (B.28). */
async function refuseUnlessSenior(hand: Hand, procedure: string): Promise<void> {
  if (procedure === 'ANNEXE_B') return;
  const offices = await hand.tx.findBy(OfficeRow, { personId: hand.actorId });
  const senior: readonly string[] = SENIOR_MEMBERS;
  if (!offices.some((one) => senior.includes(one.office) && inForceAt(one, hand.now)))
    throw Refused.because(
      'NOT_ALLOWED',
      'About staff the Principal or another senior member starts it. Tell one of them.',
      'A.12',
    );
}

async function openCase(
  hand: Hand,
  name: string,
  { harmed, respondentKind }: { harmed: PersonCategory; respondentKind: RespondentKind },
): Promise<void> {
  const { id: procedure, version } = currentVersion(name);
  const id = hand.newId('case');
  const opened = hand.tx.create(CaseRow, {
    id,
    reference: hand.given.ids.reference(`case ${id}`),
    procedure,
    procedureVersion: version,
    stage: 'OPENING',
    stageSince: hand.now,
    facts: 0,
    openedAt: hand.now,
    concludedAt: null,
    complainantCategory: harmed,
    respondentKind,
    countedIn: null,
  });
  await hand.tx.insert(CaseRow, opened);
  hand.opened(opened);
  const nobody = { caseId: id, personId: null, identifiedAt: null, since: null };
  await hand.tx.insert(PartyRow, [
    { id: hand.newId('AGGRIEVED'), capacity: 'AGGRIEVED', ...nobody },
    { id: hand.newId('RESPONDENT'), capacity: 'RESPONDENT', ...nobody },
  ]);
}
