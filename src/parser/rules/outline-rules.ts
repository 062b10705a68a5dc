import { rule, ruleOn } from './rule.ts';

/** The diagnostics about chapters and sections. */
export const outlineRules = {
  'chapter-missing': ruleOn<{ title: string }>({
    severity: 'error',
    about: 'The contents list names a chapter that never comes: the text is cut off.',
    expected: ({ title }) => `the chapter \`${title}\` that the contents list names`,
    found: 'the end of the text',
    remedy: 'convert the whole PDF',
    example: { title: 'Specialist capabilities' },
  }),
  'no-chapters': rule({
    severity: 'error',
    about: 'No chapter of the report was recognised.',
    expected: 'the chapters of a report',
    found: 'none of their headings',
    remedy: 'check that the whole PDF was converted',
  }),
  'annex-missing': rule({
    severity: 'error',
    about: 'Annex A, which ends every report, never comes.',
    expected: '`Annex A – About the data` at the end',
    found: 'none',
    remedy: 'convert the whole PDF',
  }),
  'chapter-heading-missing': ruleOn<{ title: string; section: string }>({
    severity: 'warning',
    about: 'A chapter was recognised by its sections, because its own heading is lost.',
    expected: ({ title, section }) => `the heading \`${title}\` before its section \`${section}\``,
    found: 'none',
    remedy: 'the section is taken as the start of that chapter, compare with the PDF',
    example: {
      title: 'Specialist capabilities',
      section: 'National policing responsibilities',
    },
  }),
  'sections-mixed': ruleOn<{ count: number }>({
    severity: 'warning',
    about:
      'Blocks of a page or of two columns are out of their order, so that nobody can tell what stands under which heading.',
    expected: 'sections in the order in which reports print them',
    found: ({ count }) => `${String(count)} after others that come later`,
    remedy: 'findings and what it asks or compares are left out, convert the PDF in another way',
    example: { count: 2 },
  }),
  'section-misplaced': ruleOn<{ section: string; title: string }>({
    severity: 'error',
    about:
      'A section comes again outside its chapter, so nobody can tell which question the text after it is about.',
    expected: ({ section, title }) => `the section \`${section}\` in the chapter \`${title}\``,
    found: 'it after another chapter began',
    remedy: 'what follows is given to no question, put the pages in order',
    example: {
      section: 'Initial investigation',
      title: 'Investigating crime and reducing re-offending',
    },
  }),
};
