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
    text: changed(
      'Protecting vulnerable people\tGood\t2017',
      'Protecting vulnerable people\tGood\t2016',
    ).replace('organised crime\tGood\t2017', 'organised crime\tGood\t2016'),
    printed:
      'report.txt:183: error another-judgments: Expected judgments of 2017 on the questions that the report has chapters on, found years that contradict it for `Protecting vulnerable people` and `Tackling serious and organised crime`; the judgments may be those of another report, compare both with the PDF',
  },
} satisfies Record<string, RuleCase>;
