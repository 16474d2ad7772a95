import type { Reader } from '../database/database';
import { type Fact, holds } from '../procedures/fact';
import { type OwedLine, owedTo, type Written } from '../procedures/owed';
import type { Procedure } from '../procedures/procedure';

interface NoticeOf extends Written {
  readonly caseId: string;
  readonly personId: string;
}

/** What was written on the course of some cases, and when their length was last extended: all that duties are judged by. */
export interface WrittenInCases {
  readonly notices: readonly NoticeOf[];
  readonly extendedAt: ReadonlyMap<string, string>;
}

/** Notices of support, of mediation and of meetings do not count: who judges by them need not know of those. */
export async function writtenIn(source: Reader, caseIds: readonly string[]): Promise<WrittenInCases> {
  const places = caseIds.map(() => '?').join(', ');
  const [notices, extensions] = await Promise.all([
    source.query<NoticeOf>(
      `SELECT caseId, personId, kind, sentAt, openedAt FROM notices
       WHERE topic = 'PROCEEDINGS' AND caseId IN (${places}) ORDER BY sentAt, id`,
      [...caseIds],
    ),
    source.query<{ caseId: string; at: string }>(
      `SELECT e.caseId, MAX(e.at) AS at FROM clock_changes e JOIN clocks k ON k.id = e.clockId
       WHERE e.kind = 'EXTENDED' AND k.measures = 'PROCEEDINGS' AND e.caseId IN (${places}) GROUP BY e.caseId`,
      [...caseIds],
    ),
  ]);
  return { notices, extendedAt: new Map(extensions.map(({ caseId, at }) => [caseId, at])) };
}

interface Side {
  readonly caseId: string;
  readonly side: 'COMPLAINANT' | 'RESPONDENT';
  readonly personId: string | null;
  readonly facts: number;
}

/** What one side is owed in writing, and has been given. */
export const owedToSide = (
  { owed }: Procedure,
  { caseId, side, personId, facts }: Side,
  { notices, extendedAt }: WrittenInCases,
): OwedLine[] =>
  owedTo(owed, {
    side,
    holds: (fact: Fact) => holds(facts, fact),
    extendedAt: extendedAt.get(caseId) ?? null,
    written: notices.filter((one) => one.caseId === caseId && one.personId === personId),
  });
