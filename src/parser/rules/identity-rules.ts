import { rule, ruleOn } from './rule.ts';

/** The diagnostics about whose report a text is. */
export const identityRules = {
  'title-missing': rule({
    severity: 'error',
    about: 'The title page does not say which report this is.',
    expected: 'a title such as `PEEL: Police effectiveness 2017` near the start',
    found: 'none',
    remedy: 'check that the title page was converted',
  }),
  'force-missing': rule({
    severity: 'error',
    about: 'The title page does not say which force was inspected.',
    expected: '`An inspection of` and the name of a force near the start',
    found: 'none',
    remedy: 'check that the title page was converted',
  }),
  'unknown-force': ruleOn<{ found: string }>({
    severity: 'error',
    about: 'The force is not in the register.',
    expected: 'one of the forces in content/forces.csv',
    found: ({ found }) => `\`${found}\``,
    remedy: 'if the name is right, add it there as an alias',
    example: { found: 'Gotham Police' },
  }),
  'unknown-programme': ruleOn<{ pillar: string; year: string | number }>({
    severity: 'error',
    about: 'Nobody has told the parser what reports of this pillar and year ask.',
    expected: 'a report of a programme whose questions are known',
    found: ({ pillar, year }) => `${pillar} ${String(year)}`,
    remedy: 'add its questions in src/programme/programmes.ts',
    example: { pillar: 'legitimacy', year: 2016 },
  }),
  'another-report': ruleOn<{ force: string; titleLine: number; other: string; parts: string }>({
    severity: 'error',
    about: 'Parts of the text are about another force than the title page names.',
    expected: ({ force, titleLine }) =>
      `a report on ${force}, as the title page names it (line ${String(titleLine)})`,
    found: ({ other, parts }) => `${other} in ${parts}`,
    remedy: 'give each report a file of its own',
    example: {
      force: 'Durham Constabulary',
      titleLine: 4,
      other: 'Kent Police',
      parts: 'Force in numbers (line 49)',
    },
  }),
  'another-judgments': ruleOn<{ titles: string; year: number }>({
    severity: 'error',
    about: "The judgments' years contradict the areas that the report says it assessed.",
    expected: ({ year }) =>
      `judgments that fit the areas assessed in ${String(year)}, as Risk-based inspection lists them`,
    found: ({ titles }) => `years that contradict it for ${titles}`,
    remedy: 'the judgments may be those of another report, compare both with the PDF',
    example: {
      titles:
        '`Preventing crime and tackling anti-social behaviour` and `Tackling serious and organised crime`',
      year: 2017,
    },
  }),
  'duplicate-report': ruleOn<{ id: string; other: string }>({
    severity: 'error',
    about: 'Two files hold a report of one force, pillar and year.',
    expected: ({ id }) => `one text for \`${id}\``,
    found: ({ other }) => `it in \`${other}\` too`,
    remedy: 'keep one',
    example: { id: 'durham-2017-effectiveness', other: 'other-1.txt' },
  }),
  'file-name': ruleOn<{ id: string; found: string }>({
    severity: 'error',
    about: "The file's name differs from what its title page says.",
    expected: ({ id }) => `the file name \`${id}.txt\``,
    found: ({ found }) => `\`${found}\``,
    remedy: 'rename the file',
    example: { id: 'durham-2017-effectiveness', found: 'durham.txt' },
  }),
  'published-missing': rule({
    severity: 'warning',
    about: 'The title page does not say when the report was published.',
    expected: 'a month and year of publication on the title page',
    found: 'none',
    remedy: 'check that the title page was converted',
  }),
  'isbn-missing': rule({
    severity: 'warning',
    about: 'The title page has no ISBN.',
    expected: 'an ISBN on the title page',
    found: 'none',
    remedy: 'check that the title page was converted',
  }),
  'isbn-check-digit': ruleOn<{ found: string; wanted: string | number }>({
    severity: 'warning',
    about: 'The ISBN is not one that could exist, so a digit of it is misprinted or misread.',
    expected: ({ wanted }) => `an ISBN that ends in its check digit ${String(wanted)}`,
    found: ({ found }) => `\`${found}\``,
    remedy: 'compare it with the PDF',
    example: { found: '978-1-78655-526-1', wanted: 7 },
  }),
};
