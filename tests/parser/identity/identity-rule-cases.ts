import { changed, faultlessText } from '../faultless-report.ts';
import type { RuleCase } from '../rule-case.ts';

/** Texts that raise the rules about whose report a text is. */
export const identityRuleCases = {
  'another-document': {
    text: changed('An inspection of', 'Our response to this report\n\nAn inspection of'),
    printed:
      'report.txt:4: error another-document: Expected the title page of a report, found `Our response to this report`; give the report itself',
  },
  'another-report': {
    text: faultlessText.replace(
      /(?<=\nForce in numbers\n[^]*)Durham Constabulary(?=[^]*\nRisk-based)/g,
      'Kent Police',
    ),
    printed:
      'report.txt:49: error another-report: Expected a report on Durham Constabulary, as the title page names it (line 4), found Kent Police in Force in numbers (line 49); give each report a file of its own',
  },
  'another-judgments': {
    text: withoutChapters(
      changed(
        'Judgments from 2016 remain',
        'Durham Constabulary was assessed against the following areas in 2017:\n\n- Investigating crime and reducing re-offending;\n- Protecting vulnerable people; and\n- Specialist capabilities.\n\nJudgments from 2016 remain',
      ),
      'Preventing crime and tackling anti-social behaviour',
      'Tackling serious and organised crime',
    ),
    printed:
      'report.txt:187: error another-judgments: Expected judgments that fit the areas assessed in 2017, as Risk-based inspection lists them, found years that contradict it for `Preventing crime and tackling anti-social behaviour` and `Tackling serious and organised crime`; the judgments may be those of another report, compare both with the PDF',
  },
} satisfies Record<string, RuleCase>;

/** A text without the chapters of these titles, each up to the next blank line but one. */
function withoutChapters(text: string, ...titles: readonly string[]): string {
  return titles.reduce(
    (left, title) =>
      left.replace(new RegExp(`\\n${title}\\n\\n\\n[^]*?(?=\\n[A-Z][^\\n]*\\n\\n\\n)`), '\n'),
    text,
  );
}
