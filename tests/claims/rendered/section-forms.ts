import { parentOf, textOf } from '../../../scripts/site/html-page.ts';
import { insideOf, listOf, numberOf } from './context.ts';
import { countFault, firstFault, type Form } from './form.ts';
import type { PageSentence } from './page-sentences.ts';
import { readReport, readReports } from './read-by-eye.ts';
import { hasPassage } from './report-words.ts';

const forms: Form[] = [
  {
    name: 'reports that have a section',
    pattern:
      /^(?:(?<count>\w+) of )?(?<all>\w+) reports ha(?:s|ve) this section, in the chapter “/u,
    check: ({ count, all = '' }, { element }) => {
      const title = titleOf(element);
      const having = readReports.filter(({ headings = [] }) =>
        headings.some(({ text }) => lower(text) === lower(title)),
      );
      return firstFault([
        countFault(numberOf(all), readReports.length, 'reports'),
        countFault(numberOf(count ?? all), having.length, `with “${title}”`),
      ]);
    },
  },
  {
    name: 'the same words in other reports',
    pattern:
      /^The same words(?: in (?:all )?(?<count>both|\w+) reports|: (?:(?<others>\w+) other reports|(?<names>.+)))\.$/u,
    check: ({ count, names, others }, { element }) => {
      const words = textBefore(element);
      if (others !== undefined) {
        const having = readReports.filter(({ force }) => hasPassage(force, words));
        return numberOf(others) < having.length
          ? undefined
          : `a person finds it in ${String(having.length)}`;
      }
      const named =
        names === undefined ? readReports : listOf(names).map((name) => readReport(name));
      return firstFault([
        count === undefined
          ? undefined
          : countFault(numberOf(count), readReports.length, 'reports'),
        ...named.map((report) =>
          report !== undefined && hasPassage(report.force, words)
            ? undefined
            : `${report?.name ?? 'nobody'} does not have “${words}”`,
        ),
      ]);
    },
  },
  {
    name: 'words that all reports share',
    pattern:
      /^(?<count>\w+) paragraphs? (?:or|and) list items? stands? in the same words in all of them\.$/u,
    check: ({ count = '' }, { element }) => {
      const notes = insideOf(topOf(element)).filter(
        (item) => item.tagName === 'p' && textOf(item).startsWith('The same words in all'),
      );
      return countFault(
        numberOf(count) * readReports.length,
        notes.length,
        'times its reports, where the page marks as many',
      );
    },
  },
];

/** What the site says of sections and of the words that reports share. */
export function sectionForms(): readonly Form[] {
  return forms;
}

function titleOf(element: PageSentence['element']): string {
  const heading = insideOf(topOf(element)).find(({ tagName }) => tagName === 'h1');
  return heading === undefined ? '' : textOf(heading).trim();
}

function lower(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^a-z]+/gu, ' ')
    .trim();
}

function topOf(element: PageSentence['element']): PageSentence['element'] {
  const parent = parentOf(element);
  return parent === undefined || element.tagName === 'main' ? element : topOf(parent);
}

/** The passage that a note stands under: the paragraph before it, or the rest of its list item. */
function textBefore(element: PageSentence['element']): string {
  const parent = parentOf(element);
  if (parent === undefined) return '';
  return parent.childNodes
    .slice(0, parent.childNodes.indexOf(element))
    .map((node) => wordsOf(node))
    .join(' ');
}

/** What a node says, without the marks of its footnotes. */
function wordsOf(node: PageSentence['element']['childNodes'][number]): string {
  if ('value' in node) return node.value;
  if (!('tagName' in node) || node.tagName === 'sup') return '';
  return node.childNodes.map((child) => wordsOf(child)).join('');
}
