import { parentOf, textOf } from '../../../scripts/site/html-page.ts';
import { observe } from '../../../src/observations/observe.ts';
import { forceBySlug } from '../../../src/register/forces.ts';
import { publishedRecords } from './published-records.ts';
import { faultOf } from '../check-claim.ts';
import { nation } from '../evidence.ts';
import { insideOf, measureOf, pairOf, reportsOf, wordsAround } from './context.ts';
import type { Form } from './form.ts';
import type { PageSentence } from './page-sentences.ts';
import { readReport } from './read-by-eye.ts';
import { hasWords } from './report-words.ts';

const observations = observe(publishedRecords);
const nameOf = (slug: string): string => forceBySlug(slug)?.shortName ?? slug;

const forms: Form[] = [
  {
    name: 'a figure beside England and Wales',
    pattern:
      /^(?:The force’s figure: )?(?:the report says “(?<words>[^”]+)”(?:; )?)?(?<ours>(?:[\d.]+ percentage points |about )?(?:higher|lower|the same|rose|fell|did not change)\b.*England and Wales.*?)?\.?$/iu,
    check: ({ words, ours }, sentence) => {
      const report = placeOf(sentence);
      if (report === undefined) return 'nobody knows of which force';
      if (words !== undefined && !hasWords(report.force, words))
        return 'the report has no such words';
      return ours === undefined ? undefined : standingFault(ours, report.name, sentence);
    },
  },
  {
    name: 'words of a report in the matrix',
    pattern: /^in the text;.* the report says “(?<words>.+)”$/u,
    check: ({ words = '' }, sentence) =>
      hasWords(placeOf(sentence)?.force ?? '', words) ? undefined : 'the report has no such words',
  },
  {
    name: 'words of the reports of a pair',
    pattern: /^The report on (?<name>[^,:]+): “(?<words>.+)”$/u,
    check: ({ name = '', words = '' }) =>
      hasWords(readReport(name)?.force ?? '', words) ? undefined : 'the report has no such words',
  },
  {
    name: 'what the reports of a pair say with a figure',
    pattern: /^(?:The report on (?<name>.+)|Both reports), with this: “(?<words>.+)”$/u,
    check: ({ name, words = '' }, { route }) =>
      (name === undefined ? pairOf(route) : [readReport(name)?.force ?? '']).every((force) =>
        hasWords(force, words),
      )
        ? undefined
        : 'a report has no such words',
  },
  {
    name: 'figures of a pair',
    pattern:
      /^(?:[\d.]+ percentage points )?(?:(?:higher|lower) than|(?:about )?the same as|(?:rose|fell|did not change after rounding)(?:;| more| less|,)).*$/u,
    check: (_groups, sentence) => pairFault(sentence),
  },
  {
    name: 'a figure counted differently',
    pattern: /^No (?:highest|lowest) figure is named: the report on .+ states .+\.$/u,
    check: (_groups, sentence) => {
      const said = [
        ...sentence.text.matchAll(
          /the report on (?<name>[^,]+?) states (?<figure>[\d.]+)%?(?: of (?<base>[^,]+))?/gu,
        ),
      ];
      const isStated = ({ groups }: RegExpExecArray): boolean =>
        ofMeasure(sentence).some(
          ({ report, force, base }) =>
            nameOf(report.force) === groups?.name &&
            'printed' in force &&
            force.printed === groups.figure &&
            (groups.base === undefined || base?.words.startsWith(groups.base) !== false),
        );
      return said.length > 0 && said.every(isStated) ? undefined : 'no report states it so';
    },
  },
  {
    name: 'only one report gives such a figure',
    pattern: /^Only this report gives such a figure\.$/u,
    check: (_groups, sentence) => {
      const now = ofMeasure(sentence).filter(({ time }) => time === 'current');
      const forces = new Set(now.map(({ report }) => report.force));
      return forces.size === 1 ? undefined : `${String(forces.size)} reports have it`;
    },
  },
  {
    name: 'what a table of a measure shows',
    pages: /^\/(?:metrics|compare|questions)\//u,
    pattern:
      /^(?:\w+ forces? (?:higher|lower|about)|(?:Both|All \w+) forces (?:higher|lower|about)|(?:Rose|Fell|Did not change) in|Of the \w+(?: other)? forces for which|\w+(?: other)? forces, from \S+ to \S*\d%?$|.+ \([^)]+\) is |The reports? on .+ says? more of )/u,
    check: (_groups, sentence) =>
      faultOf({ sentence: sentence.text, observations: ofMeasure(sentence), nameOf }),
  },
];

/** What the site says of one figure beside another. */
export function figureForms(): readonly Form[] {
  return forms;
}

function ofMeasure(sentence: PageSentence): typeof observations {
  const id = measureOf(sentence);
  return observations.filter(({ measure }) => measure.id === id);
}

/** The report of a row or item: by the force's name in it, or by its page. */
function placeOf(sentence: PageSentence): ReturnType<typeof readReport> {
  const own = readReport(/^\/forces\/([a-z-]+)\//u.exec(sentence.route)?.[1] ?? '');
  if (own !== undefined) return own;
  const [named] = reportsOf({ ...sentence, text: wordsAround(sentence.element) });
  return named;
}

/** The figures that stand in the row must be the ones that the words compare. */
function standingFault(ours: string, who: string, sentence: PageSentence): string | undefined {
  const around = wordsAround(sentence.element);
  const beside = ofMeasure(sentence).flatMap(({ report, time, force, englandAndWales }) => {
    if (time !== 'current' || nameOf(report.force) !== who) return [];
    if (!('printed' in force) || !('printed' in englandAndWales)) return [];
    const [printed, other] = [force.printed, englandAndWales.printed];
    const isShown = around.includes(printed.replace('-', '−'));
    return isShown ? [{ who, printed, other }] : [];
  });
  if (beside.length === 0) return `no report states both figures of ${who}`;
  const faults = beside.map((about) =>
    faultOf({
      sentence: ours.charAt(0).toLowerCase() + ours.slice(1),
      observations: ofMeasure(sentence),
      nameOf,
      about,
    }),
  );
  return faults.includes(undefined) ? undefined : faults[0];
}

function pairFault(sentence: PageSentence): string | undefined {
  const row = parentOf(sentence.element);
  const cells = row ? insideOf(row).filter(({ tagName }) => tagName === 'td') : [];
  const [printed = '', other = ''] = cells.map(
    (cell) => /[+−]?\d[\d,.]*/u.exec(textOf(cell))?.[0].replace('−', '-') ?? '',
  );
  const who = nameOf(pairOf(sentence.route)[0] ?? '');
  if (who === nation) return undefined;
  return faultOf({
    sentence: sentence.text,
    observations: ofMeasure(sentence),
    nameOf,
    about: { who, printed, other },
  });
}
