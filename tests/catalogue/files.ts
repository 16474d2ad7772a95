import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ask } from '../server/ask';

const ROOT = join(__dirname, '..', '..');
const OTHERS = 0o077;

/** Runs the product as a process of its own, asks it something, and says which files there are while it runs. */
export async function filesOfARun(): Promise<{
  kept: string[];
  /** Left in the folder for temporary files, beside the compiled sources that any start leaves there. */
  elsewhere: string[];
  /** Files whose mode lets others in. */
  openToOthers: string[];
  answered: string;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'cloister-files-'));
  const [data, temporary] = [join(folder, 'data'), join(folder, 'temporary')];
  await mkdir(temporary);
  const child = spawn(process.execPath, ['-r', '@swc-node/register', 'src/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], PORT: '0', CLOISTER_DATA: data, TMPDIR: temporary },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  try {
    const url = await addressOf(child.stdout);
    const people = (await (await fetch(`${url}/demo/people`)).json()) as { name: string; token: string }[];
    const { token } = people.find(({ name }) => name === 'Tamsin Bookbinder')!;
    const { text } = await ask({ url }, token, '{ cases(first: 1) { edges { node { complaint { nature } } } } }');
    const kept = await readdir(data);
    const open = await Promise.all(kept.map(async (name) => ((await stat(join(data, name))).mode & OTHERS) !== 0));
    const elsewhere = (await readdir(temporary)).filter((name) => !name.startsWith('swc-'));
    return { kept, elsewhere, openToOthers: kept.filter((_, index) => open[index]), answered: text };
  } finally {
    child.kill('SIGKILL');
    await ended;
    await rm(folder, { recursive: true });
  }
}

async function addressOf(out: NodeJS.ReadableStream): Promise<string> {
  let said = '';
  out.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for (;;) {
    const found = /"url":"(http:[^"]+)\/graphql"/.exec(said)?.[1];
    if (found !== undefined) return found;
    await pause(20);
  }
}
