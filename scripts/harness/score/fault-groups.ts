import type { Fault } from './faults.ts';

/** Of each group, as many of its faults are shown. */
const examples = 2;
const mostExcerptLines = 12;
const mostLineLength = 160;

/** Write faults by what seems to be their cause, the worst and most frequent first, with excerpts to look at. */
export function faultGroups(faults: readonly Fault[]): string {
  const groups = [
    ...Map.groupBy(faults, (fault) =>
      [fault.outcome, fault.kind, fault.layout, causeOf(fault)].join(' · '),
    ),
  ].toSorted(
    ([one, ones], [other, others]) => rank(one) - rank(other) || others.length - ones.length,
  );
  return groups.map(([name, group]) => groupWords(name, group)).join('\n');
}

function rank(name: string): number {
  return ['wrong', 'silent', 'told'].findIndex((outcome) => name.startsWith(outcome));
}

function groupWords(name: string, group: readonly Fault[]): string {
  const converters = [...new Set(group.map(({ converter }) => converter))];
  return [
    `## ${String(group.length)} × ${name}`,
    '',
    `${String(converters.length)} converters: ${converters.join(', ')}`,
    '',
    ...group.slice(0, examples).flatMap((fault) => exampleLines(fault)),
  ].join('\n');
}

function exampleLines({ path, line, about, expected, found, excerpt, mode }: Fault): string[] {
  return [
    `${path}${line === undefined ? '' : `:${String(line)}`} (${mode}), ${about}`,
    `- said:  ${expected}`,
    ...(found === undefined ? [] : [`- found: ${found}`]),
    '```',
    ...excerpt.slice(0, mostExcerptLines).map((words) => visible(words).slice(0, mostLineLength)),
    ...['```', ''],
  ];
}

/** Tell how what was found differs from what was said. */
function causeOf({ expected, found }: Fault): string {
  if (found === undefined) return 'nothing read';
  if (expected === '') return 'nobody said it';
  if (found.startsWith(`${expected} `)) return 'words after its end';
  if (found.endsWith(` ${expected}`))
    return /^[a-z-]+: /.test(found) ? 'under another question' : 'words before its beginning';
  if (expected.startsWith(found)) return 'its end is missing';
  if (expected.endsWith(found)) return 'its beginning is missing';
  return expected.includes(' ') ? 'words within it' : 'another value';
}

/** Show the characters that a terminal or an editor would hide. */
function visible(words: string): string {
  return words.replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) =>
    character === '\t'
      ? character
      : `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
