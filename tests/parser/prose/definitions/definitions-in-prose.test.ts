import { describe, expect, test } from 'vitest';
import { createReporter } from '../../../../src/parser/diagnostics.ts';
import { definitionsIn } from '../../../../src/parser/prose/definitions/definitions.ts';

const spelledOut = 'It holds a multi-agency risk assessment conference (MARAC).';

function termsIn(text: string): string[] {
  const passage = { text, lineAt: (offset: number) => 100 + Math.floor(offset / 30) };
  return definitionsIn([], [passage, { text: spelledOut, lineAt: () => 1 }], {
    openLines: new Set(),
    reporter: createReporter(),
  }).map(
    ({ term, abbreviation, text, source, footnote }) =>
      `${term} (${abbreviation ?? ''}), ${String(source.line)}-${String(source.endLine)}, ${String(footnote)}: ${text}`,
  );
}

describe('definitionsIn(footnotes, passages)', () => {
  test('finds the sentence that says what letters mean, with its own lines', () => {
    expect(
      termsIn(
        'There is a process in place here. A MARAC is a meeting where cases are shared. It works.',
      ),
    ).toEqual([
      'multi-agency risk assessment conference (MARAC), 101-102, undefined: A MARAC is a meeting where cases are shared.',
    ]);
  });

  test.each([
    ['letters that the report does not spell out', 'A MASH is a place where people meet.'],
    ['one such thing of the force', 'The MARAC is a good one.'],
    ['what happens to it', 'A MARAC is held every fortnight.'],
    ['what it is worth', 'A MARAC is a good example of work with partners.'],
    ['a sentence that is not whole', 'A MARAC is a meeting where'],
  ])('takes %s for no meaning', (_what, text) => {
    expect(termsIn(text)).toEqual([]);
  });
});
