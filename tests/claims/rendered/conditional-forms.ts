import { ancestorsOf, parentOf, textOf } from '../../../scripts/site/html-page.ts';
import { gradeRead, insideOf, measureOf, numberOf, ofForce } from './context.ts';
import { countFault, firstFault, type Form } from './form.ts';
import { readReport, readReports } from './read-by-eye.ts';

/** The grade of each meaning, as a person reads them. */
const meanings: Record<string, string> = {
  'The grade means: the force does better than the inspectorate expects of a force graded Good.':
    'Outstanding',
  'The grade means: the force does this as well as the inspectorate expects of a force.': 'Good',
  'The grade means: there are shortcomings in how the force works, and it has to put them right to reach what is expected.':
    'Requires improvement',
  'The grade means: there are serious or critical failings in how the force works.': 'Inadequate',
};

/** Sentences that are written by hand and stand only where something is so. */
const forms: Form[] = [
  {
    name: 'what a grade means',
    pages: /^\/forces\//u,
    pattern: new RegExp(`^(?:${Object.keys(meanings).join('|')})$`, 'u'),
    check: (_groups, sentence) => {
      const read = gradeRead(ofForce(sentence), 'overall');
      return read?.words === meanings[sentence.text] ? undefined : `it is ${read?.words ?? 'none'}`;
    },
  },
  {
    name: 'a footnote that our copy lost',
    pattern:
      /^(?:(?<text>The words of this footnote are missing from our copy\.)|Our copy does not show where this footnote belongs\.)$/u,
    check: ({ text }, sentence) => {
      const report = ofForce(sentence);
      const item = ancestorsOf(sentence.element).find(({ tagName }) => tagName === 'li');
      const number = Number(/\d+/u.exec(item === undefined ? '' : textOf(item))?.[0]);
      const lost = text === undefined ? report?.missingMarkers : report?.missingFootnotes;
      return lost === undefined || lost.includes(number) ? undefined : 'a person found it';
    },
  },
  {
    name: 'a chapter that stands first',
    pattern:
      /^The chapter that sums up the judgments stands first here; the report prints others before it\.$/u,
    check: (_groups, sentence) => {
      const report = ofForce(sentence);
      const [line, judgments] = [
        report?.headings?.find(({ text }) => text === 'Force in numbers')?.line,
        report?.overall.source?.line,
      ];
      return line === undefined || judgments === undefined || line < judgments
        ? undefined
        : 'no chapter stands before it';
    },
  },
  {
    name: 'no figure for England and Wales in a sentence',
    pattern: /^We found no figure for England and Wales with it\.$/u,
    check: (_groups, sentence) => {
      const told = ofForce(sentence)?.narrativeFigures.filter(
        ({ figure }) => figure === measureOf(sentence),
      );
      return told?.some(({ englandAndWales }) => englandAndWales?.status !== 'stated') === true
        ? undefined
        : 'a person read one';
    },
  },
  {
    name: 'figures that cannot be compared',
    pattern: /^cannot be compared without both figures$/u,
    check: (_groups, sentence) => {
      const read = ofForce(sentence)?.metrics.find(({ metric }) => metric === measureOf(sentence));
      const isThere = [read?.force, read?.englandAndWales].every(
        (side) => side?.status === 'stated',
      );
      return isThere ? 'a person read both' : undefined;
    },
  },
  {
    name: 'a question without grades',
    pattern:
      /^(?:In \d{4} this was looked at but not graded|Specialist capabilities were not graded)\.$/u,
    check: () =>
      firstFault(
        readReports.map(({ name, judgments }) =>
          judgments.some(
            ({ question, grade }) => question === 'specialist-capabilities' && grade !== 'ungraded',
          )
            ? `a person read a grade of ${name}`
            : undefined,
        ),
      ),
  },
  {
    name: 'how many reports define a term',
    pattern: /^(?<count>\w+) reports with this definition of (?<term>.+)$/u,
    check: ({ count = '', term = '' }, { element }) => {
      const fold = parentOf(element);
      const named = fold
        ? insideOf(fold).filter(
            (item) =>
              item.tagName === 'a' && textOf(item).endsWith(`: where its report defines ${term}`),
          )
        : [];
      return countFault(numberOf(count), named.length, 'reports, where the fold names as many');
    },
  },
  {
    name: 'where a report defines a term',
    pattern: /^(?<who>[^:]+): where its report defines (?<term>.+)$/u,
    check: ({ who = '', term = '' }) => {
      const known = readReport(who)?.definitions?.flatMap((definition) =>
        [definition.term, definition.otherName ?? ''].map((name) => name.toLowerCase()),
      );
      return known === undefined || known.includes(term.toLowerCase())
        ? undefined
        : 'a person read no such definition';
    },
  },
];

/** What the site says by hand, but not everywhere. */
export function conditionalForms(): readonly Form[] {
  return forms;
}
