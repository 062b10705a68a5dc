/** A text in plain characters, with the way back to the offsets of the text that was printed. */
export interface PlainCopy {
  text: string;
  /** The offset in the printed text of an offset in this copy. */
  printedOffset(offset: number): number;
}

/** The words that stand for the report's force in a plain copy, whatever name the text uses. */
const forceWords = 'the force';

const zeroWidth = '[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]';
const spaces = '\\s{2,}|[^\\S ]';
const singleQuotes = '[\\u2018-\\u201b\\u02bc\\u2032\\u00b4`]';
const doubleQuotes = '[\\u201c-\\u201f\\u2033]';
const hyphens = '[\\u2010-\\u2015\\u2212\\u2043\\ufe63\\uff0d]';
const ligatures = '[\\ufb00-\\ufb06]';
/** A raised digit is a footnote mark that was left behind; it is no part of a number. */
const raisedDigits = '[\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079]';

/** Build what copies texts plainly: one kind of space, quote and hyphen, and one name for the force. */
export function plainCopier(forceNames: readonly string[]): (text: string) => PlainCopy {
  const names = [...forceNames].sort((a, b) => b.length - a.length).map(namePattern);
  const pattern = new RegExp(
    [
      ...names.map((name) => `\\b${name}\\b`),
      `${zeroWidth}|${raisedDigits}`,
      spaces,
      singleQuotes,
      doubleQuotes,
      hyphens,
      ligatures,
    ].join('|'),
    'g',
  );
  return (text) => copyWith(text, pattern);
}

/** Let a name be printed with any space or hyphen between its words, and with ligatures: `Staﬀordshire`. */
function namePattern(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ \u00a0]+|-|ff|fi|fl/g, (found) => {
    if (found === '-') return `(?:-|${hyphens})`;
    return /^[a-z]/.test(found) ? `(?:${found}|${ligatures})` : '\\s{1,3}';
  });
}

function copyWith(text: string, pattern: RegExp): PlainCopy {
  const shifts: { copied: number; printed: number }[] = [{ copied: 0, printed: 0 }];
  let grown = 0;
  const copy = text.replace(pattern, (found: string, offset: number) => {
    const plain = plainFormOf(found);
    if (plain.length !== found.length) {
      grown += plain.length - found.length;
      const printed = offset + found.length;
      shifts.push({ copied: printed + grown, printed });
    }
    return plain;
  });
  return {
    text: copy,
    printedOffset(offset) {
      const shift = shifts.findLast((candidate) => candidate.copied <= offset);
      return shift === undefined ? offset : shift.printed + (offset - shift.copied);
    },
  };
}

function plainFormOf(found: string): string {
  const [first = ''] = found;
  if (/[A-Za-z]/.test(first)) return forceWords;
  if (/[\u00ad\u200b-\u200d\u2060\ufeff\u00b2\u00b3\u00b9\u2070\u2074-\u2079]/.test(first)) {
    return '';
  }
  if (/\s/.test(first)) return ' ';
  if (/[\u2018-\u201b\u02bc\u2032\u00b4`]/.test(first)) return "'";
  if (/[\u201c-\u201f\u2033]/.test(first)) return '"';
  return first >= '\ufb00' && first <= '\ufb06' ? first.normalize('NFKC') : '-';
}
