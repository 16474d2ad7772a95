import ts from 'typescript';
import type { Mutant } from '../change';
import { textOf } from '../copy';
import { filesOfRooms, places } from './places';
import { replacementsFor } from './replacements';

/** What decides in the pure rooms, besides their tables: every condition negated, comparison turned, step left out. */
export const ofCode = (): Mutant[] => filesOfRooms().flatMap((file) => ofFile(file));

function ofFile(file: string): Mutant[] {
  const text = textOf(file);
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const isTable = places().files.has(file);
  const found: Mutant[] = [];
  const visit = (node: ts.Node, within: string): void => {
    if (
      ts.isTypeNode(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isImportDeclaration(node) ||
      ts.isThrowStatement(node)
    )
      return;
    const name = nameOf(node) ?? within;
    if (name !== '' && decides(node, isTable))
      for (const to of replacementsFor(node, source)) {
        const [from, end] = [node.getStart(source), node.getEnd()];
        found.push({
          name: `${file} ${name}: ${short(node.getText(source))} → ${short(to)}`,
          change: { file, text: text.slice(0, from) + to + text.slice(end) },
        });
      }
    ts.forEachChild(node, (child) => visit(child, name));
  };
  visit(source, '');
  return numbered(found);
}

/** What is in a function. Of what is declared outside, tables are changed as data, and other lists of words are decisions too. */
const decides = (node: ts.Node, isTable: boolean): boolean =>
  ts.findAncestor(node, ts.isFunctionLike) !== undefined ||
  (!isTable && ts.isArrayLiteralExpression(node) && node.elements.every((one) => ts.isStringLiteral(one)));

const nameOf = (node: ts.Node): string | undefined =>
  (ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)) && node.name && ts.isIdentifier(node.name)
    ? node.name.text
    : undefined;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 45)} … ${line.slice(-20)}` : line;
};

/** Two of one name in one function are told apart by a number. */
function numbered(mutants: readonly Mutant[]): Mutant[] {
  const seen = new Map<string, number>();
  return mutants.map((mutant) => {
    const times = (seen.get(mutant.name) ?? 0) + 1;
    seen.set(mutant.name, times);
    return times === 1 ? mutant : { ...mutant, name: `${mutant.name} (${String(times)})` };
  });
}
