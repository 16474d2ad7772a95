import { ID, InputType } from 'type-graphql';
import { IsNull } from 'typeorm';
import { z } from 'zod';
import { act } from '../acts/act';
import { idOf } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { Repeatable } from '../acts/repeatable';
import { Refused } from '../errors';
import { SharedThingEnum } from './sharedThing';
import { supporter } from './supporter';
import { type SharedThing, SupportShareRow } from '../cases/supportShare.row';

const SHARED = ['COMPLAINT', 'ALLEGATIONS', 'CLARIFICATION', 'RESPONSE'] as const;

@InputType()
class ShareComplaintInput extends Repeatable {
  @Given(() => ID, idOf('Supporter'), 'Who supports you.')
  readonly supporterId!: string;
}

@InputType()
class ShareWithSupporterInput extends Repeatable {
  @Given(() => ID, idOf('Supporter'), 'Who supports you.')
  readonly supporterId!: string;

  @Given(
    () => SharedThingEnum,
    z.enum(SHARED),
    'What they may see from now on: the allegations, the complaint as clarified, or your response.',
  )
  readonly what!: SharedThing;
}

@InputType()
class EndSharingWithSupporterInput extends Repeatable {
  @Given(() => ID, idOf('Supporter'), 'Who supports you.')
  readonly supporterId!: string;

  @Given(() => SharedThingEnum, z.enum(SHARED), 'What they are to see no longer.')
  readonly what!: SharedThing;
}

const AT = ['input', 'what'];

async function share(hand: Hand, supporterId: string, what: SharedThing): Promise<string> {
  if (await hand.tx.existsBy(SupportShareRow, { supporterId, what, endedAt: IsNull() }))
    throw Refused.because('ALREADY_DONE', 'They see it already.', hand.clause, AT);
  const id = hand.newId(`share ${what}`);
  const { id: caseId } = hand.theCase;
  await hand.tx.insert(SupportShareRow, { id, caseId, supporterId, what, sharedAt: hand.now, endedAt: null });
  hand.happened('SHARED_WITH_SUPPORTER', supporterId);
  return supporterId;
}

export const shareComplaint = act({
  name: 'shareComplaint',
  input: ShareComplaintInput,
  on: supporter,
  target: ({ supporterId }) => supporterId,
  changes: supporter,
  perform: async (hand, { supporterId }) => share(hand, supporterId, 'COMPLAINT'),
});

export const shareWithSupporter = act({
  name: 'shareWithSupporter',
  input: ShareWithSupporterInput,
  on: supporter,
  target: ({ supporterId }) => supporterId,
  changes: supporter,
  async perform(hand, { supporterId, what }) {
    if (what === 'COMPLAINT')
      throw Refused.because(
        'NOT_ALLOWED',
        'The complaint as submitted is the complainant’s to share.',
        hand.clause,
        AT,
      );
    if (what === 'CLARIFICATION' && !hand.holds('COMPLAINT_FORWARDED'))
      throw Refused.because('NOT_YET', 'First: the clarified complaint is forwarded to you.', hand.clause, AT);
    return share(hand, supporterId, what);
  },
});

export const endSharingWithSupporter = act({
  name: 'endSharingWithSupporter',
  input: EndSharingWithSupporterInput,
  on: supporter,
  target: ({ supporterId }) => supporterId,
  changes: supporter,
  async perform(hand, { supporterId, what }) {
    const open = { supporterId, what, endedAt: IsNull() };
    const { affected } = await hand.tx.update(SupportShareRow, open, { endedAt: hand.now });
    if (affected === 0) throw Refused.because('ALREADY_DONE', 'They do not see it.', hand.clause, AT);
    hand.happened('SHARED_WITH_SUPPORTER', supporterId);
    return supporterId;
  },
});
