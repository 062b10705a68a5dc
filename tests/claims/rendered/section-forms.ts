import { parentOf, textOf } from '../../../scripts/site/html-page.ts';
import { insideOf, listOf, numberOf, questionOf, reportsOf } from './context.ts';
import { countFault, firstFault, type Form } from './form.ts';
import type { PageSentence } from './page-sentences.ts';
import { readReport, readReports, type ReadReport } from './read-by-eye.ts';
import { isWholeChapter, lower, withStanding } from './read-sections.ts';
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
    name: 'reports of which a section is shown',
    pattern: /^We can show it for certain from (?<count>\w+) of (?<all>\w+) reports\.$/u,
    check: ({ count = '', all = '' }, { element }) =>
      firstFault([
        countFault(numberOf(all), readReports.length, 'reports'),
        countFault(numberOf(count), withStanding('whole', titleOf(element)).length, 'whole'),
      ]),
  },
  {
    name: 'reports of which a section is not certain',
    pattern:
      /^[Oo]ur copy does not show for certain where it (?<what>begins or ends|is) ?: (?<names>.+?)\.?$/u,
    check: ({ what, names = '' }, { element, route }) => {
      const standing = what === 'is' ? 'lost' : 'unclear';
      if (route !== '/sections/')
        return names === withStanding(standing, titleOf(element)).join(', ')
          ? undefined
          : `a person finds it ${standing} in others`;
      const [title = '', force = ''] = names.split(/, (?=[^,]+$)/u);
      return withStanding(standing, title).includes(force)
        ? undefined
        : `a person does not find “${title}” ${standing} in ${force}`;
    },
  },
  {
    name: 'a heading of which nobody can tell what it opens',
    pattern:
      /^Our copy does not show for certain where this section begins or ends: what stands below may be of another section\.$/u,
    check: (_groups, sentence) => {
      const [report] = reportsOf(sentence);
      const siblings = parentOf(sentence.element)?.childNodes.filter((node) => 'tagName' in node);
      const heading = siblings?.[siblings.indexOf(sentence.element) - 1];
      const title = heading === undefined ? '' : textOf(heading).replace(/#$/u, '').trim();
      return report && withStanding('unclear', title).includes(report.name)
        ? undefined
        : `a person can tell where “${title}” begins and ends`;
    },
  },
  {
    name: 'a chapter that may lack findings',
    pattern:
      /^(?:Missing from our copy, or not certain to be whole: (?<titles>.+)\.|chapter missing or not certain to be whole)$/u,
    check: ({ titles }, sentence) => {
      const [report] = reportsOf(sentence);
      const asked = questionOf(sentence);
      const questions = report?.judgments.filter(
        ({ title, question }) => titles?.split('; ').includes(title) ?? question === asked,
      );
      const certain = questions?.find(({ question }) => !mayLackFindings(report, question));
      if (questions?.length !== (titles?.split('; ').length ?? 1)) return 'nobody knows of which';
      return certain && `a person finds ${certain.title} whole`;
    },
  },
  {
    name: 'reports that may lack findings',
    pattern: /^Our (?:copy of|copies of) (?<count>\w+) reports? may lack (?:a part|parts) that /u,
    check: ({ count = '' }) => {
      const lacking = readReports.filter((report) =>
        report.judgments.some(({ question }) => mayLackFindings(report, question)),
      );
      return countFault(numberOf(count), lacking.length, 'reports');
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
      /^(?<count>\w+) paragraphs? (?:or|and) list items? stands? in the same words in all (?<which>of them|that are shown)\.$/u,
    check: ({ count = '', which }, { element }) => {
      const reports =
        which === 'of them' ? readReports.length : withStanding('whole', titleOf(element)).length;
      const notes = insideOf(topOf(element)).filter(
        (item) => item.tagName === 'p' && textOf(item).startsWith('The same words in all'),
      );
      return countFault(
        numberOf(count) * reports,
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

/** No finding is read under a question, and its chapter is not certain to be whole. */
function mayLackFindings(report: ReadReport | undefined, question: string): boolean {
  const told = [...(report?.areasForImprovement ?? []), ...(report?.causesOfConcern ?? [])];
  return (
    report !== undefined &&
    !told.some((finding) => finding.question === question) &&
    !isWholeChapter(report, question)
  );
}

function titleOf(element: PageSentence['element']): string {
  const heading = insideOf(topOf(element)).find(({ tagName }) => tagName === 'h1');
  return heading === undefined ? '' : textOf(heading).trim();
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
