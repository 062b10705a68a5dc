import type { Plugin } from 'unified';
import type { Force } from '../../schema/force.ts';
import { reporterOn } from '../diagnostics.ts';
import { fullNames, nameKey } from '../identity/force-names.ts';
import type { DividedText, IdentifiedText, PlacedLine } from '../report-tree.ts';
import { findContentsList } from './contents-list.ts';
import { expectedHeadings } from './expected-headings.ts';
import { settleFurniture, withFurniture } from './furniture.ts';
import { knownHeadings } from './known-headings.ts';
import { outlineReport } from './outline-report.ts';
import { certainSections } from './sections.ts';

/** Divide a report; which numbers are a page's is known for certain when Force in numbers is found. */
export const divideText: Plugin<[], IdentifiedText, DividedText> = () => (text, file) => {
  const { identity, children: lines } = text;
  const { titlePage, force, programme } = identity;
  const headings = knownHeadings(programme);
  const contents = findContentsList(lines, headings);
  const isName = namesOver(force);
  const isContent = (key: string) => headings.has(key);
  const placed = withFurniture(lines, { titlePage, isContent }).map((line, at): PlacedLine => {
    const isInContents = contents !== undefined && at >= contents.from && at < contents.to;
    return isInContents ? { ...line, furniture: 'contents-list' } : line;
  });
  const reporter = reporterOn(file);
  const parts = outlineReport(placed, { headings, programme, contents }, reporter);
  const expected = expectedHeadings(contents?.entries ?? [], programme);
  const sections = certainSections(parts, expected, reporter);
  const listed = new Set(
    contents?.entries.flatMap(({ key }) => {
      const heading = headings.get(key);
      return heading?.role === 'chapter' ? (heading.chapter.question ?? []) : [];
    }),
  );
  const children = settleFurniture(parts, isName);
  return { type: 'report', identity, headings, sections, listed, children };
};

/** The names over figures: the force's, whole or in parts, and England and Wales. */
function namesOver(force: Force): (key: string) => boolean {
  const names = new Set(
    ['England and Wales', force.shortName, ...fullNames(force)].flatMap((name) =>
      nameKey(name).split(' '),
    ),
  );
  return (key) => key.split(' ').every((word) => names.has(word));
}
