import ts from 'typescript';

/** Counts the turns of every loop whose end is a condition, so that one without an end is noticed. */
export function boundLoops(code: string): string {
  const file = ts.createSourceFile('code.js', code, ts.ScriptTarget.ES2022);
  const added: { readonly at: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isForStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) {
      const { statement } = node;
      added.push({ at: statement.getStart(file), text: '{turn();' }, { at: statement.getEnd(), text: '}' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return added
    .sort((one, other) => other.at - one.at)
    .reduce((text, { at, text: more }) => `${text.slice(0, at)}${more}${text.slice(at)}`, code);
}
