import type { College } from '../support/college';
import { startTestServer, type TestServer, type TestSettings } from '../support/server';

const nodes = new Set<TestServer>();

afterEach(async () => {
  for (const node of nodes) await node.stop();
  nodes.clear();
});

/** Another node on the same database, with the same keys and the same issuer; it hears of what happens by looking. */
export async function anotherNode({ server }: College, settings: TestSettings = {}): Promise<TestServer> {
  const { database, clock, ids, seal } = server.cloister;
  const node = await startTestServer({ database, clock, ids, seal, issuer: server.issuer, ...settings });
  nodes.add(node);
  return node;
}
