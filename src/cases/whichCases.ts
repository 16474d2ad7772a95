import { type Transaction, within } from '../database/database';
import { PROCEDURES } from '../procedures/procedures';
import { talksOf } from '../procedures/talks';

const ids = async (tx: Transaction, sql: string, values: readonly unknown[]): Promise<readonly string[]> =>
  (await within(tx).query<{ id: string }>(sql, values)).map(({ id }) => id);

/** The cases in which somebody has a part, or had one until they were away. */
export const casesOf = async (tx: Transaction, personId: string): Promise<readonly string[]> =>
  ids(tx, 'SELECT caseId AS id FROM sights WHERE personId = ?', [personId]);

/** The cases in which a part is held through an office. */
export const casesHeldThrough = async (tx: Transaction, officeId: string): Promise<readonly string[]> =>
  ids(tx, 'SELECT DISTINCT caseId AS id FROM role_grants WHERE officeId = ? AND endedById IS NULL', [officeId]);

/** The cases that are not concluded. */
export const openCases = async (tx: Transaction): Promise<readonly string[]> =>
  ids(tx, 'SELECT id FROM cases WHERE concludedAt IS NULL', []);

/** Those of them that run under one procedure and are more than a talk with somebody, which stays between the two (A.4, B.3). */
export async function openCasesUnder(tx: Transaction, procedure: string): Promise<readonly string[]> {
  const talks = PROCEDURES.filter(({ id }) => id === procedure).flatMap(talksOf);
  const open = await within(tx).query<{ id: string; stage: string }>(
    'SELECT id, stage FROM cases WHERE concludedAt IS NULL AND `procedure` = ?',
    [procedure],
  );
  return open.filter(({ stage }) => !talks.includes(stage)).map(({ id }) => id);
}
