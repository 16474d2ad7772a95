import type { Hand } from '../acts/hand';
import { within } from '../database/database';

const LINKED = 'case_links k WHERE k.endedAt IS NULL AND k.caseId = ?';

/** The cases linked to the one in hand in which somebody has a part that is not that of a party or a witness. */
export async function linkedWithPartOf({ tx, theCase }: Hand, personId: string): Promise<readonly string[]> {
  const found = await within(tx).query<{ caseId: string }>(
    `SELECT DISTINCT g.caseId FROM role_grants g WHERE g.personId = ? AND g.endedById IS NULL
      AND g.capacity NOT IN ('COMPLAINANT', 'AGGRIEVED', 'RESPONDENT', 'WITNESS') AND g.caseId IN (SELECT k.otherId FROM ${LINKED}) ORDER BY g.caseId`,
    [personId, theCase.id],
  );
  return found.map(({ caseId }) => caseId);
}

/** Whether somebody is a party or a witness of a case linked to the one in hand, whether or not they have been told. */
export async function isPartyOfLinked({ tx, theCase }: Hand, personId: string): Promise<boolean> {
  const found = await within(tx).query(
    `SELECT i.id FROM parties i WHERE i.personId = ? AND i.caseId IN (SELECT k.otherId FROM ${LINKED})
      UNION SELECT i.id FROM witnesses i WHERE i.personId = ? AND i.caseId IN (SELECT k.otherId FROM ${LINKED})`,
    [personId, theCase.id, personId, theCase.id],
  );
  return found.length > 0;
}
