import { error, warning } from './rule.ts';

/** The diagnostics about whose report a text is. */
export const identityRules = {
  'title-missing': error(
    'The title page does not say which report this is.',
    'Expected a title such as `PEEL: Police effectiveness 2017` near the start, found none; check that the title page was converted',
  ),
  'force-missing': error(
    'The title page does not say which force was inspected.',
    'Expected `An inspection of` and the name of a force near the start, found none; check that the title page was converted',
  ),
  'unknown-force': error(
    'The force is not in the register.',
    'Expected one of the forces in content/forces.csv, found `{found}`; if the name is right, add it there as an alias',
  ),
  'unknown-programme': error(
    'Nobody has told the parser what reports of this pillar and year ask.',
    'Expected a report of a programme whose questions are known, found {pillar} {year}; add its questions in src/programme/programmes.ts',
  ),
  'another-document': error(
    'The title page says that the text is not the report but an answer to it, another visit, a draft or the like.',
    'Expected the title page of a report, found `{found}`; give the report itself',
  ),
  'another-report': error(
    'Parts of the text are about another force than the title page names.',
    'Expected a report on {force}, as the title page names it (line {titleLine}), found {other} in {parts}; give each report a file of its own',
  ),
  'another-judgments': error(
    "The judgments' years contradict the chapters, of which the report has one for each question inspected in its year.",
    'Expected judgments of {year} on the questions that the report has chapters on, found years that contradict it for {titles}; the judgments may be those of another report, compare both with the PDF',
  ),
  'duplicate-report': error(
    'Two files hold a report of one force, pillar and year.',
    'Expected one text for `{id}`, found it in `{other}` too; keep one',
  ),
  'file-name': error(
    "The file's name differs from what its title page says.",
    'Expected the file name `{id}.txt`, found `{found}`; rename the file',
  ),
  'published-missing': warning(
    'The title page does not say when the report was published.',
    'Expected a month and year of publication on the title page, found none; check that the title page was converted',
  ),
  'isbn-missing': warning(
    'The title page has no ISBN.',
    'Expected an ISBN on the title page, found none; check that the title page was converted',
  ),
  'isbn-check-digit': warning(
    'The ISBN is not one that could exist, so a digit of it is misprinted or misread.',
    'Expected an ISBN that ends in its check digit {wanted}, found `{found}`; compare it with the PDF',
  ),
};
