import ts from 'typescript';

const OPERATORS: Partial<Record<ts.SyntaxKind, readonly string[]>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
  [ts.SyntaxKind.LessThanToken]: ['<=', '>='],
  [ts.SyntaxKind.LessThanEqualsToken]: ['<', '>'],
  [ts.SyntaxKind.GreaterThanToken]: ['>=', '<='],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ['>', '<'],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
  [ts.SyntaxKind.BarBarToken]: ['&&'],
  [ts.SyntaxKind.AmpersandToken]: ['|'],
  [ts.SyntaxKind.BarToken]: ['&'],
  [ts.SyntaxKind.LessThanLessThanToken]: ['>>'],
  [ts.SyntaxKind.PlusToken]: ['-'],
  [ts.SyntaxKind.MinusToken]: ['+'],
  [ts.SyntaxKind.BarEqualsToken]: ['='],
  [ts.SyntaxKind.MinusEqualsToken]: ['+='],
};

const METHODS: Readonly<Record<string, string>> = { some: 'every', every: 'some' };

/** What a piece of code could wrongly have been. */
export function replacementsFor(node: ts.Node, source: ts.SourceFile): string[] {
  const text = (one: ts.Node) => one.getText(source);
  if (ts.isBinaryExpression(node)) return ofBinary(node, text);
  if (ts.isConditionalExpression(node)) return [text(node.whenTrue), text(node.whenFalse)].map((one) => `(${one})`);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) return [text(node.operand)];
  if (ts.isIfStatement(node))
    return [`if (!(${text(node.expression)})) ${text(node.thenStatement)}`, ';', text(node.thenStatement)];
  if (ts.isExpressionStatement(node) || ts.isContinueStatement(node)) return [';'];
  if (ts.isNumericLiteral(node)) return [String(Number(node.text) + 1)];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isStringLiteral(node) && !ts.isPropertyName(node)) return ["'something else'"];
  if (ts.isArrayLiteralExpression(node)) return ofList(node, text);
  if (ts.isCallExpression(node)) return ofCall(node, text);
  return [];
}

function ofBinary(node: ts.BinaryExpression, text: (one: ts.Node) => string): string[] {
  const [left, right] = [text(node.left), text(node.right)];
  const others = (OPERATORS[node.operatorToken.kind] ?? []).map((operator) => `${left} ${operator} ${right}`);
  const sides = [ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken];
  return sides.includes(node.operatorToken.kind) ? [...others, `(${left})`, `(${right})`] : others;
}

/** One entry less. */
const ofList = ({ elements }: ts.ArrayLiteralExpression, text: (one: ts.Node) => string): string[] =>
  elements.map(
    (gone) =>
      `[${elements
        .filter((one) => one !== gone)
        .map(text)
        .join(', ')}]`,
  );

/** The other quantifier, or everything where only some was taken. */
function ofCall(node: ts.CallExpression, text: (one: ts.Node) => string): string[] {
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const other = METHODS[name.text];
  if (other !== undefined) return [`${text(expression)}.${other}(${node.arguments.map(text).join(', ')})`];
  return name.text === 'filter' ? [text(expression)] : [];
}
