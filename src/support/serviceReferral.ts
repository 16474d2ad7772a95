import { Case } from '../cases/case';
import { isOfSide } from '../cases/ofSide';
import { serviceReferralPolicy } from '../policy/support.policy';
import { Node } from '../reading/door';
import { edgeToMany } from '../reading/edge';
import { enumOf } from '../reading/enums';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { ofThisSide } from './ofThisSide';

const SERVICES = {
  UNIVERSITY_WELFARE: 'The University’s director of student welfare and support services; for students (A.2).',
  COUNSELLING: 'A counselling service (B.11).',
  HARASSMENT_OFFICER: 'A Harassment Officer of the college (A.8, B.11).',
  HARASSMENT_LINE: 'The Harassment Line, which names an adviser outside the college (A.8, B.7).',
  STUDENT_ADVICE: 'The Student Advice Service; for students (B.8, B.11).',
  OTHER: 'Another service, named in the words.',
} as const;

export const SERVICE_NAMES = Object.keys(SERVICES) as [keyof typeof SERVICES, ...(keyof typeof SERVICES)[]];

/** Services that are for students alone. */
export const FOR_STUDENTS: readonly string[] = ['UNIVERSITY_WELFARE', 'STUDENT_ADVICE'];

export const SupportServiceEnum = enumOf(
  'SupportService',
  'A service that supports people (A.2, B.8, B.11).',
  SERVICES,
);

@SeenType(
  'That a party was pointed to a service that supports them (A.2, B.11). For them, who refers them and the Acting Head of Welfare; nothing is passed on by it.',
)
export class ServiceReferral extends Node {
  @Shown(() => String, 'Who is referred.')
  readonly name!: string | null;

  @Shown(() => SupportServiceEnum, 'Where to.')
  readonly service!: string | null;

  @Shown(() => String, 'How to reach it, and what for.')
  readonly says!: string | null;

  @Shown(() => DateTime, 'When.')
  readonly referredAt!: string | null;
}

export const serviceReferral = noun({
  policy: serviceReferralPolicy,
  seen: ServiceReferral,
  columns: `r.id, r.caseId, n.name, r.service, r.says, r.referredAt, (p.personId = s.personId) AS OWN, (r.referredById = s.personId) AS BY_VIEWER`,
  from: `service_referrals r ON r.caseId = s.caseId JOIN parties p ON p.caseId = r.caseId AND ${isOfSide('p', 'r.side')} AND ${ofThisSide('r.side', 'r.referredAt')}
    JOIN people n ON n.id = p.personId`,
  keys: { id: 'r.id', caseId: 'r.caseId' },
  order: 'r.referredAt, r.id',
});

export const serviceReferralsOfCase = edgeToMany(
  () => Case,
  'serviceReferrals',
  serviceReferral,
  'caseId',
  'The services that you, or those you support, were pointed to.',
);
