import ts from 'typescript';

/** Counts the turns of every loop whose end is a condition, so that one without an end is noticed. */
export function boundLoops(code: string): string {
  const file = ts.createSourceFile('code.js', code, ts.ScriptTarget.ES2022);
  const bodies: number[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isForStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) && ts.isBlock(node.statement))
      bodies.push(node.statement.getStart(file) + 1);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return bodies
    .sort((one, other) => other - one)
    .reduce((text, at) => `${text.slice(0, at)}turn();${text.slice(at)}`, code);
}
