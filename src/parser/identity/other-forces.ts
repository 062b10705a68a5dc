import type { Chapter } from '../../schema/document.ts';
import type { Force } from '../../schema/force.ts';
import type { Line } from '../lines.ts';
import type { FurnitureLines, Region } from '../outline/outline-report.ts';
import { forceMentions, type Mention } from './force-mentions.ts';
import { forceNamed } from './force-names.ts';

/** A force that a part of the text is about, although the title page names another. */
export interface OtherForce {
  force: Force;
  /** The parts that are about it, each with its first line. */
  parts: { name: string; line: number }[];
}

/** Example: `An inspection of Staffordshire Police`, at the start of a title page or in a running head. */
const inspectionOf = /^(?:PEEL\W.{0,60})?\bAn?\s+inspection\s+of\s+(.{3,60})/i;

/**
 * How often a part of each kind must name another force before it is about it.
 *
 * Neighbours, partners and joint units are named in every report; in the annex, a dozen forces that sent no data.
 */
const enough: Readonly<Record<Chapter['kind'], number>> = {
  'title-page': 3,
  'force-in-numbers': 1,
  'risk-based-inspection': 2,
  overview: 2,
  question: 4,
  other: 4,
  annex: 10,
};

/** Find the forces, other than its own, that parts of a report are about: another's body, panels or title page. */
export function findOtherForces({
  lines,
  regions,
  furniture,
  force,
  register,
}: {
  lines: readonly Line[];
  regions: readonly Region[];
  furniture: FurnitureLines;
  force: Force;
  register: readonly Force[];
}): OtherForce[] {
  const mentions = forceMentions(lines, register).filter(({ at }) => !furniture.has(at));
  const front: PartOfText = {
    chapter: { kind: 'title-page', title: 'the front matter' },
    from: 0,
    to: regions[0]?.from ?? lines.length,
  };
  const parts = [
    ...titlesOf(lines, register),
    ...[front, ...regions].flatMap((region) => subjectOf(region, mentions, force) ?? []),
  ].filter(({ subject }) => subject !== force);
  return [...Map.groupBy(parts, ({ subject }) => subject)].map(([other, about]) => ({
    force: other,
    parts: about.map(({ name, at }) => ({ name, line: lines[at]?.number ?? 1 })),
  }));
}

/** A chapter, or what stands before the first one. */
type PartOfText = Pick<Region, 'chapter' | 'from' | 'to'>;

interface Part {
  subject: Force;
  name: string;
  at: number;
}

/** Title pages and running heads say outright whose report they belong to; the first of each force stands for all. */
function titlesOf(lines: readonly Line[], register: readonly Force[]): Part[] {
  const titles = lines.flatMap(({ plain }, at) => {
    const named = inspectionOf.exec(plain)?.[1];
    const subject = named === undefined ? undefined : forceNamed(named, register);
    return subject ? [{ subject, name: 'a title page or running head', at }] : [];
  });
  return [...Map.groupBy(titles, ({ subject }) => subject).values()].flatMap(([first]) =>
    first ? [first] : [],
  );
}

/** The other force that a chapter names often, and far more often than its own. */
function subjectOf(
  { chapter, from, to }: PartOfText,
  mentions: readonly Mention[],
  own: Force,
): Part | undefined {
  const inside = Map.groupBy(
    mentions.filter(({ at }) => at >= from && at < to),
    (mention) => mention.force,
  );
  const ownCount = inside.get(own)?.length ?? 0;
  const [most] = [...inside].filter(([subject]) => subject !== own).sort(byCount);
  if (!most) return undefined;
  const [subject, named] = most;
  const isAbout = named.length >= enough[chapter.kind] && named.length > 2 * ownCount;
  const at = named[0]?.at ?? from;
  return isAbout ? { subject, name: chapter.title, at } : undefined;
}

function byCount([, a]: [Force, readonly Mention[]], [, b]: [Force, readonly Mention[]]): number {
  return b.length - a.length;
}
