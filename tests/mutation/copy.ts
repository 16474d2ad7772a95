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

let turns = 0;

/** Before each test: a change can make a loop endless, and none takes a tenth as many turns without. */
export const countTurnsAnew = (): void => {
  turns = 0;
};

function turn(): void {
  if ((turns += 1) > 300_000) throw new Error('a loop without an end');
}

/** What each file of the rooms needs, itself and indirectly, as the first that loaded it found. */
const needs = new Map<string, Set<string>>();

/** Whether what a file says can depend on another one: unknown as long as nobody has loaded it. */
export const dependsOn = (file: string, other: string): boolean =>
  file === other || (needs.get(file)?.has(other) ?? true);

/** The files as they are, for all copies: a change to one makes no difference to those that do not need it. */
const asTheyAre = new Map<string, Module>();

/** The product's pure rooms with at most one change, and afresh what it can make a difference to; other copies know nothing of it. */
export class Copy {
  readonly #modules = new Map<string, Module>();

  constructor(
    private readonly change: Change | null = null,
    private readonly globals: Module = {},
  ) {
    countTurnsAnew();
  }

  load<M = Module>(file: string): M {
    const modules = this.#modulesOf(file);
    const known = modules.get(file);
    if (known) return known as M;
    const exported: Module = {};
    modules.set(file, exported);
    const needed = new Set<string>();
    const changed = this.change?.file === file ? this.change : null;
    const text = textOf(file);
    try {
      compile(file, changed && 'text' in changed ? changed.text : text)(
        exported,
        (what) => this.#require(file, what, needed),
        { ...this.globals, turn },
      );
    } catch (error) {
      modules.delete(file);
      throw error;
    }
    if (!needs.has(file)) needs.set(file, needed);
    if (changed && 'at' in changed) put(exported, changed.at, changed.to);
    return exported as M;
  }

  /** What declares tests is everyone's own. */
  #modulesOf(file: string): Map<string, Module> {
    const shared = !file.endsWith('.test.ts') && (this.change === null || !dependsOn(file, this.change.file));
    return shared ? asTheyAre : this.#modules;
  }

  #require(from: string, what: string, needed: Set<string>): unknown {
    if (what.startsWith('.')) {
      const file = `${relative(ROOT, join(ROOT, dirname(from), what))
        .split(sep)
        .join('/')}.ts`;
      const exported = this.load(file);
      for (const one of [file, ...(needs.get(file) ?? [])]) needed.add(one);
      return exported;
    }
    if (!PACKAGES.includes(what)) throw new OutOfReach(what);
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    return require(what);
  }
}
