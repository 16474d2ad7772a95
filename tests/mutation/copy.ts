import { transformSync } from '@swc/core';
import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Change, put } from './change';
import { boundLoops } from './loops';

const ROOT = join(__dirname, '..', '..');

/** Packages that make no difference between one copy and another, and need no database. */
const PACKAGES = ['@casl/ability', 'temporal-polyfill', 'fast-check', 'reflect-metadata'];

export type Module = Record<string, unknown>;

/** A file that a copy of the pure rooms does not reach: it needs a database, the schema or a test runner of its own. */
export class OutOfReach extends Error {}

type Load = (exported: Module, require: (what: string) => unknown, globals: Module) => void;

const compiled = new Map<string, Load>();

/** A file as a function, compiled once however many copies load it. */
function compile(file: string, text: string): Load {
  const known = compiled.get(`${file}\n${text}`);
  if (known) return known;
  const { code } = transformSync(text, {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: false,
  });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const load = new Function(
    ...['exports', 'require', 'globals'],
    `const { jest, describe, test, expect, turn } = globals;\n${boundLoops(code)}\n//# sourceURL=${file}`,
  ) as Load;
  compiled.set(`${file}\n${text}`, load);
  return load;
}

const texts = new Map<string, string>();

export function textOf(file: string): string {
  const known = texts.get(file) ?? readFileSync(join(ROOT, file), 'utf8');
  texts.set(file, known);
  return known;
}

/** The product's pure rooms, loaded afresh in this process with at most one change; other copies know nothing of it. */
export class Copy {
  readonly #modules = new Map<string, Module>();
  #turns = 0;

  constructor(
    private readonly change: Change | null = null,
    private readonly globals: Module = {},
  ) {}

  load<M = Module>(file: string): M {
    const known = this.#modules.get(file);
    if (known) return known as M;
    const exported: Module = {};
    this.#modules.set(file, exported);
    const changed = this.change?.file === file ? this.change : null;
    const text = textOf(file);
    compile(file, changed && 'text' in changed ? changed.text : text)(exported, (what) => this.#require(file, what), {
      ...this.globals,
      turn: () => this.#turn(),
    });
    if (changed && 'at' in changed) put(exported, changed.at, changed.to);
    return exported as M;
  }

  /** A change can make a loop endless. */
  #turn(): void {
    if ((this.#turns += 1) > 5_000_000) throw new Error('a loop without an end');
  }

  #require(from: string, what: string): unknown {
    if (what.startsWith('.'))
      return this.load(
        `${relative(ROOT, join(ROOT, dirname(from), what))
          .split(sep)
          .join('/')}.ts`,
      );
    if (!PACKAGES.includes(what)) throw new OutOfReach(what);
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    return require(what);
  }
}
