const quantifier = /(?<!\\)(?<=[\])}\w.])(?:\{\d+(?:,\d*)?\}|[+*?])\??/g;
const anchor = /^\^|(?<!\\)\$$/g;
const charClass = /(?<!\\)\[\^?/g;
const lookaround = /\(\?<?[!=]/g;

/** List the regular expressions that are one fault away from a literal: a quantifier, anchor, class or look-around. */
export function mutateRegex(literal: string): string[] {
  const close = literal.lastIndexOf('/');
  const body = literal.slice(1, close);
  const flags = literal.slice(close + 1);
  const bodies = [
    ...replaceEach(body, quantifier, (found) =>
      found.startsWith('?') ? '' : found === '+' ? '*' : '',
    ),
    ...replaceEach(body, anchor, () => ''),
    ...replaceEach(body, charClass, (found) => (found === '[' ? '[^' : '[')),
    ...replaceEach(body, lookaround, (found) =>
      found.endsWith('!') ? found.replace('!', '=') : found.replace('=', '!'),
    ),
  ];
  const otherFlags = flags.includes('i') ? [`/${body}/${flags.replace('i', '')}`] : [];
  return [...bodies.map((mutated) => `/${mutated}/${flags}`), ...otherFlags].filter(isRegex);
}

function replaceEach(text: string, pattern: RegExp, by: (found: string) => string): string[] {
  return [...text.matchAll(pattern)].map(
    (match) =>
      text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length),
  );
}

function isRegex(literal: string): boolean {
  const close = literal.lastIndexOf('/');
  try {
    return new RegExp(literal.slice(1, close), literal.slice(close + 1)).source !== '(?:)';
  } catch {
    return false;
  }
}
