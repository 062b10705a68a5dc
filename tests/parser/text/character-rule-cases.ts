import { area, changed } from '../faultless-report.ts';
import type { RuleCase } from '../rule-case.ts';

/** Texts that raise the rules about characters that are not what the report printed. */
export const characterRuleCases = {
  'unknown-character': {
    text: changed(area, area.replace('look', 'l\uFFFDok')),
    printed:
      'report.txt:210: warning unknown-character: Expected the characters of an English text, found `l\uFFFDok`; compare the line with the PDF, or convert it again as UTF-8',
  },
  'doubtful-figure': {
    text: changed('\n301\n', '\n\uFFFD01\n'),
    printed:
      'report.txt:51: warning doubtful-figure: Expected figures of `incidents` that leave no doubt, found `\uFFFD01`; it is left out, see the PDF',
  },
} satisfies Record<string, RuleCase>;
