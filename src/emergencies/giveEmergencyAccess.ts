import { ID, InputType } from 'type-graphql';
import { act } from '../acts/act';
import { CaseRow } from '../acts/case.row';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { inCase } from '../acts/inCase';
import { openTask } from '../acts/openTask';
import { Repeatable } from '../acts/repeatable';
import { letDataProtectionSee } from '../cases/dataProtection';
import { excluded } from '../cases/excluded';
import { wallAgainst } from '../policy/walls';
import { emergencyRequest } from './emergency';
import { EmergencyRow } from './emergency.row';

@InputType()
class EmergencyRequestInput extends Repeatable {
  @Given(() => ID, idOf('EmergencyRequest'), 'The request.')
  readonly emergencyRequestId!: string;
}

export const giveEmergencyAccess = act({
  name: 'giveEmergencyAccess',
  input: EmergencyRequestInput,
  on: emergencyRequest,
  target: ({ emergencyRequestId }) => emergencyRequestId,
  changes: emergencyRequest,
  async perform(hand, { emergencyRequestId: id }) {
    const asked = await decide(hand, id, 'GIVEN');
    const theCase = await hand.tx.findOneBy(CaseRow, { reference: asked.reference });
    // To whoever gives it the answer is the same: a reference that was guessed must not be told to be one
    if (theCase) await inCase(hand, theCase.id, async (there) => letSee(there, asked));
    return id;
  },
});

export const declineEmergencyAccess = act({
  name: 'declineEmergencyAccess',
  input: EmergencyRequestInput,
  on: emergencyRequest,
  target: ({ emergencyRequestId }) => emergencyRequestId,
  changes: emergencyRequest,
  async perform(hand, { emergencyRequestId: id }) {
    await decide(hand, id, 'DECLINED');
    return id;
  },
});

async function decide(hand: Hand, id: string, state: 'GIVEN' | 'DECLINED'): Promise<EmergencyRow> {
  const asked = await hand.tx.findOneByOrFail(EmergencyRow, { id });
  await hand.tx.update(EmergencyRow, { id }, { state, decidedAt: hand.now });
  hand.happened('EMERGENCY_ACCESS_DECIDED', id);
  return asked;
}

/** Opens the case, unless one of the two must not handle it, or a wall is in the way; and tells who has to know at once. */
async function letSee(hand: Hand, { id, personId, reason, untilAt }: EmergencyRow): Promise<void> {
  const grants = await hand.grants();
  const barred = await excluded(hand);
  const now = grants.active().filter((one) => one.personId === personId);
  const ever = grants.all(personId).map(({ capacity }) => capacity);
  const walled = wallAgainst(
    'EMERGENCY',
    now.map(({ capacity }) => capacity),
    ever,
  );
  if (walled || now.length > 0 || barred.has(personId) || barred.has(hand.actorId)) return;
  await grants.give({ personId, capacity: 'EMERGENCY', clause: hand.clause, reason, untilAt });
  const grantId = grants.active('EMERGENCY').find((one) => one.personId === personId)!.id;
  await hand.tx.update(EmergencyRow, { id }, { caseId: hand.theCase.id, grantId });
  hand.happened('EMERGENCY_ACCESS_GIVEN', id);
  await letDataProtectionSee(hand);
  const overseeing = grants.holders('OVERSEER');
  const told = [
    ...(overseeing.length > 0 ? overseeing : grants.holders('CASE_LEAD')),
    ...grants.holders('DATA_PROTECTION'),
  ];
  const text = 'Somebody was let see this case in an emergency. Who, why and until when is in the case: look at it.';
  for (const one of new Set(told)) await hand.notify(one, { topic: 'PROCEEDINGS', kind: 'EMERGENCY_ACCESS', text });
  const says = 'Somebody was let see the case in an emergency: look at whether that was needed.';
  await openTask(hand, {
    kind: 'REVIEW_EMERGENCY_ACCESS',
    says,
    addressedTo: 'OVERSEER',
    clause: hand.clause,
    aboutId: id,
  });
}
