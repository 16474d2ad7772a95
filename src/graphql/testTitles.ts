import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A test, by the sentence it is called. */
export interface TestTitle {
  readonly file: string;
  readonly title: string;
}

/** `test('…'`, `describe.each(…)('…'`: what a test is called comes first. */
const TITLE = /(?:\b(?:test|it|describe)(?:\.only)?|\))\(\s*(['"`])((?:\\.|(?!\1)[^\\\n])+)\1/g;

const BOOK = /\b(?:A|B|IT)\.\d/;

/** The titles under a folder that name a clause, in the order of files and lines. */
export function titlesUnder(folder: string): TestTitle[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
  return files.sort().flatMap((name) => {
    const path = join(folder, name);
    const titles = [...readFileSync(path, 'utf8').matchAll(TITLE)].map(([, , title]) =>
      title!.replace(/\\(['"`])/g, '$1'),
    );
    const file = relative(join(folder, '..'), path).replaceAll('\\', '/');
    return titles.filter((title) => BOOK.test(title)).map((title) => ({ file, title }));
  });
}
