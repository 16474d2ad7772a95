import type { Policy } from '../policy/policy';
import { matters } from '../reading/matters';

/** The word SHARED: whether a party lets the viewer, who supports them, see this thing of a case now. */
export const sharedWithSupporter = (policy: Policy, what: string, thing: string): string =>
  `${matters(policy, 'SHARED')} AND EXISTS (SELECT 1 FROM support_shares h JOIN supporters u ON u.id = h.supporterId
    WHERE h.caseId = ${thing}.caseId AND h.what = '${what}' AND h.endedAt IS NULL AND u.personId = s.personId) AS SHARED`;
