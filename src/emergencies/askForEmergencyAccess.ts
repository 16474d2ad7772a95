import { InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { instant, line, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { Repeatable } from '../acts/repeatable';
import { CaseRow } from '../acts/case.row';
import { excludedFrom } from '../cases/excluded';
import { Successors } from '../cases/successors';
import { Refused } from '../errors';
import { person } from '../people/person';
import { EMERGENCY_DAYS } from '../procedures/beside/emergencies';
import { inOrderOfSuccession, type Office, SENIOR_OFFICES } from '../procedures/office';
import { NOBODY } from '../reading/globalId';
import { OfficeName } from '../reading/enums';
import { DateTime } from '../reading/scalars';
import { emergencyRequest } from './emergency';
import { EmergencyRow } from './emergency.row';

@InputType()
class AskForEmergencyAccessInput extends Repeatable {
  @Given(() => String, line(12), 'The reference of the case, as it is quoted to you.')
  readonly reference!: string;

  @Given(
    () => OfficeName,
    z.enum(SENIOR_OFFICES),
    'Whom you ask: another senior office, or the Acting Head of Welfare. Who holds it, or stands in for it in that case, answers.',
  )
  readonly office!: (typeof SENIOR_OFFICES)[number];

  @Given(() => DateTime, instant(), `Until when; within ${String(EMERGENCY_DAYS)} days.`)
  readonly until!: string;

  @Given(
    () => String,
    prose(2_000),
    'Why it cannot wait, and who cannot be reached. Whoever leads or oversees the case reads it afterwards.',
  )
  readonly reason!: string;
}

const DAY = 86_400_000;

export const askForEmergencyAccess = act({
  name: 'askForEmergencyAccess',
  input: AskForEmergencyAccessInput,
  on: person,
  target: (_, actorId) => actorId,
  changes: emergencyRequest,
  async perform(hand, { reference, office, until: untilAt, reason }) {
    const { now, clause } = hand;
    if (untilAt <= now || Date.parse(untilAt) > Date.parse(now) + EMERGENCY_DAYS * DAY)
      throw Refused.because('INVALID', `It must end after now, and within ${String(EMERGENCY_DAYS)} days.`, clause, [
        'input',
        'until',
      ]);
    const askedOfId = await whoAnswers(hand, office, reference);
    const id = hand.newId('emergency');
    const open = { decidedAt: null, caseId: null, grantId: null, finding: null, reviewedById: null, reviewedAt: null };
    const asked = { id, personId: hand.actorId, reference, office, askedOfId, reason, untilAt, askedAt: now };
    await hand.tx.insert(EmergencyRow, { ...asked, state: 'ASKED', ...open });
    hand.happened('EMERGENCY_ACCESS_ASKED', id);
    return id;
  },
});

/** The holder of the office, or whoever comes next where that one must not handle the case or is away; never who asks. */
async function whoAnswers({ tx, now, actorId, clause }: Hand, office: Office, reference: string): Promise<string> {
  const theCase = await tx.findOneBy(CaseRow, { reference });
  const caseId = theCase?.id ?? NOBODY;
  const barred = (await excludedFrom(tx, now, [caseId])).get(caseId)!;
  const successors = await Successors.of(tx, now);
  const found = successors
    .inOrder(inOrderOfSuccession(office))
    .find((one) => one.personId !== actorId && !barred.has(one.personId));
  // Where nobody of the order may, it goes to the holder, and comes to nothing
  const answers = found ?? successors.inOrder([office]).find((one) => one.personId !== actorId);
  if (!answers)
    throw Refused.because('NOT_NOW', 'Nobody holds this office now but you. Choose another.', clause, [
      'input',
      'office',
    ]);
  return answers.personId;
}
