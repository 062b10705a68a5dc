import { error, warning } from './rule.ts';

/** The diagnostics about chapters and sections. */
export const outlineRules = {
  'chapter-missing': error(
    'The contents list names a chapter that never comes: the text is cut off, or its heading stands within a line.',
    'Expected the chapter `{title}` that the contents list names, found no heading of it; convert the whole PDF, or in another way if it is whole',
  ),
  'no-chapters': error(
    'No chapter of the report was recognised.',
    'Expected the chapters of a report, found none of their headings; check that the whole PDF was converted',
  ),
  'annex-missing': error(
    'Annex A, which ends every report, never comes.',
    'Expected `Annex A – About the data` at the end, found no heading of it; convert the whole PDF, or in another way if it is whole',
  ),
  'chapter-heading-missing': warning(
    'A chapter was recognised by its sections, because its own heading is lost.',
    'Expected the heading `{title}` before its section `{section}`, found none; the section is taken as the start of that chapter, compare with the PDF',
  ),
  'sections-mixed': warning(
    'Pages, or blocks of a page or of two columns, are out of their order, so that nobody can tell what stands under which heading.',
    'Expected sections, notes and their marks in the order in which reports print them, found {count} after others that come later; findings and what it asks or compares are left out, put the pages in order or convert the PDF in another way',
  ),
  'section-missing': warning(
    'A chapter lacks the heading of a section that its report should have: nobody can tell where the section before it ends.',
    'Expected the heading of the section `{section}` in the chapter `{title}`, found none; its text and that of the section before it are given to no section, compare with the PDF',
  ),
  'section-again': warning(
    'The title of a section comes again, or before its turn, as at the head of a page: nobody can tell which section the text is of.',
    'Expected the titles of sections once and in their order, found `{section}` after itself or after one that comes later; what stands between is given to no section, compare with the PDF',
  ),
  'section-misplaced': error(
    'A section comes again outside its chapter, or before a chapter that reports print earlier: nobody can tell which question the text is about.',
    'Expected the section `{section}` in the chapter `{title}`, found it outside of that; what follows is given to no question, put the pages in order',
  ),
};
