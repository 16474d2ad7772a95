import type { Hand } from '../acts/hand';
import { within } from '../database/database';
import { Refused } from '../errors';
import { PartyRow } from './party.row';
import { owedToSide, writtenIn } from './written';

/** Refuses to issue an outcome while one side lacks what the procedure owes them in writing; says whom, what and under which clause. */
export async function refuseWhileOwed(hand: Hand): Promise<void> {
  const { theCase, tx, procedure } = hand;
  const parties = await tx.find(PartyRow, { where: { caseId: theCase.id }, order: { capacity: 'ASC' } });
  const written = await writtenIn(within(tx), [theCase.id]);
  const missing = parties
    // Where nobody complains there is nobody to tell (A.12, B.25)
    .flatMap(({ capacity, personId }) =>
      capacity === 'RESPONDENT' || (capacity === 'COMPLAINANT' && personId !== null)
        ? { side: capacity, personId }
        : [],
    )
    .flatMap(({ side, personId }) =>
      owedToSide(procedure, { caseId: theCase.id, side, personId, facts: theCase.facts }, written)
        .filter(({ owed }) => owed)
        .map(({ duty, clause, says }) => ({
          code: 'NOT_YET' as const,
          field: [],
          message: `The ${side.toLowerCase()} is still owed ${duty}: ${says} \`tellParty\` makes it good.`,
          clause,
        })),
    );
  if (missing.length > 0) throw new Refused(missing);
}
