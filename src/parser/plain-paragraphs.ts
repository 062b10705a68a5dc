/** A line in which nothing is Markdown: it begins with a word, and nothing marks emphasis, a link or an escape. */
const plainLine = /^["'(“‘\uE000\p{L}\p{N}][^*_[\]\\&\p{Cc}]*(?<!\s)$/u;

/** Markdown makes a list of `1. `, and of an underlined line a heading. */
const listItem = /^\d+[.)]/;

/** Some lines; the end is exclusive. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * Find the paragraphs between empty lines that Markdown would leave as they are: one paragraph of one text.
 *
 * What is in doubt is not among them.
 */
export function plainParagraphs(texts: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (let at = 0; at <= texts.length; at += 1) {
    if (at < texts.length && texts[at] !== '') continue;
    if (at > from && isPlain(texts.slice(from, at))) found.push({ from, to: at });
    from = at + 1;
  }
  return found;
}

function isPlain(paragraph: readonly string[]): boolean {
  return paragraph.every((line) => plainLine.test(line) && !listItem.test(line));
}
