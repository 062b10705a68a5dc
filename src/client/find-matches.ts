/** Where a query stands in a text: offsets of its first character and after its last. */
export interface Match {
  start: number;
  end: number;
}

/** Characters that readers type otherwise than reports print them; each stands for one of one length. */
const typed: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '\u00a0': ' ',
  '\n': ' ',
};

/** Find every place of a query in a text, whatever its case, quotation marks and dashes. */
export function findMatches(text: string, query: string): Match[] {
  const wanted = fold(query.trim().replaceAll(/\s+/gu, ' '));
  if (wanted === '') return [];
  const folded = fold(text);
  const matches: Match[] = [];
  let start = folded.indexOf(wanted);
  while (start !== -1) {
    matches.push({ start, end: start + wanted.length });
    start = folded.indexOf(wanted, start + wanted.length);
  }
  return matches;
}

/** Fold character by character, so that offsets stay those of the text. */
function fold(text: string): string {
  return Array.from({ length: text.length }, (_, index) => foldCharacter(text.charAt(index))).join(
    '',
  );
}

function foldCharacter(character: string): string {
  const plain = typed[character] ?? character.toLowerCase();
  return plain.length === 1 ? plain : character;
}
