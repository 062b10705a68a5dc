import { programmeTitled, type Programme } from '../../programme/programmes.ts';
import type { Force } from '../../schema/force.ts';
import type { ReportRecord } from '../../schema/record.ts';
import type { Reporter } from '../diagnostics.ts';
import { forceNamed } from './force-names.ts';
import type { Line } from '../lines.ts';
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
  programme: Programme;
}

/** What reports can be about: the forces there are, and the programmes whose questions are known. */
export interface Known {
  register: readonly Force[];
  programmes: readonly Programme[];
}

/** Tell which report this is: its title, its force, and the questions that its programme asks. */
export function identifyReport(
  lines: readonly Line[],
  { register, programmes }: Known,
  reporter: Reporter,
): Identity | undefined {
  const titlePage = readTitlePage(lines);
  if (!titlePage) {
    const integrated = readIntegratedTitle(lines);
    if (integrated) {
      const { pillars, years, line } = integrated;
      reporter.report('unknown-programme', line, { pillar: pillars, year: years });
    } else reporter.report('title-missing', 1);
    return undefined;
  }
  const { inspected, pillar, year } = titlePage;
  const force = inspected && forceNamed(inspected.words, register);
  if (!inspected) reporter.report('force-missing', titlePage.titleLine);
  else if (!force)
    reporter.report('unknown-force', inspected.source.line, {
      found: inspected.firstLine.slice(0, 60),
    });
  const programme = programmeTitled(pillar, year, programmes);
  if (!programme) reporter.report('unknown-programme', titlePage.titleLine, { pillar, year });
  return force && programme && { titlePage, force, programme };
}

/** State what the title page says, and report what it lacks. */
export function titlePageFacts(
  { titlePage, force, programme }: Identity,
  reporter: Reporter,
): Pick<
  ReportRecord,
  'id' | 'force' | 'programme' | 'programmeId' | 'pillar' | 'year' | 'title' | 'published' | 'isbn'
> {
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
