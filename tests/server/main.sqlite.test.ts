import { readFile, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ISSUER, ownProcesses } from './ownProcesses';

const { run, folder } = ownProcesses();

test('production that misses something does not start, and says what', async () => {
  const { ended, said } = run({ NODE_ENV: 'production' });
  expect(await ended).toBe(1);
  expect(said.err).toContain('Cloister does not start:\n  OIDC_ISSUER is required in production');
});

test('it starts, keeps its key to itself, and stops at SIGTERM', async () => {
  const { child, ended, url, said } = run({ ...ISSUER, METRICS_PORT: '0' });
  const address = await url();
  expect((await fetch(`${address}/health/ready`)).status).toBe(200);
  expect((await fetch(`${address}/graphql`, { method: 'POST' })).status).toBe(401);
  expect((await stat(join(folder(), 'data', 'cloister.key'))).mode & 0o777).toBe(0o600);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(said.out).toContain('"Stopped."');

  const key = await readFile(join(folder(), 'data', 'cloister.key'), 'utf8');
  const again = run(ISSUER);
  await again.url();
  expect(await readFile(join(folder(), 'data', 'cloister.key'), 'utf8')).toBe(key);
});

test('a second signal ends it while something is in flight', async () => {
  const { child, ended, url } = run(ISSUER);
  const { hostname, port } = new URL(await url());
  const unfinished = connect(Number(port), hostname, () =>
    unfinished.write(
      'POST /health/live HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nContent-Type: application/json\r\n\r\n{',
    ),
  );
  unfinished.on('error', () => {});
  await pause(200);
  child.kill('SIGINT');
  await pause(300);
  expect(child.exitCode).toBeNull();
  child.kill('SIGINT');
  expect(await ended).toBe(1);
});
