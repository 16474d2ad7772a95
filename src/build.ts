// npm run build: puts the product and its packages into one file, and starts that once to keep what V8 makes of it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDefaultTsConfig } from '@swc-node/register/read-default-tsconfig';
import { compile } from '@swc-node/register/register';
import { build as bundle, type BuildOptions, type Plugin } from 'esbuild';

const ROOT = join(__dirname, '..');
const DIST = join(ROOT, 'dist', 'src');
/** With which flags of Node's it is started: what V8 has made is good for the same alone. The second is docker-compose.yml's. */
const STARTS = [[], ['--max-semi-space-size=64']];

/**
 * As it is compiled while it runs: the bundler would make slow maps of private fields. Classes that speak of themselves get
 * another name from it; keeping all names would slow each answer.
 */
const compiling: Plugin = {
  name: 'swc',
  setup(build) {
    const options = Object.assign(readDefaultTsConfig(), { module: 1, sourceMap: false });
    build.onLoad({ filter: /\Wdatabase\Wfound\.ts$/ }, () => ({ contents: found() }));
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({ contents: compile(readFileSync(path, 'utf8'), path, options) }));
  },
};

/** In the place of src/database/found.ts, which says where to look: what is there. */
const found = (): string =>
  `exports.FOUND = { entities: ${classesIn('src', '.row.ts')}, migrations: ${classesIn('migrations', '.ts')} };`;

function classesIn(folder: string, ending: string): string {
  const recursive = folder === 'src';
  const files = readdirSync(join(ROOT, folder), { recursive, encoding: 'utf8' }).filter((name) =>
    name.endsWith(ending),
  );
  const all = files.sort().map((name) => `...Object.values(require(${JSON.stringify(join(ROOT, folder, name))}))`);
  return `[${all.join()}].filter((one) => typeof one === 'function')`;
}

const OPTIONS: BuildOptions = {
  absWorkingDir: ROOT,
  outdir: DIST,
  bundle: true,
  platform: 'node',
  // Has a binary; and is not here, nor ever asked for
  external: ['better-sqlite3', 'class-validator'],
  plugins: [compiling],
  logLevel: 'warning',
};

async function build(): Promise<void> {
  const { outputFiles } = await bundle({
    ...OPTIONS,
    entryPoints: { cloister: 'src/main.ts' },
    banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
    footer: { js: '})' },
    write: false,
  });
  // One byte a character is read in a quarter of the time. In strings it is so already: these are comments and regular expressions
  const ascii = outputFiles[0]!.text.replace(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  await bundle({ ...OPTIONS, entryPoints: { main: 'src/startBuilt.ts', keepCode: 'src/keepCode.ts' } });
  writeFileSync(join(DIST, 'cloister.js'), ascii);
}

/** Starts what was built, on a folder of its own, until it is ready. */
async function start(flags: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cloister-build-'));
  const child = spawn(process.execPath, [...flags, join(DIST, 'keepCode.js')], {
    env: { PORT: '0', CLOISTER_DATA: folder, OIDC_ISSUER: 'http://127.0.0.1:1', OIDC_AUDIENCE: 'cloister' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.on('data', (lines: Buffer) => {
    if (lines.includes('/graphql')) child.kill('SIGTERM');
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error('what was built does not start');
}

async function main(): Promise<void> {
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
  await build();
  for (const flags of STARTS) await start(flags);
}

void main();
