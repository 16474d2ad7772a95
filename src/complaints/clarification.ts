import { Case } from '../cases/case';
import { clarificationPolicy } from '../policy/complaint.policy';
import { Node } from '../reading/door';
import { edgeToOne } from '../reading/edge';
import { SeenType, Shown } from '../reading/fields';
import { noun } from '../reading/noun';
import { DateTime } from '../reading/scalars';
import { sharedWithSupporter } from './sharedWithSupporter';

@SeenType(
  'The complaint as confirmed with the complainant (A.20a), and what is forwarded to the respondent with it (A.20b).',
)
export class Clarification extends Node {
  @Shown(() => String, 'The complaint as clarified.')
  readonly text!: string | null;

  @Shown(() => String, 'Other relevant material, in words.')
  readonly material!: string | null;

  @Shown(() => DateTime, 'When it was clarified.')
  readonly clarifiedAt!: string | null;

  @Shown(() => DateTime, 'When it was forwarded to the respondent.')
  readonly forwardedAt!: string | null;
}

/** Only the newest counts; one that was forwarded is never replaced (A.20b). */
export const clarification = noun({
  policy: clarificationPolicy,
  seen: Clarification,
  columns: `k.id, k.caseId, k.text, k.material, k.clarifiedAt, k.forwardedAt, (k.forwardedAt IS NOT NULL) AS FORWARDED,
    ${sharedWithSupporter(clarificationPolicy, 'CLARIFICATION', 'k')}`,
  from: 'clarifications k ON k.caseId = s.caseId',
  keys: { id: 'k.id', caseId: 'k.caseId' },
  order: 'k.clarifiedAt DESC, k.id',
});

export const clarificationOfCase = edgeToOne(
  () => Case,
  'clarification',
  clarification,
  'caseId',
  'The complaint as clarified.',
);
