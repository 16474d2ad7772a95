import { Case } from '../cases/case';
import { whoReadPolicy } from '../policy/dataProtection.policy';
import { nounsSeenWhole } from '../policy/wholeOf';
import { Node } from '../reading/door';
import { edgeToOne } from '../reading/edge';
import { Derived, SeenType } from '../reading/fields';
import { noun } from '../reading/noun';
import { type Line, Reading, speakingOf, withReadings } from './readings';

@SeenType(
  'Who read what of a case, from the record of reads: for whoever leads it, of what they may see all of (A.24, A.26).',
)
export class WhoRead extends Node {
  @Derived(() => [Reading], 'Who read what, oldest first.')
  readonly reads!: readonly Reading[] | null;
}

/** What a lead sees every one of; of anything else, that it was read would tell that there is one. */
const WHOLE = nounsSeenWhole('CASE_LEAD');

/** Whom somebody approached informally stays between the two (B.3). */
const known = ({ as }: Line): boolean => !as.includes('ADVISER');

/** One for each case, with its id: from the record of reads, which names kinds alone. */
export const whoRead = noun({
  policy: whoReadPolicy,
  seen: WhoRead,
  columns: 'c.id, c.id AS caseId',
  from: 'cases c ON c.id = s.caseId',
  keys: { id: 'c.id', caseId: 'c.id' },
  order: 'c.id',
  complete: withReadings,
  derived: {
    reads: { as: Reading, from: (row) => speakingOf((row['lines'] as readonly Line[]).filter(known), WHOLE) },
  },
});

export const whoReadCase = edgeToOne(() => Case, 'whoRead', whoRead, 'caseId', 'Who read what of it (A.24, A.26).');
