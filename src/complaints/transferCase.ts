import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { idOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { Repeatable } from '../acts/repeatable';
import { theCase } from '../cases/case';
import { PartyRow } from '../cases/party.row';
import { tellParties } from '../cases/tellParties';
import { Refused } from '../errors';
import type { RespondentKind, Setting, Subject } from '../procedures/category';
import { choose } from '../procedures/choose';
import type { Clause, Procedure } from '../procedures/procedure';
import { currentVersion, ruleOf } from '../procedures/procedures';
import { RespondentKindEnum } from '../reading/enums';
import { beginUnder } from './beginUnder';
import { SettingEnum, SubjectEnum } from './choiceOfProcedure';
import { respondentKind, setting, subject } from './content';
import { leaveProcedure } from './leaveProcedure';
import { transfer } from './transfer';
import { TransferRow } from './transfer.row';

@InputType()
class TransferCaseInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(() => SubjectEnum, subject(), 'What it turns out to be about; CONDUCT when left out.')
  readonly about!: Subject;

  @Given(() => SettingEnum, setting(), 'Where it turns out to have happened; COLLEGE when left out (B.1).')
  readonly setting!: Setting;

  @Given(
    () => RespondentKindEnum,
    orNothing(respondentKind()),
    'As what the person turns out to count whom it is about; left out for a service (A.1, B.1).',
  )
  readonly respondentKind!: RespondentKind | null;

  @Given(() => String, prose(2_000), 'Why. Both parties get these words, the respondent if they were informed.')
  readonly reasons!: string;
}

export const transferCase = act({
  name: 'transferCase',
  input: TransferCaseInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: transfer,
  async perform(hand, { caseId, reasons, ...found }) {
    const { to, clause } = chosen(hand, found);
    await refuseWithoutComplaint(hand, to);
    const { procedure: fromProcedure, stage: fromStage } = hand.theCase;
    await leaveProcedure(hand, to);
    await beginUnder(hand, to, Object.keys(to.respondents).length > 0 ? found.respondentKind : null);
    const id = hand.newId('transfer');
    const made = { madeById: hand.actorId, madeAt: hand.now };
    await hand.tx.insert(TransferRow, {
      id,
      caseId,
      fromProcedure,
      fromStage,
      toProcedure: to.id,
      reasons,
      clause,
      ...made,
    });
    await tellParties(hand, {
      kind: 'TRANSFERRED',
      text: `From now on this runs under another procedure: ${to.title}. ${reasons}`,
    });
    hand.happened('CASE_TRANSFERRED', caseId);
    hand.happened('TRANSFER_EXPLAINED', id);
    return id;
  },
});

/** Where no case goes on without a complaint, none comes to be that has none (A.12, B.25). */
async function refuseWithoutComplaint({ tx, theCase: { id: caseId } }: Hand, to: Procedure): Promise<void> {
  if (ruleOf(to, 'goOnWithoutComplaint')) return;
  if (await tx.existsBy(PartyRow, { caseId, capacity: 'COMPLAINANT' })) return;
  const message = 'Nobody complains in this case: a complaint about a service is somebody’s own.';
  throw Refused.because('INVALID', message, to.receives.clause, ['input', 'about']);
}

/** Who complains of whom, of what and where decides it, as when a complaint is submitted (A.1, B.1, IT.1). */
function chosen(
  hand: Hand,
  { about, setting: where, respondentKind: of }: Pick<TransferCaseInput, 'about' | 'setting' | 'respondentKind'>,
): { readonly to: Procedure; readonly clause: Clause } {
  const { procedure, says, clause } = choose({ by: hand.theCase.complainantCategory, of, about, where });
  const refuse = (message: string) => Refused.because('INVALID', message, clause, ['input', 'respondentKind']);
  if (procedure === undefined) throw refuse(says);
  if (procedure === hand.theCase.procedure) throw refuse(`It is of the procedure under which it runs. ${says}`);
  const to = currentVersion(procedure);
  if (of === null && Object.keys(to.respondents).length > 0)
    throw refuse('Say as what the person counts: it decides who has the case there.');
  return { to, clause };
}
