import { isBlank, numbersSpan, plainLine } from './report-parts.ts';

/** One figure of Force in numbers, where the text leaves no doubt whose number is whose. */
export interface NumberPanel {
  /** Line of the label, counted from 0. */
  labelIndex: number;
  /** First and last line of the names and values below the label. */
  start: number;
  end: number;
  label: string;
  force: string;
  forceValue: string;
  nationalValue: string;
}

interface Token {
  index: number;
  kind: 'name' | 'value' | 'other';
  text: string;
}

const NATION = 'England and Wales';

/** `+10%`, `-0.05%`, `282` */
const VALUE = /^[+-]?\d[\d,.]*%?$/;

/** `Bedfordshire Police` */
const FORCE = /^[A-Z][\w&' -]+ (?:Police|Constabulary)$/;

/** Find the panels that hold just two names and two values, each value in its name's place. */
export function numberPanels(lines: readonly string[]): NumberPanel[] {
  const span = numbersSpan(lines);
  if (!span) return [];
  const tokens = tokensOf(lines, span.start, span.end);
  return tokens.flatMap((label, position) => {
    const next = tokens.findIndex((token, at) => at > position && token.kind === 'other');
    const body = tokens.slice(position + 1, next === -1 ? tokens.length : next);
    return label.kind === 'other' ? readPanel(label, body) : [];
  });
}

function readPanel(label: Token, body: readonly Token[]): NumberPanel[] {
  const names = body.filter((token) => token.kind === 'name').map((token) => token.text);
  const values = body.filter((token) => token.kind === 'value').map((token) => token.text);
  const [forceValue, nationalValue] = values;
  const [force, nation] = names;
  const isSettled = names.length === 2 && values.length === 2 && nation === NATION;
  if (!isSettled || !force || !forceValue || !nationalValue || body[0]?.kind !== 'name') return [];
  const start = body[0].index;
  const end = body.at(-1)?.index ?? start;
  const { index: labelIndex, text } = label;
  return [{ labelIndex, start, end, label: text, force, forceValue, nationalValue }];
}

function tokensOf(lines: readonly string[], start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (let index = start; index < end; index += 1) {
    const text = plainLine(lines[index] ?? '');
    const joined = `${text} ${plainLine(lines[index + 1] ?? '')}`;
    if (isBlank(text)) continue;
    if (VALUE.test(text)) tokens.push({ index, kind: 'value', text });
    else if (text === NATION || FORCE.test(text)) tokens.push({ index, kind: 'name', text });
    else if (text.endsWith(` ${NATION}`)) {
      tokens.push({ index, kind: 'name', text: text.slice(0, -NATION.length - 1) });
      tokens.push({ index, kind: 'name', text: NATION });
    } else if (/^\w+$/.test(text) && FORCE.test(joined)) {
      tokens.push({ index, kind: 'name', text: joined });
      index += 1;
    } else tokens.push({ index, kind: 'other', text });
  }
  return tokens;
}
