import { aMeeting, anInformedCase, type InformedCase } from '../support/cases';
import { as } from '../support/client';
import { openCollege } from '../support/college';

const PAGE = `query ($after: String) { caseEvents(first: 50, after: $after) { pageInfo { hasNextPage endCursor }
  edges { node { id kind case { id reference } subject { id } actor { name } } } } }`;

interface Page {
  readonly caseEvents: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: { readonly case: object | null; readonly subject: object | null } }[];
  };
}

/** Asks for a page, and takes the case away from whoever asks as soon as a statement like this has been answered. */
async function pageWhile({ college, lead, overseer, id: caseId }: InformedCase, statement: RegExp) {
  const { database, hrManager } = college;
  const query = database.query.bind(database);
  let isTaken = false;
  database.query = async <Row>(sql: string, parameters?: readonly unknown[]) => {
    const rows = await query<Row>(sql, parameters);
    if (!isTaken && statement.test(sql)) {
      isTaken = true;
      await as(overseer).does('appointCaseLead', { caseId, personId: hrManager.id, reason: 'Instead.' });
    }
    return rows;
  };
  try {
    const answer = await as(lead).send<Page>(PAGE);
    expect([answer.status, answer.errors, isTaken]).toEqual([200, [], true]);
    return answer;
  } finally {
    database.query = query;
  }
}

describe('a revocation in the middle of a page of the log', () => {
  let theCase!: InformedCase;
  beforeEach(async () => {
    theCase = await anInformedCase(await openCollege());
    await aMeeting(theCase);
  });

  test('before what the events are about was looked at leaves the page empty', async () => {
    const { data, text } = await pageWhile(theCase, /FROM sights s JOIN events e ON e\.caseId/);
    expect(data!.caseEvents).toEqual({ pageInfo: { hasNextPage: false, endCursor: null }, edges: [] });
    expect(text).not.toContain(theCase.id);
  });

  test('after it leaves what was judged before, with nothing behind it; and nothing comes after', async () => {
    const { data, text } = await pageWhile(theCase, /FROM sights s JOIN meetings m/);
    const { edges, pageInfo } = data!.caseEvents;
    expect(edges.length).toBeGreaterThan(0);
    for (const { node } of edges) expect(node).toMatchObject({ case: null, subject: null, actor: null });
    expect(text).not.toContain(theCase.lead.name);
    const next = await as(theCase.lead).query<Page>(PAGE, { after: pageInfo.endCursor });
    expect(next.data.caseEvents.edges).toEqual([]);
  });
});
