import { forceNamed } from '../parser/identity/force-names.ts';
import { readLines } from '../parser/text/lines.ts';
import { readTitlePage } from '../parser/identity/title-page.ts';
import type { Force } from '../schema/force.ts';
import type { PdfPage } from './page.ts';
import { segmentsOf } from './segments.ts';
import { UnreadablePdfError } from './unreadable-pdf-error.ts';

/** Which report a PDF holds, and the file name that its text gets. */
export interface ReportName {
  force: Force;
  /** Example: `bedfordshire-2017-effectiveness.txt`. */
  fileName: string;
}

/** A cover without words may come before the title page. */
const PAGES_WITH_TITLE = 3;

/** Read from the title page which report this is; throws `UnreadablePdfError` where that is not certain. */
export function reportName(pages: readonly PdfPage[], forces: readonly Force[]): ReportName {
  const words = pages
    .slice(0, PAGES_WITH_TITLE)
    .flatMap(({ items }) => segmentsOf(items).map(({ text }) => text));
  const title = readTitlePage(readLines(words.join('\n')));
  if (title === undefined) {
    throw new UnreadablePdfError(
      `cannot be named: expected a title such as \`PEEL: Police effectiveness 2017\` on its first pages, found ${beginning(words)}`,
    );
  }
  const inspected = title.inspected?.words;
  const force = inspected === undefined ? undefined : forceNamed(inspected, forces);
  if (force === undefined) {
    throw new UnreadablePdfError(
      `cannot be named: expected \`An inspection of\` and one of the ${forces.length} forces on its first pages, found ${
        inspected === undefined ? beginning(words) : `\`${inspected}\``
      }`,
    );
  }
  return { force, fileName: `${force.slug}-${title.year}-${title.pillar}.txt` };
}

function beginning(words: readonly string[]): string {
  return words.length === 0 ? 'no words' : `\`${words.join(' ').slice(0, 80)}\``;
}
