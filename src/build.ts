// npm run build: compiles once, into dist/, what is otherwise compiled each time it starts.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readDefaultTsConfig } from '@swc-node/register/read-default-tsconfig';
import { compile } from '@swc-node/register/register';

const ROOT = join(__dirname, '..');
const DIST = join(ROOT, 'dist');
/** CommonJS, as it is compiled while it runs. */
const options = Object.assign(readDefaultTsConfig(), { module: 1 });

rmSync(DIST, { recursive: true, force: true });
for (const folder of ['src', 'migrations'])
  for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const [from, to] = [join(ROOT, folder, name), join(DIST, folder, name.replace(/\.ts$/, '.js'))];
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, compile(readFileSync(from, 'utf8'), from, options));
  }
