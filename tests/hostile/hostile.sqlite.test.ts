import { attack, KINDS } from './attack';

test('whatever is sent, the process lives, says nothing of itself, and serves everybody else', async () => {
  const report = await attack({ requests: 2_000, seed: 1 });
  expect(report.failures).toEqual([]);
  expect(report.total).toBe(2_000);
  for (const { name } of KINDS) expect(report.table()).toContain(`| ${name} |`);
}, 600_000);
