import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SOURCE = join(__dirname, 'mustNotCompile.txt');
/** Where the text is compiled as if it were there. */
const FILE = join(__dirname, 'mustNotCompile.fixture.ts');

interface Refusal {
  readonly line: number;
  readonly code: string;
  readonly says: string;
}

/** What the compiler says of the fixture, under the options that the product is compiled with. */
function refusals(text: string): Refusal[] {
  const root = join(__dirname, '..', '..');
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => path === FILE || fileExists.call(host, path);
  host.readFile = (path) => (path === FILE ? text : readFile.call(host, path));
  host.getSourceFile = (path, language, ...rest) =>
    path === FILE ? ts.createSourceFile(path, text, language) : getSourceFile.call(host, path, language, ...rest);
  const program = ts.createProgram([FILE], options, host);
  const file = program.getSourceFile(FILE)!;
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ start = 0, code, messageText }) => ({
      line: file.getLineAndCharacterOfPosition(start).line + 1,
      code: String(code),
      says: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }),
  );
}

test('what has not come through the door does not compile as an answer, and nothing but the door makes what is seen', () => {
  const text = readFileSync(SOURCE, 'utf8');
  const expected = text.split('\n').flatMap((line, index) => {
    const codes = / \/\/ refused ([\d ]+)$/.exec(line)?.[1]?.split(' ');
    return codes ? [{ line: index + 1, codes }] : [];
  });
  const found = refusals(text);
  expect(expected.length).toBeGreaterThan(15);
  // Of the codes of a line one is enough: how a decorator that does not fit is called depends on why it does not
  const unexpected = found.filter(({ line, code }) => !expected.find((one) => one.line === line)?.codes.includes(code));
  expect(unexpected).toEqual([]);
  expect([...new Set(found.map(({ line }) => line))]).toEqual(expected.map(({ line }) => line));
}, 60_000);
