import { createIssuer } from '../support/issuer';
import { startTestServer } from '../support/server';
import { everythingOf } from './asking/selection';
import { events, filters, pages } from './asking/questions';
import type { Matter } from './asking/random';
import { Transcript, type Asked } from './asking/transcript';
import { firstDifference } from './leak';
import type { Proof } from './prove';
import type { Played } from './world';

const AT_ONCE = 15;

/** The same questions of two worlds over the network: what differs of status, headers but the date, and body. */
export async function differenceOverHttp(
  proof: Proof,
  worlds: readonly [Played, Played],
  who: string,
  matter: Omit<Matter, 'cursor'>,
): Promise<string | null> {
  const issuer = await createIssuer();
  const asked: (readonly Asked[])[] = [];
  for (const { stage } of worlds) {
    await stage.forgetReads();
    const server = await startTestServer({ ...stage.cloister, schema: stage.schema, issuer });
    const token = await issuer.tokenFor(`subject-${who}`);
    const to = new Transcript(
      async (query, variables) => {
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({ query, variables }),
        });
        const body = await response.text();
        const headers = [...response.headers].filter(([name]) => name !== 'date').map((header) => header.join(': '));
        const { data = null } = JSON.parse(body) as { data?: Record<string, unknown> | null };
        return { data, text: [String(response.status), ...headers, body].join('\n') };
      },
      proof.seal,
      proof.coverage,
      async (ticket) => stage.papers.fetch(stage.contextFor(who), ticket),
    );
    await askOverHttp(to, worlds[0], matter);
    await server.stop();
    asked.push(to.asked);
  }
  return firstDifference(asked[0]!, asked[1]!);
}

/** In documents as small as the server takes. */
async function askOverHttp(to: Transcript, { stage }: Played, matter: Omit<Matter, 'cursor'>): Promise<void> {
  const theCase = stage.schema.getType('Case');
  if (!theCase || !('getInterfaces' in theCase)) throw new Error('there is no Case');
  await to.put(`{ cases(first: 20) { totalCount edges { node { ${everythingOf(theCase, 1)} } } } }`);
  for (let from = 0; from < matter.ids.length; from += AT_ONCE) {
    const part = matter.ids.slice(from, from + AT_ONCE);
    const nodes = part.map(
      (id, index) => `n${String(index)}: node(id: ${JSON.stringify(id)}) { __typename id redactedFields }`,
    );
    await to.put(`{ ${nodes.join(' ')} }`);
  }
  for (let from = 0; from < matter.names.length; from += AT_ONCE) {
    const part = matter.names.slice(from, from + AT_ONCE);
    await to.put(
      `{ ${part.map((name, index) => `p${String(index)}: people(nameOrAddress: ${JSON.stringify(name)}) { id name }`).join(' ')} }`,
    );
  }
  await events(to);
  await pages(to);
  await filters(to, { ...matter, cursor: () => null });
  await to.put('{ viewer { nothing } }');
}
