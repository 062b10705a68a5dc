import { error, warning } from './rule.ts';

/** The diagnostics about a file and its characters. */
export const textRules = {
  'not-text': error(
    'The bytes are no text: an image, an archive, a program.',
    'Expected the text of a report, found {found}; convert the PDF to text first',
  ),
  'empty-text': error(
    'The file has no words.',
    'Expected the text of a report, found no words; convert the PDF again',
  ),
  'unknown-character': warning(
    'A character is not what the report printed: a decoder did not know it, read it wrongly, or lost a digit.',
    'Expected the characters of an English text, found `{found}`; compare the line with the PDF, or convert it again as UTF-8',
  ),
  'ligatures-lost': error(
    'The letters `fi` are hardly anywhere: a converter misread what the PDF prints as one character, so words are misspelt throughout.',
    'Expected `fi` as often as English has it (`officers`, `first`), found it {found} times among {letters} letters, so words are misspelt throughout; convert the PDF with another program',
  ),
  'source-mark-up': error(
    'The text is full of the marks of a notation that is not read here, such as `<para>` or `.PP`, which would stand within its sentences.',
    'Expected words, found `{found}` and the like in {lines} lines; convert the PDF to plain text, Markdown or HTML',
  ),
  'text-too-long': error(
    'The file, or a line of it, is far longer than any report has, so it is not read at all.',
    'Expected a report of at most {limit}, found {found}; {remedy}',
  ),
  'more-of-the-same': warning(
    'One rule is broken so often that nobody would read every message; the first ones are listed.',
    'Expected at most {most} of `{rule}`, found more; the rest are not listed',
  ),
};
