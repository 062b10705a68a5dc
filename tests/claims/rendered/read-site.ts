import { globSync, readFileSync } from 'node:fs';

import { ancestorsOf, loadPage, type HtmlElement } from '../../../scripts/site/html-page.ts';
import { listPages } from '../../../scripts/site/list-pages.ts';
import { SITE } from '../../browser/site-under-test.ts';
import { auditFigureForms } from './audit-figure-forms.ts';
import { auditGradeForms } from './audit-grade-forms.ts';
import { chartForms } from './chart-forms.ts';
import { conditionalForms } from './conditional-forms.ts';
import { contradictionForms } from './contradiction-forms.ts';
import { coverageForms } from './coverage-forms.ts';
import { dataForms } from './data-forms.ts';
import { feedSentences } from './feed-sentences.ts';
import { figureForms } from './figure-forms.ts';
import { findingForms } from './finding-forms.ts';
import type { Form } from './form.ts';
import { gapForms } from './gap-forms.ts';
import { gradeForms } from './grade-forms.ts';
import { gradeLabels } from './grade-labels.ts';
import { linkForms } from './link-forms.ts';
import { measureForms } from './measure-forms.ts';
import { isName, withoutNames } from './names.ts';
import { pageForms } from './page-forms.ts';
import { labelsOf } from './page-labels.ts';
import { sentencesOf, type PageSentence } from './page-sentences.ts';
import { printedPlace } from './printed-words.ts';
import { isOfReport } from './report-words.ts';
import { sectionForms } from './section-forms.ts';
import { twinForms } from './twin-forms.ts';
import { isWithoutClaim, mayClaim } from './without-claim.ts';

/**
 * Who answers for a text: a form that is checked, the report (by markup, or by its words), a name; one without a word
 * of claims needs nobody; else the hand that wrote it, or a list. Nobody answers for what is unknown.
 */
export type Standing =
  'form' | 'printed' | 'quoted' | 'name' | 'silent' | 'written' | 'listed' | 'unknown';

export interface ReadSentence extends PageSentence {
  standing: Standing;
  form?: Form;
}

/** Every form, the narrow before the wide: the first one that fits a sentence judges it. */
export const forms: readonly Form[] = [
  ...[
    contradictionForms,
    conditionalForms,
    auditGradeForms,
    auditFigureForms,
    dataForms,
    linkForms,
    gradeLabels,
  ],
  ...[
    twinForms,
    findingForms,
    coverageForms,
    gradeForms,
    sectionForms,
    figureForms,
    gapForms,
    measureForms,
    chartForms,
    pageForms,
  ],
].flatMap((of) => of());

const squeeze = (text: string): string =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ').toLowerCase();

/** What stands whole in the markup or in the words about measures and grades was written, not made by rule. */
const written = globSync(
  'src/{**/*.astro,programme/*.ts,data/*.ts,card/card.ts,summary/grade-meanings.ts,inspectorate/*.ts}',
)
  .map((file) => squeeze(markupOf(file)))
  .join(' ');

/** Fewer words may stand in the markup by chance, or be one of two that a rule chooses between. */
const FEWEST_WRITTEN = 5;

function markupOf(file: string): string {
  const source = readFileSync(file, 'utf8');
  return `${source} ${source.replaceAll(/<[^<>]*>|\{' '\}/gu, ' ')}`;
}

const isWritten = remembered((text) => {
  const words = squeeze(text);
  return words.split(' ').length >= FEWEST_WRITTEN && written.includes(words);
});
const bareOf = remembered(withoutNames);
const isListed = remembered((text) => isWithoutClaim(text, bareOf(text)));
const isQuoted = remembered(isOfReport);
const formsOf = remembered((text) => forms.filter(({ pattern }) => pattern.test(text)));

/** Most sentences stand on many pages. */
function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}

/** What a page keeps for later: the meanings of terms, in words of the reports. */
function inTemplate(element: HtmlElement): boolean {
  return [element, ...ancestorsOf(element)].every(({ tagName }) => tagName !== 'html');
}

const pages = await Promise.all((await listPages(SITE)).map(loadPage));

/** All that the tested site says: what pages show, what their attributes and heads say, and the feed. */
export const siteSentences: ReadSentence[] = [
  ...pages.flatMap((page) => [...sentencesOf(page), ...labelsOf(page)]),
  ...feedSentences(),
].map((sentence) => ({ ...sentence, ...standingOf(sentence) }));

function standingOf(sentence: PageSentence): Pick<ReadSentence, 'standing' | 'form'> {
  const { text } = sentence;
  const place = printedPlace(sentence);
  if (place?.lines !== undefined) return { standing: 'printed' };
  const isKept = inTemplate(sentence.element) && isQuoted(text);
  if (isKept) return { standing: 'quoted' };
  const form = formsOf(text).find(
    ({ pages: kind, fits }) => (kind?.test(sentence.route) ?? true) && (fits?.(sentence) ?? true),
  );
  if (form !== undefined) return { standing: 'form', form };
  if (place !== undefined) return { standing: 'printed' };
  if (isName(text)) return { standing: 'name' };
  if (isQuoted(text)) return { standing: 'quoted' };
  if (!mayClaim(bareOf(text))) return { standing: 'silent' };
  if (isWritten(text)) return { standing: 'written' };
  return { standing: isListed(text) ? 'listed' : 'unknown' };
}
