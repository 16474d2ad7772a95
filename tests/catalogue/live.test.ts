import { documentsFor } from '../policy/everything';
import { type Answer, as } from '../support/client';
import { answeredOtherwise, bytesOf, twoWorlds } from './worlds';
import { way } from './way';

const worlds = twoWorlds();

const LOG =
  'query ($first: Int!, $after: String) { caseEvents(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { cursor node { id kind at clause subjectId } } } }';

interface Log {
  readonly caseEvents: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly {
      readonly cursor: string;
      readonly node: { readonly id: string; readonly kind: string };
    }[];
  };
}

way(27, 'what happened unseen is in nobody’s log who may not know of it', async () => {
  const { events } = documentsFor(worlds.full.college.schema);
  const changed = await answeredOtherwise(worlds, () => [events, { after: null }]);
  expect(changed).toEqual(['respondent', 'lead', 'investigator', 'overseer', 'welfare']);
  const { text } = await as(worlds.full.lead).query(events, { after: null });
  expect(text).toContain(`"subjectId":"${worlds.full.hidden!.meeting}"`);
});

way(28, 'the log of somebody who has lost the case is empty of it, also after a cursor from before', async () => {
  const { hidden, overseer, college } = worlds.full;
  const { lead, id: caseId } = hidden!.other;
  const before = await as(lead).query<Log>(LOG, { first: 1, after: null });
  expect(before.data.caseEvents.pageInfo.hasNextPage).toBe(true);
  const { endCursor: after } = before.data.caseEvents.pageInfo;
  await as(overseer).does('appointCaseLead', { caseId, personId: college.hrManager.id, reason: 'Instead.' });
  for (const cursor of [null, after]) {
    const { data, text } = await as(lead).query<Log>(LOG, { first: 100, after: cursor });
    expect(data.caseEvents.edges).toEqual([]);
    expect(text).not.toContain(caseId);
  }
  const { data } = await as(college.hrManager).query<Log>(LOG, { first: 100, after: null });
  expect(data.caseEvents.edges.length).toBeGreaterThan(0);
});

way(29, 'reading on one by one takes as many steps, and cursors are of one length, whatever lies between', async () => {
  const steps: Record<string, string[][]> = {};
  for (const world of [worlds.bare, worlds.full])
    for (const part of ['complainant', 'investigator'] as const) {
      const taken: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const answer: Answer<Log> = await as(world[part]).query<Log>(LOG, { first: 1, after });
        taken.push(bytesOf(answer));
        const { pageInfo, edges } = answer.data.caseEvents;
        for (const { cursor } of edges) expect(cursor).toHaveLength(60);
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      (steps[part] ??= []).push(taken);
    }
  const [bare, full] = steps['complainant']!;
  expect(full).toEqual(bare);
  expect(bare!.length).toBeGreaterThan(10);
  expect(steps['investigator']![1]!.length).toBeGreaterThan(steps['investigator']![0]!.length);
});
