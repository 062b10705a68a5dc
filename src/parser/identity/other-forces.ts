import type { Plugin } from 'unified';
import type { Chapter } from '../../schema/document.ts';
import type { Force } from '../../schema/force.ts';
import { reporterOn, Unreadable } from '../diagnostics.ts';
import { announcesFindings } from '../outline/known-headings.ts';
import type { DividedText, Part } from '../report-tree.ts';
import { forceMentions, forceNamed, type Mention } from './force-names.ts';

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

/** Stop at a report of which parts are about another force than its own: another's body, panels or title page. */
export const refuseOtherForces: Plugin<[{ register: readonly Force[] }], DividedText> =
  ({ register }) =>
  ({ identity, children }, file) => {
    const { force, titlePage } = identity;
    const subjects = [
      ...titlesOf(children, register),
      ...stretchesOf(children, { own: force, register }).flatMap(
        (stretch) => subjectOf(stretch, force) ?? [],
      ),
    ].filter(({ subject }) => subject !== force);
    const reporter = reporterOn(file);
    for (const [other, about] of Map.groupBy(subjects, ({ subject }) => subject))
      reporter.report('another-report', about[0]?.line ?? 1, {
        force: force.name,
        titleLine: titlePage.inspected?.source.line ?? titlePage.titleLine,
        other: other.name,
        parts: about.map(({ name, line }) => `${name} (line ${String(line)})`).join(', '),
      });
    if (subjects.length > 0) throw new Unreadable();
  };

/** Whom a part of the text is about, and the line that first says so. */
interface Subject {
  subject: Force;
  name: string;
  line: number;
}

/** Title pages and running heads say outright whose report they belong to; the first of each force stands for all. */
function titlesOf(parts: readonly Part[], register: readonly Force[]): Subject[] {
  const lines = parts.flatMap(({ children }) => children);
  const titles = lines.flatMap(({ plain, number: line }) => {
    const named = inspectionOf.exec(plain)?.[1];
    const subject = named === undefined ? undefined : forceNamed(named, register);
    return subject ? [{ subject, name: 'a title page or running head', line }] : [];
  });
  return [...Map.groupBy(titles, ({ subject }) => subject).values()].flatMap(([first]) =>
    first ? [first] : [],
  );
}

/** Lines that are about one force: a part, or several, and whom they name. */
interface Stretch extends Pick<Part, 'chapter' | 'children'> {
  mentions: readonly Mention[];
}

/** The parts of a text; chapters one after another that never name their own force are one, since each may name another's too seldom. */
function stretchesOf(
  parts: readonly Part[],
  { own, register }: { own: Force; register: readonly Force[] },
): Stretch[] {
  const isForeign = ({ chapter, mentions }: Stretch) =>
    chapter.kind === 'question' && mentions.every(({ force }) => force !== own);
  return parts.reduce<Stretch[]>((before, { chapter, children }) => {
    const mentions = forceMentions(children, register).filter(
      ({ at }) => children[at]?.furniture === undefined,
    );
    const part = { chapter, children, mentions };
    const last = before.at(-1);
    return last && isForeign(last) && isForeign(part)
      ? [...before.slice(0, -1), joined(last, part)]
      : [...before, part];
  }, []);
}

function joined(one: Stretch, next: Stretch): Stretch {
  const moved = next.mentions.map((mention) => ({
    ...mention,
    at: mention.at + one.children.length,
  }));
  return {
    ...one,
    children: [...one.children, ...next.children],
    mentions: [...one.mentions, ...moved],
  };
}

/** The other force that a part judges where a report judges its own, or that it names often and far more often than its own. */
function subjectOf({ chapter, children, mentions }: Stretch, own: Force): Subject | undefined {
  const ownCount = mentions.filter(({ force }) => force === own).length;
  const others = Map.groupBy(
    mentions.filter(({ force }) => force !== own),
    ({ force }) => force,
  );
  const [most = []] = [...others.values()].sort((one, other) => other.length - one.length);
  const isAbout = most.length >= enough[chapter.kind] && most.length > 2 * ownCount;
  const isOfReport = judgedPlaces({ chapter, children });
  const judged = mentions.find(
    ({ force, isJudged, at }) => isJudged && force !== own && isOfReport(at),
  );
  const named = judged ?? (isAbout ? most[0] : undefined);
  const line = children[named?.at ?? 0]?.number ?? 1;
  return named && { subject: named.force, name: chapter.title, line };
}

/** Where a judgment is of the force that the report is about: under a heading of findings; in a chapter's prose it may be of a partner. */
function judgedPlaces({
  chapter: { kind },
  children,
}: Pick<Part, 'chapter' | 'children'>): (at: number) => boolean {
  if (kind !== 'question' && kind !== 'other') return () => true;
  let isInFindings = false;
  const places = children.map(({ heading }) => {
    if (heading) isInFindings = announcesFindings(heading);
    return isInFindings;
  });
  return (at) => places[at] === true;
}
