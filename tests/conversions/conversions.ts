import { blankLines } from './blank-lines.ts';
import { bullets } from './bullets.ts';
import { characters } from './characters.ts';
import { contentsLists } from './contents-list.ts';
import type { ConversionFamily } from './conversion.ts';
import { emphasis } from './emphasis.ts';
import { entities } from './entities.ts';
import { footnoteMarks } from './footnote-marks.ts';
import { forceInNumbers } from './force-in-numbers.ts';
import { hardWraps } from './hard-wrap.ts';
import { headings } from './headings.ts';
import { judgmentTables } from './judgments.ts';
import { lineEnds } from './line-ends.ts';
import { pageBreaks } from './page-breaks.ts';
import { pageFurniture } from './page-furniture.ts';

/** All families, in the order in which a converter would come to them: layout, marks, characters, lines. */
export const conversionFamilies: readonly ConversionFamily[] = [
  forceInNumbers,
  judgmentTables,
  contentsLists,
  headings,
  pageBreaks,
  footnoteMarks,
  bullets,
  emphasis,
  blankLines,
  hardWraps,
  pageFurniture,
  characters,
  entities,
  lineEnds,
];

/** Every conversion by name. A report must have the same facts after any of them. */
export const conversions: Readonly<ConversionFamily> = Object.fromEntries(
  conversionFamilies.flatMap((family) => Object.entries(family)),
);
