import { rule, ruleOn } from './rule.ts';

/** The diagnostics about areas for improvement, causes of concern and recommendations. */
export const findingRules = {
  'unclaimed-list': rule({
    severity: 'warning',
    about: 'A list of things the force should do stands under no heading that says what it is.',
    expected:
      'the heading `Areas for improvement` or `Recommendations` over items that say what the force should do',
    found: 'none',
    remedy: 'they are left out, see the PDF',
  }),
  'empty-finding': ruleOn<{ heading: string }>({
    severity: 'warning',
    about: 'A heading announces items, and none follow.',
    expected: ({ heading }) => `items under \`${heading}\``,
    found: 'none',
    remedy: 'see the PDF',
    example: { heading: 'Area for improvement' },
  }),
  'finding-without-question': ruleOn<{ heading: string }>({
    severity: 'error',
    about: 'Items for improvement stand outside the chapters, so their question is unknown.',
    expected: ({ heading }) => `\`${heading}\` inside the chapter of a question`,
    found: 'it outside',
    remedy: 'its items are left out, compare with the PDF',
    example: { heading: 'Area for improvement' },
  }),
  'torn-item': ruleOn<{ found: string }>({
    severity: 'warning',
    about: 'An item is not whole: its beginning or its end is lost.',
    expected: 'an item that begins as a sentence',
    found: ({ found }) => `\`${found}\``,
    remedy: 'part of it seems lost, so it is left out, see the PDF',
    example: { found: 'look at that again.' },
  }),
  'recommendations-missing': rule({
    severity: 'warning',
    about: 'A cause of concern has no recommendations.',
    expected: 'recommendations after the cause of concern',
    found: 'none',
    remedy: 'see the PDF',
  }),
  'cause-missing': rule({
    severity: 'warning',
    about: 'Recommendations stand without the one cause of concern that they belong to.',
    expected: 'one cause of concern before its recommendations',
    found: 'none or several',
    remedy: 'the recommendations are left out, see the PDF',
  }),
};
