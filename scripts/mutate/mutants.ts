import ts from 'typescript';

import { mutateRegex } from './mutate-regex.ts';

/** One small fault put into a module. */
export interface Mutant {
  path: string;
  line: number;
  kind: string;
  /** Where the module's text is replaced, and by what; the end is exclusive. */
  start: number;
  end: number;
  was: string;
  replacement: string;
}

type Change = Pick<Mutant, 'kind' | 'start' | 'end' | 'replacement'>;

const otherOperators: ReadonlyMap<ts.SyntaxKind, readonly [kind: string, operator: string]> =
  new Map([
    [ts.SyntaxKind.LessThanToken, ['boundary', '<=']],
    [ts.SyntaxKind.LessThanEqualsToken, ['boundary', '<']],
    [ts.SyntaxKind.GreaterThanToken, ['boundary', '>=']],
    [ts.SyntaxKind.GreaterThanEqualsToken, ['boundary', '>']],
    [ts.SyntaxKind.EqualsEqualsEqualsToken, ['equality', '!==']],
    [ts.SyntaxKind.ExclamationEqualsEqualsToken, ['equality', '===']],
    [ts.SyntaxKind.AmpersandAmpersandToken, ['logic', '||']],
    [ts.SyntaxKind.BarBarToken, ['logic', '&&']],
    [ts.SyntaxKind.PlusToken, ['arithmetic', '-']],
    [ts.SyntaxKind.MinusToken, ['arithmetic', '+']],
    [ts.SyntaxKind.AsteriskToken, ['arithmetic', '/']],
    [ts.SyntaxKind.SlashToken, ['arithmetic', '*']],
  ]);

/** List every mutant of a module. */
export function mutantsOf(path: string, text: string): Mutant[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  visit(source);
  return mutants;

  function visit(node: ts.Node): void {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node))
      return;
    for (const change of changesOf(node, source)) {
      const line = source.getLineAndCharacterOfPosition(change.start).line + 1;
      mutants.push({ path, line, was: text.slice(change.start, change.end), ...change });
    }
    ts.forEachChild(node, visit);
  }
}

function changesOf(node: ts.Node, source: ts.SourceFile): Change[] {
  const start = node.getStart(source);
  const end = node.getEnd();
  const change = (kind: string, replacement: string): Change => ({ kind, start, end, replacement });
  if (ts.isIfStatement(node)) return [negated(node.expression, source)];
  if (ts.isConditionalExpression(node)) return [negated(node.condition, source)];
  if (ts.isBinaryExpression(node)) return otherOperator(node, source);
  if (ts.isNumericLiteral(node)) return [change('number', String(Number(node.text) + 1))];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [change('boolean', 'false')];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [change('boolean', 'true')];
  if (ts.isStringLiteral(node) && !ts.isPropertyAssignment(node.parent))
    return [change('string', node.text === '' ? "'mutated'" : "''")];
  if (
    ts.isReturnStatement(node) &&
    node.expression &&
    node.expression.getText(source) !== 'undefined'
  )
    return [change('return', 'return undefined as never;')];
  if (ts.isRegularExpressionLiteral(node))
    return mutateRegex(node.text).map((regex) => change('regex', regex));
  return [];
}

function negated(condition: ts.Expression, source: ts.SourceFile): Change {
  const replacement = `!(${condition.getText(source)})`;
  return {
    kind: 'condition',
    start: condition.getStart(source),
    end: condition.getEnd(),
    replacement,
  };
}

function otherOperator(node: ts.BinaryExpression, source: ts.SourceFile): Change[] {
  const other = otherOperators.get(node.operatorToken.kind);
  if (!other || isOfStrings(node)) return [];
  const [kind, replacement] = other;
  const { operatorToken } = node;
  return [
    { kind, start: operatorToken.getStart(source), end: operatorToken.getEnd(), replacement },
  ];
}

/** `'a' + b` joins words; a minus there is no fault that anybody would make. */
function isOfStrings({ left, right, operatorToken }: ts.BinaryExpression): boolean {
  return (
    operatorToken.kind === ts.SyntaxKind.PlusToken &&
    [left, right].some((side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side))
  );
}
