import { CAPACITIES, type Capacity } from '../procedures/capacity';
import { policy } from './policy';

/** As what a grant was given: one word for each capacity. */
const ofCapacity = Object.fromEntries(
  CAPACITIES.map((capacity) => [`OF_${capacity}`, `it gives ${capacity}`]),
) as Record<`OF_${Capacity}`, string>;
const OWN = ['capacity', 'name', 'from', 'until', 'clause'] as const;

/** Why somebody can see a case, as what, since when. Each as far as one may know of that person’s part. */
export const grantPolicy = policy({
  noun: 'RoleGrant',
  words: { OWN: 'it is the viewer’s', ...ofCapacity },
  fields: [...OWN, 'reason', 'grantedBy'],
  rules: [
    ['A.24', 'OWN', OWN],
    // Whom somebody approached informally stays between the two (B.3)
    ...CAPACITIES.filter((capacity) => capacity !== 'ADVISER').map(
      (capacity) => ['A.24', ['CASE_LEAD', `OF_${capacity}`], 'ALL'] as const,
    ),
    // Who was let see the case in an emergency, data protection is told at once
    ['A.24', ['DATA_PROTECTION', 'OF_EMERGENCY'], 'ALL'],
    // The overseer knows who the parties, the handlers and the integrations are, who mediates, and who carries out what was
    // decided; not who gives evidence, accompanies or supports
    ...(
      [
        ...(['COMPLAINANT', 'RESPONDENT', 'CASE_LEAD', 'INVESTIGATOR', 'OVERSEER', 'WELFARE', 'INTEGRATION'] as const),
        ...(['MEDIATOR', 'IMPLEMENTER', 'EMERGENCY'] as const),
      ] as const
    ).map((capacity) => ['A.24', ['OVERSEER', `OF_${capacity}`], 'ALL'] as const),
  ],
});
