import { owedToSide, writtenIn } from '../cases/written';
import type { Reader } from '../database/database';
import { bitsOf } from '../procedures/capacity';
import { holds } from '../procedures/fact';
import { procedureOf, ruleOf } from '../procedures/procedures';
import type { Row } from '../reading/noun';

interface PartyOfCase extends Row {
  readonly caseId: string;
  readonly side: 'COMPLAINANT' | 'RESPONDENT';
  readonly personId: string | null;
  readonly facts: number;
  readonly procedure: string;
  readonly procedureVersion: number;
}

interface Asked {
  readonly caseId: string;
  readonly personId: string;
  readonly what: string;
  readonly act: string;
  readonly since: string;
}

const HANDLES = bitsOf(['CASE_LEAD', 'OVERSEER', 'EMERGENCY']);

/** Adds to each side what was written to them and what they have not answered. Nothing is looked for on behalf of others. */
export async function withWhatIsWritten(source: Reader, _: unknown, rows: readonly Row[]): Promise<Row[]> {
  const parties = rows.filter(({ capacities }) => (capacities & HANDLES) !== 0) as unknown as PartyOfCase[];
  if (parties.length === 0) return [...rows];
  const caseIds = [...new Set(parties.map(({ caseId }) => caseId))];
  const [written, asked] = await Promise.all([writtenIn(source, caseIds), askedIn(source, caseIds)]);
  return rows.map((row) => {
    const party = row as unknown as PartyOfCase;
    return {
      ...row,
      written: owedToSide(procedureOf(party), party, written),
      unanswered: unansweredBy(party, asked),
    };
  });
}

/** Notes sent for review without a comment (A.27), a complaint forwarded without a response (A.20d), details asked for (IT.7). */
async function askedIn(source: Reader, caseIds: readonly string[]): Promise<readonly Asked[]> {
  const places = caseIds.map(() => '?').join(', ');
  return source.query<Asked>(
    `SELECT n.caseId, n.intervieweeId AS personId, 'COMMENT_ON_NOTES' AS what, 'commentOnNotes' AS act, n.sentAt AS since FROM notes n
       WHERE n.sentAt IS NOT NULL AND n.caseId IN (${places}) AND NOT EXISTS (SELECT 1 FROM notes_comments k WHERE k.notesId = n.id)
     UNION ALL SELECT f.caseId, p.personId, 'RESPONSE', 'respond', f.forwardedAt FROM clarifications f
       JOIN parties p ON p.caseId = f.caseId AND p.capacity = 'RESPONDENT' WHERE f.forwardedAt IS NOT NULL AND f.caseId IN (${places})
     UNION ALL SELECT q.caseId, p.personId, 'DETAILS_IN_CONFIDENCE', 'answerInConfidence', q.askedAt FROM confidential_requests q
       JOIN parties p ON p.caseId = q.caseId AND p.capacity = 'COMPLAINANT' WHERE q.status = 'ASKED' AND q.caseId IN (${places})
     ORDER BY 5, 3`,
    [...caseIds, ...caseIds, ...caseIds],
  );
}

function unansweredBy(party: PartyOfCase, asked: readonly Asked[]): object[] {
  const procedure = procedureOf(party);
  const responded = holds(party.facts, 'RESPONSE_GIVEN');
  return asked
    .filter((one) => one.caseId === party.caseId && one.personId === party.personId)
    .filter(({ act }) => !(act === 'respond' && responded))
    .flatMap(({ what, act, since }) => {
      // What the case was transferred away from asks for what its procedure now does not know (A.1, IT.2)
      const clause = ruleOf(procedure, act)?.clause;
      return clause === undefined ? [] : [{ what, since, clause }];
    });
}
