/** The parts of a case that can be put to who hears an appeal in words, and where the words are: each row one paragraph. */
export const PARTS = {
  COMPLAINT: {
    says: 'The complaint as submitted.',
    sql: `SELECT CONCAT_WS('\n\n', nature, effect, resolution) AS text FROM complaints WHERE caseId = ?`,
  },
  ALLEGATIONS: { says: 'The allegations as put.', sql: 'SELECT text FROM allegations WHERE caseId = ? ORDER BY putAt' },
  CLARIFICATION: {
    says: 'The complaint as clarified.',
    sql: 'SELECT text FROM clarifications WHERE caseId = ? ORDER BY clarifiedAt',
  },
  RESPONSE: { says: 'The response.', sql: 'SELECT text FROM responses WHERE caseId = ? ORDER BY givenAt' },
  POINTS: {
    says: 'The points put to the complainant.',
    sql: 'SELECT text FROM points WHERE caseId = ? ORDER BY putAt',
  },
  REPORT: {
    says: 'The findings of the report.',
    sql: `SELECT findings AS text FROM reports WHERE caseId = ? AND status = 'SUBMITTED' ORDER BY submittedAt`,
  },
  OUTCOME: {
    says: 'The outcome: conclusions, action, reasons.',
    sql: `SELECT CONCAT_WS('\n\n', conclusions, action, reasons) AS text FROM outcomes WHERE caseId = ? ORDER BY issuedAt`,
  },
  DOCUMENT: { says: 'A document handed in as evidence.', sql: null },
} as const satisfies Record<string, { says: string; sql: string | null }>;

export type Part = keyof typeof PARTS;
