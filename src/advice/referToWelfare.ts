import { InputType } from 'type-graphql';
import { z } from 'zod';
import { act } from '../acts/act';
import { line, prose } from '../acts/checks';
import { Given } from '../acts/given';
import type { Hand } from '../acts/hand';
import { Repeatable } from '../acts/repeatable';
import { Refused } from '../errors';
import { person } from '../people/person';
import { PersonRow } from '../people/person.row';
import { holderOf } from './holderOf';
import { referralMade, StudentWish } from './referral';
import { ReferralRow } from './referral.row';

const AVOIDING = 'Whether it is not to come to the Acting Head of Welfare, but to their deputy.';

@InputType()
class ReferToWelfareInput extends Repeatable {
  @Given(() => String, line(), 'How the student is reached, such as their e-mail address.')
  readonly address!: string;

  @Given(() => String, prose(), 'What they told you.')
  readonly says!: string;

  @Given(
    () => StudentWish,
    z.enum(['SUPPORT', 'FORMAL_COMPLAINT']),
    'What they chose when you explained the procedure to them.',
  )
  readonly wish!: 'SUPPORT' | 'FORMAL_COMPLAINT';

  @Given(
    () => Boolean,
    z.boolean(),
    'Whether they agree that you tell the Acting Head of Welfare; without it nothing is passed on.',
  )
  readonly agreed!: boolean;

  @Given(() => Boolean, z.boolean().default(false), AVOIDING)
  readonly avoidHeadOfWelfare!: boolean;
}

@InputType()
class ReportConcernInput extends Repeatable {
  @Given(() => String, prose(), 'What you know of, and of whom. You are not told what comes of it.')
  readonly says!: string;

  @Given(() => Boolean, z.boolean().default(false), AVOIDING)
  readonly avoidHeadOfWelfare!: boolean;
}

const received = async (hand: Hand, avoid: boolean) => ({
  referredById: hand.actorId,
  receivedById: await holderOf(
    hand,
    avoid ? ['DEPUTY_HEAD_OF_WELFARE'] : ['HEAD_OF_WELFARE', 'DEPUTY_HEAD_OF_WELFARE'],
    ['input', 'avoidHeadOfWelfare'],
  ),
  receivedAt: hand.now,
});

export const referToWelfare = act({
  name: 'referToWelfare',
  input: ReferToWelfareInput,
  on: person,
  target: (_, actorId) => actorId,
  changes: referralMade,
  async perform(hand, { address, says, wish, agreed, avoidHeadOfWelfare }) {
    const { category } = await hand.tx.findOneByOrFail(PersonRow, { id: hand.actorId });
    if (!['ACADEMIC_STAFF', 'SUPPORT_STAFF', 'UNIVERSITY_STAFF'].includes(category))
      throw Refused.because('NOT_ALLOWED', 'Staff refer; others report, or complain themselves.', hand.clause);
    if (!agreed)
      throw Refused.because(
        'INVALID',
        'Nothing is passed on unless the student agrees. You can ask for advice without naming them.',
        hand.clause,
        ['input', 'agreed'],
      );
    const id = hand.newId('referral');
    const sent = await received(hand, avoidHeadOfWelfare);
    await hand.tx.insert(ReferralRow, { id, kind: 'BY_STAFF', address, wish, says, ...sent });
    return id;
  },
});

export const reportConcern = act({
  name: 'reportConcern',
  input: ReportConcernInput,
  on: person,
  target: (_, actorId) => actorId,
  changes: referralMade,
  async perform(hand, { says, avoidHeadOfWelfare }) {
    const id = hand.newId('report');
    const sent = await received(hand, avoidHeadOfWelfare);
    await hand.tx.insert(ReferralRow, { id, kind: 'BY_THIRD_PARTY', address: null, wish: null, says, ...sent });
    return id;
  },
});
