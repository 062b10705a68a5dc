import type { Plugin } from 'unified';
import type { Force } from '../../schema/force.ts';
import { reporterOn } from '../diagnostics.ts';
import { fullNames, nameKey } from '../identity/force-names.ts';
import { keyOf, type Line } from '../lines.ts';
import type { DividedText, IdentifiedText, Part } from '../report-tree.ts';
import { findContentsList } from './contents-list.ts';
import { findFurniture, settledFurniture } from './furniture.ts';
import { knownHeadings, type KnownChapter } from './known-headings.ts';
import { outlineReport } from './outline-report.ts';

const frontMatter: KnownChapter = { kind: 'title-page', title: 'the front matter' };

/** Divide a report; which numbers are a page's is known for certain when Force in numbers is found. */
export const divideText: Plugin<[], IdentifiedText, DividedText> = () => (text, file) => {
  const { children: lines, identity } = text;
  const { titlePage, force, programme } = identity;
  const headings = knownHeadings(programme);
  const contents = findContentsList(lines, headings);
  const isName = namesOver(force);
  const isContent = (key: string) => headings.has(key) || isName(key);
  const loose = findFurniture(lines, { titlePage, isContent });
  const known = { lines, headings, programme, contents, furniture: loose };
  const { headingAt, regions } = outlineReport(known, reporterOn(file));
  const numbers = regions.find(({ chapter }) => chapter.kind === 'force-in-numbers');
  const from = regions[0]?.from ?? lines.length;
  const isForce = ({ plain }: Line) => plain.includes(' ') && isName(keyOf(plain));
  const furniture = settledFurniture(loose, { lines, numbers, from, isName: isForce });
  const placed = lines.map((line, at) => {
    const isInContents = contents !== undefined && at >= contents.from && at < contents.to;
    const reason = isInContents ? 'contents-list' : furniture.get(at);
    const heading = headingAt.get(at);
    return { ...line, ...(reason && { furniture: reason }), ...(heading && { heading }) };
  });
  const front = { chapter: frontMatter, hasHeading: false, from: 0, to: from };
  const children = [front, ...regions].map(({ chapter, hasHeading, ...place }): Part => {
    return { type: 'part', chapter, hasHeading, children: placed.slice(place.from, place.to) };
  });
  return { type: 'report', identity, headings, children };
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
