import { ID, InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { day, idOf, listOf, orNothing, prose } from '../acts/checks';
import { Given } from '../acts/given';
import { Repeatable } from '../acts/repeatable';
import type { Hand } from '../acts/hand';
import { openTask } from '../acts/openTask';
import { callOffWhatIsToCome } from '../cases/callOffWhatIsToCome';
import { theCase } from '../cases/case';
import { tellOthers } from '../cases/tellOthers';
import { refuseWhileOwed } from '../cases/refuseWhileOwed';
import { tellParties } from '../cases/tellParties';
import { Refused } from '../errors';
import { dayOf } from '../procedures/calendar';
import { PlainDate } from '../reading/scalars';
import { outcome, OutcomeKindEnum, OUTCOMES } from './outcome';
import { OutcomeRow } from './outcome.row';

@InputType()
class DecideOutcomeInput extends Repeatable {
  @Given(() => ID, idOf('Case'), 'The case.')
  readonly caseId!: string;

  @Given(
    () => [OutcomeKindEnum],
    listOf(z.enum(OUTCOMES), 5).min(1),
    'Which outcome (A.21); where the procedure allows it, several (B.22).',
  )
  readonly kinds!: readonly string[];

  @Given(() => String, prose(), 'The conclusions you reached. Both parties get these words (A.18).')
  readonly conclusions!: string;

  @Given(() => String, prose(), 'The action you intend to take. Both parties get these words (A.18).')
  readonly action!: string;

  @Given(() => String, prose(), 'The reasons for it. Both parties get these words (A.18).')
  readonly reasons!: string;

  @Given(
    () => String,
    prose(1_000),
    'Which officers you consulted; when a student complained, also the Acting Head of Welfare (A.21).',
  )
  readonly consulted!: string;

  @Given(() => PlainDate, orNothing(day()), 'Until when the situation is monitored; needed for a resolution (A.21).')
  readonly monitoredUntil!: string | null;

  @Given(
    () => Boolean,
    z.boolean().default(false),
    'Whether you find the complaint unfounded; one of two findings needed before the complainant can face discipline (A.21).',
  )
  readonly unfounded!: boolean;

  @Given(
    () => Boolean,
    z.boolean().default(false),
    'Whether you find it was not made in good faith; the other finding (A.21).',
  )
  readonly notInGoodFaith!: boolean;
}

export const decideOutcome = act({
  name: 'decideOutcome',
  input: DecideOutcomeInput,
  on: theCase,
  target: ({ caseId }) => caseId,
  changes: outcome,
  async perform(hand, input) {
    refuseIncomplete(hand, input);
    await refuseWhileOwed(hand);
    const id = hand.newId('outcome');
    const { caseId, kinds, conclusions, action, reasons, consulted, monitoredUntil, unfounded, notInGoodFaith } = input;
    const found = { conclusions, action, reasons, consulted, monitoredUntil, unfounded, notInGoodFaith };
    await hand.tx.insert(OutcomeRow, { id, caseId, kinds: JSON.stringify(kinds), ...found, issuedAt: hand.now });
    hand.conclude();
    await callOffWhatIsToCome(hand);
    await tellParties(hand, {
      kind: 'OUTCOME',
      text: `Conclusions\n${conclusions}\n\nAction\n${action}\n\nReasons\n${reasons}`,
    });
    await tellOthers(hand);
    await askWelfare(hand);
    hand.happened('OUTCOME_ISSUED', id);
    return id;
  },
});

/** What the Acting Head of Welfare, where the case has one, has to see to from then on (B.24). */
async function askWelfare(hand: Hand): Promise<void> {
  if ((await hand.grants()).holders('WELFARE').length === 0) return;
  for (const [place, { says, clause }] of hand.procedure.followUps.entries())
    await openTask(hand, { kind: `FOLLOW_UP_${String(place + 1)}`, says, addressedTo: 'WELFARE', clause });
}

/** What an outcome needs is the procedure’s to say: an end of monitoring, or both findings of bad faith. */
function refuseIncomplete(hand: Hand, { kinds, monitoredUntil, unfounded, notInGoodFaith }: DecideOutcomeInput): void {
  const { outcomes, combinesOutcomes } = hand.procedure;
  const rules = outcomes.filter(({ outcome }) => kinds.includes(outcome));
  const open = `${combinesOutcomes ? 'Some of' : 'One of'} ${outcomes.map(({ outcome }) => outcome).join(', ')}.`;
  if (rules.length < kinds.length || (kinds.length > 1 && !combinesOutcomes))
    throw Refused.because('INVALID', open, outcomes[0]!.clause, ['input', 'kinds']);
  const monitored = rules.find(({ needsMonitoring }) => needsMonitoring);
  const inFuture = monitoredUntil !== null && monitoredUntil > dayOf(hand.now).toString();
  if (monitored ? !inFuture : monitoredUntil !== null)
    throw Refused.because(
      'INVALID',
      monitored ? 'A resolution is monitored until a day to come.' : 'Only a resolution is monitored.',
      rules[0]!.clause,
      ['input', 'monitoredUntil'],
    );
  const badFaith = rules.find(({ needsBadFaith }) => needsBadFaith);
  if (badFaith && !(unfounded && notInGoodFaith))
    throw Refused.because(
      'INVALID',
      'The complainant can face discipline only if the complaint is found both unfounded and not made in good faith.',
      badFaith.clause,
      ['input', 'notInGoodFaith'],
    );
}
