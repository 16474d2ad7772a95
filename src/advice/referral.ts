import { Person } from '../people/person';
import { referralMadePolicy, referralPolicy } from '../policy/advice.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';

const ReferralKind = enumOf('ReferralKind', 'Who brought it to the Acting Head of Welfare.', {
  BY_STAFF: 'Staff whom a student told, with the student’s consent or choice (B.26).',
  BY_THIRD_PARTY: 'Somebody who is not the one harmed (A.12, B.25).',
});

export const StudentWish = enumOf('StudentWish', 'What the student chose when staff explained the procedure (B.26).', {
  SUPPORT: 'To be referred, for support by somebody trained.',
  FORMAL_COMPLAINT: 'To submit a complaint in form themselves.',
});

@SeenType('What other staff or a third party brought to you, the Acting Head of Welfare (B.26).')
export class WelfareReferral extends Node {
  @Shown(() => ReferralKind, 'Who brought it.')
  readonly kind!: string | null;

  @Shown(() => String, 'Their name.')
  readonly referredBy!: string | null;

  @Shown(() => String, 'How the student is reached.')
  readonly address!: string | null;

  @Shown(() => StudentWish, 'What the student chose, which they consented to (B.26).')
  readonly wish!: string | null;

  @Shown(() => String, 'What they were told, or saw.')
  readonly says!: string | null;

  @Shown(() => DateTime, 'When it was received.')
  readonly receivedAt!: string | null;
}

@SeenType('What you referred or reported: that it was received. What comes of it is not for you (B.26).')
export class ReferralMade extends Node {
  @Shown(() => ReferralKind, 'What it was.')
  readonly kind!: string | null;

  @Shown(() => DateTime, 'When it was received.')
  readonly receivedAt!: string | null;
}

export const referral = noun({
  policy: referralPolicy,
  seen: WelfareReferral,
  columns:
    'r.id, NULL AS caseId, r.receivedById AS personId, r.kind, n.name AS referredBy, r.address, r.wish, r.says, r.receivedAt, 1 AS RECEIVED',
  from: 'referrals r JOIN people n ON n.id = r.referredById',
  viewerColumn: 'r.receivedById',
  keys: { id: 'r.id', personId: 'r.receivedById' },
  order: 'r.receivedAt, r.id',
});

export const referralMade = noun({
  policy: referralMadePolicy,
  seen: ReferralMade,
  columns: 'r.id, NULL AS caseId, r.referredById AS personId, r.kind, r.receivedAt, 1 AS MADE',
  from: 'referrals r',
  viewerColumn: 'r.referredById',
  keys: { id: 'r.id', personId: 'r.referredById' },
  order: 'r.receivedAt, r.id',
});

export const referralsToPerson = edgeToMany(
  () => Person,
  'referrals',
  referral,
  'personId',
  'What other staff and third parties brought to you (B.26).',
);

export const referralsByPerson = edgeToMany(
  () => Person,
  'referralsMade',
  referralMade,
  'personId',
  'What you referred or reported: that it was received (B.26).',
);
