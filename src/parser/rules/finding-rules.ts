import { error, warning } from './rule.ts';

/** The diagnostics about areas for improvement, causes of concern and recommendations. */
export const findingRules = {
  'unclaimed-list': warning(
    'A list of things the force should do stands under no heading that says what it is.',
    'Expected the heading `Areas for improvement` or `Recommendations` over items that say what the force should do, found none; they are left out, see the PDF',
  ),
  'empty-finding': warning(
    'A heading announces items, and none follow.',
    'Expected items under `{heading}`, found none; see the PDF',
  ),
  'finding-without-question': error(
    'Items for improvement stand outside the chapters, so their question is unknown.',
    'Expected `{heading}` inside the chapter of a question, found it outside; its items are left out, compare with the PDF',
  ),
  'torn-item': warning(
    'An item is not whole: its beginning or its end is lost.',
    'Expected an item that begins as a sentence, found `{found}`; part of it seems lost, so it is left out, see the PDF',
  ),
  'finding-aside': warning(
    'What somebody should do stands in other words after a list of findings: nobody can tell whether it is one of them.',
    'Expected a heading after the last item, found `{found}`; it is left out, see the PDF',
  ),
  'cause-unclear': warning(
    'What stands under `Cause of concern` may be several, or one of an earlier inspection.',
    'Expected one cause of concern that is one now, found `{found}`; nobody can tell whether it is, so it is left out, see the PDF',
  ),
  'recommendations-missing': warning(
    'A cause of concern has no recommendations.',
    'Expected recommendations after the cause of concern, found none; see the PDF',
  ),
  'cause-missing': warning(
    'Recommendations stand without the one cause of concern that they belong to.',
    'Expected one cause of concern before its recommendations, found none or several; the recommendations are left out, see the PDF',
  ),
};
