import type { Database } from '../../../src/database/database';
import type { Issuer } from '../issuer';
import { say } from '../progress';
import type { Server } from '../server';
import { happen } from './happen';

interface Given {
  readonly url: string;
  readonly database: Database;
  readonly caseId: string;
  readonly person: string;
  readonly issuer: Issuer;
  readonly events: number;
}

/** One reader who has missed everything: how fast it comes, and what the node holds in memory meanwhile. */
export async function catchUp(product: Server, { database, caseId, person, issuer, events }: Given): Promise<void> {
  await happen(database, caseId, events);
  const at = `http://127.0.0.1:${String(product.port)}`;
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await issuer.tokenOf(person)}` };
  const first = await fetch(`${at}/graphql`, {
    ...{ method: 'POST', headers, body: JSON.stringify({ query: '{ caseEvents(first: 1) { edges { cursor } } }' }) },
  });
  const { data } = (await first.json()) as { data: { caseEvents: { edges: { cursor: string }[] } } };
  const query = `subscription { caseEvents(after: "${data.caseEvents.edges[0]!.cursor}") { cursor notice event { id kind at clause subjectId } } }`;
  const before = await product.memory();
  const began = performance.now();
  const response = await fetch(`${at}/graphql/stream`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  let [count, most, text] = [0, before, ''];
  const decoder = new TextDecoder();
  for await (const bytes of response.body!) {
    const parts = `${text}${decoder.decode(bytes as Uint8Array, { stream: true })}`.split('\n\n');
    text = parts.pop()!;
    count += parts.filter((part) => part.startsWith('event: next')).length;
    most = Math.max(most, await product.memory());
    if (parts.some((part) => part.includes('"LIVE"'))) break;
  }
  const seconds = (performance.now() - began) / 1_000;
  say(
    `catching up: ${String(count - 1)} events in ${seconds.toFixed(1)} s, ${((count - 1) / seconds).toFixed(0)} a second; memory ${before.toFixed(0)} MB before, ${most.toFixed(0)} MB at most`,
  );
}
