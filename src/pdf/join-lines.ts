/** A line of a paragraph; `isCut` where it was broken although it had no place to break. */
export interface ParagraphLine {
  text: string;
  isCut: boolean;
}

/** Join the lines of a paragraph; `knownWords` are the words that the document has within its lines. */
export function joinLines(
  lines: readonly ParagraphLine[],
  knownWords: ReadonlySet<string>,
): string {
  return lines.reduce((text, { text: line }, at) => {
    if (text === '' || lines[at - 1]?.isCut === true) return text + line;
    if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
    if (isBrokenAddress(text) || /\p{L}[\u2010/]$/u.test(text)) return text + line;
    const broken = /(?<!\p{L})(\p{L}+)-$/u.exec(text)?.[1];
    const rest = /^\p{Ll}+|^\d+/u.exec(line)?.[0];
    if (broken === undefined || rest === undefined) {
      return /\p{L}-$/u.test(text) ? text + line : `${text} ${line}`;
    }
    return isDivided(broken, rest, knownWords) ? text.slice(0, -1) + line : text + line;
  }, '');
}

/** Every word that stands whole on a line, in lower case. */
export function wordsWithin(lines: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const word of line.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [])
      words.add(word);
  }
  return words;
}

/** A web address runs on after a slash, hyphen or the like, because it holds no spaces. */
function isBrokenAddress(text: string): boolean {
  return /(?:https?:|www\.)\S*[-/_=?&#%.]$/.test(text) && !/[^/]\.$/.test(text);
}

/** A hyphen goes only where the document writes the word without it, and never with it. */
function isDivided(first: string, rest: string, knownWords: ReadonlySet<string>): boolean {
  const [a, b] = [first.toLowerCase(), rest.toLowerCase()];
  return knownWords.has(a + b) && !knownWords.has(`${a}-${b}`);
}
