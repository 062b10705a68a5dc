import type { Plugin } from 'unified';
import { programmeTitled, type Programme } from '../../programme/programmes.ts';
import type { Force } from '../../schema/force.ts';
import type { ReportRecord } from '../../schema/record.ts';
import { reporterOn, Unreadable, type Reporter } from '../diagnostics.ts';
import { forceNamed, fullNames } from './force-names.ts';
import type { DividedText, IdentifiedText, Text, TitledText } from '../report-tree.ts';
import {
  isbnCheckDigit,
  readIntegratedTitle,
  readTitlePage,
  type TitlePage,
} from './title-page.ts';

/** Which report a text is. */
export interface Identity {
  titlePage: TitlePage;
  force: Force;
  /** The names that stand over its figures and open sentences. */
  names: readonly string[];
  programme: Programme;
}

/** What reports can be about: the forces there are, and the programmes whose questions are known. */
export interface Known {
  register: readonly Force[];
  programmes: readonly Programme[];
}

/** Tell which report this is: its title, its force, and the questions that its programme asks. */
export const identifyReport: Plugin<[Known], Text, IdentifiedText> = (known) => (text, file) => ({
  ...text,
  identity: identityOf(text, known, reporterOn(file)),
});

function identityOf(
  { children: lines }: Text,
  { register, programmes }: Known,
  reporter: Reporter,
): Identity {
  const titlePage = readTitlePage(lines);
  if (!titlePage) {
    const integrated = readIntegratedTitle(lines);
    if (!integrated) return reporter.refuse('title-missing', 1);
    return reporter.refuse('unknown-programme', integrated.line, integrated);
  }
  const { inspected, pillar, year, otherwise } = titlePage;
  if (otherwise)
    return reporter.refuse('another-document', otherwise.line, {
      found: otherwise.words.slice(0, 60),
    });
  const force = inspected && forceNamed(inspected.words, register);
  if (!inspected) reporter.report('force-missing', titlePage.titleLine);
  else if (!force)
    reporter.report('unknown-force', inspected.source.line, {
      found: inspected.firstLine.slice(0, 60),
    });
  const programme = programmeTitled(pillar, year, programmes);
  if (!programme) reporter.report('unknown-programme', titlePage.titleLine, { pillar, year });
  if (!force || !programme) throw new Unreadable();
  return { titlePage, force, names: [...fullNames(force), force.shortName], programme };
}

/** What the title page says. */
export type TitleFacts = Pick<
  ReportRecord,
  'id' | 'force' | 'programme' | 'programmeId' | 'pillar' | 'year' | 'title' | 'published' | 'isbn'
>;

/** State what the title page says, and report what it lacks. */
export const stateTitle: Plugin<[], DividedText, TitledText> = () => (text, file) => ({
  ...text,
  title: titleFacts(text.identity, reporterOn(file)),
});

function titleFacts({ titlePage, force, programme }: Identity, reporter: Reporter): TitleFacts {
  const { title, pillar, year, published, isbn, titleLine } = titlePage;
  if (published === undefined) reporter.report('published-missing', titleLine);
  if (!isbn) reporter.report('isbn-missing', titleLine);
  else {
    const wanted = isbnCheckDigit(isbn.printed);
    if (wanted !== isbn.printed.at(-1)) {
      reporter.report('isbn-check-digit', isbn.line, {
        found: isbn.printed,
        wanted: wanted ?? 'of 13 digits',
      });
    }
  }
  return {
    id: `${force.slug}-${String(year)}-${pillar}`,
    force: force.slug,
    programme: 'PEEL',
    programmeId: programme.id,
    pillar,
    year,
    title,
    ...(published !== undefined && { published }),
    ...(isbn && { isbn: isbn.printed }),
  };
}
