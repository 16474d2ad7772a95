import { expect } from 'expect';
import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import type { Change } from './change';
import { Copy, OutOfReach, countTurnsAnew } from './copy';

type Body = (...given: readonly unknown[]) => unknown;

interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

/** The tests a file declares, with what jest would give it, on a copy of its own. */
function testsOf(file: string, change: Change | null): Test[] {
  const tests: Test[] = [];
  const names: string[] = [];
  const each =
    (declare: (name: string, body: () => unknown) => void) =>
    (table: readonly unknown[]) =>
    (name: string, body: Body) => {
      for (const row of table) {
        const given = Array.isArray(row) ? (row as unknown[]) : [row];
        declare(format(name, ...given.slice(0, name.split('%s').length - 1)), () => body(...given));
      }
    };
  const describe = (name: string, body: () => unknown) => {
    names.push(name);
    body();
    names.pop();
  };
  const test = (name: string, run: () => unknown) => {
    tests.push({ name: [...names, name].join(' '), run });
  };
  const beyond = () => {
    throw new OutOfReach('jest');
  };
  const globals = {
    expect,
    jest: new Proxy({}, { get: beyond }),
    describe: Object.assign(describe, { each: each(describe) }),
    test: Object.assign(test, { each: each(test) }),
  };
  new Copy(change, globals).load(file);
  return tests;
}

/** The first test of a file that fails with a change; null when all pass. Those that name the same noun or act are asked first. */
export async function failing(file: string, change: Change | null, about = ''): Promise<string | null> {
  let name = 'it does not even load';
  try {
    const itsOwn = [`${about.split(':')[0]!} `, about.split(' ').slice(0, 3).join(' ')];
    const later = ({ name: test }: Test) => Number(!itsOwn.some((words) => test.startsWith(words)));
    for (const test of testsOf(file, change).sort((one, other) => later(one) - later(other))) {
      ({ name } = test);
      countTurnsAnew();
      await test.run();
    }
    return null;
  } catch (error) {
    if (error instanceof OutOfReach) throw error;
    return `${file}: ${name}`;
  }
}

// That it fails is enough: the smallest example of it is for people
fc.configureGlobal({ endOnFailure: true });

const ROOMS = ['tests/procedures', 'tests/policy'];

/** The test files that a copy of the pure rooms can run, each seen to pass without any change; the fastest first. */
export async function pureTests(): Promise<readonly string[]> {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(__dirname, '..', '..', room))
      .filter((name) => name.endsWith('.pure.test.ts'))
      .map((name) => `${room}/${name}`),
  );
  const found: { file: string; took: number }[] = [];
  for (const file of files) {
    try {
      const started = performance.now();
      const fails = await failing(file, null);
      if (fails !== null) throw new Error(`a test fails without any mutant: ${fails}`);
      found.push({ file, took: performance.now() - started });
    } catch (error) {
      if (!(error instanceof OutOfReach)) throw error;
    }
  }
  return found.sort((one, other) => one.took - other.took).map(({ file }) => file);
}
