import { gradeCell, gradedTitles, type GradeCell } from '../charts/grade-comparison.ts';
import type { MeasureView } from '../charts/measure-view.ts';
import { compareWords, type ComparedRun } from '../findings/compare-words.ts';
import { findingsOf, type Finding } from '../findings/finding.ts';
import type { TwinGroup } from '../findings/twins.ts';
import { formatList } from '../format/list.ts';
import type { QuestionDefinition } from '../programme/questions.ts';
import type { Force } from '../schema/force.ts';
import type { ReportRecord } from '../schema/record.ts';
import { pairSlug } from './pair-address.ts';
import { gradesRelation } from './grades-relation.ts';
import { pairFigures, type PairFigures } from './pair-figures.ts';

/** A force and the report that its side of a pair is about. */
export interface PairSide {
  force: Force;
  record: ReportRecord;
}

/** Findings of two reports that say the same. */
interface SharedFinding {
  kinship: TwinGroup['kinship'];
  findings: [Finding, Finding];
  /** The words of each, cut into what both share and what is its own. */
  runs: ComparedRun[][];
}

/** What one report told its force and the other did not, question by question. */
interface OwnFindings {
  side: PairSide;
  all: Finding[];
  under: { title: string; findings: Finding[] }[];
}

export interface PairView {
  sides: [PairSide, PairSide];
  /** The short names of the forces, and what names their tables. */
  names: [string, string];
  slug: string;
  shared: SharedFinding[];
  own: [OwnFindings, OwnFindings];
  grades: { id: string; title: string; cells: [GradeCell, GradeCell]; relation: string }[];
  figures: PairFigures;
}

interface PairInput {
  sides: [PairSide, PairSide];
  questions: readonly QuestionDefinition[];
  /** Twins of all reports. */
  twins: readonly TwinGroup[];
  measures: readonly MeasureView[];
}

/** Work out the page of two forces: what both were told, what each, their grades and the figures that both have. */
export function pairView({ sides, questions, twins, measures }: PairInput): PairView {
  const [one, other] = sides;
  const shared = sharedBy(sides, twins);
  const told = new Set(shared.flatMap(({ findings }) => findings).map(({ id }) => id));
  const ownOf = (side: PairSide): OwnFindings => {
    const all = findingsOf(side.record);
    const own = all.filter(({ id }) => !told.has(id));
    const under = questions.map(({ id, title }) => ({
      title,
      findings: own.filter(({ question }) => question === id),
    }));
    return { side, all, under: under.filter(({ findings }) => findings.length > 0) };
  };
  return {
    sides,
    names: [one.force.shortName, other.force.shortName],
    slug: pairSlug(one.force.slug, other.force.slug),
    shared,
    own: [ownOf(one), ownOf(other)],
    grades: gradedTitles(questions).map(({ id, title }) => {
      const cells: [GradeCell, GradeCell] = [
        gradeCell(one.record, id),
        gradeCell(other.record, id),
      ];
      return { id, title, cells, relation: gradesRelation(...cells) };
    }),
    figures: pairFigures(one.force, other.force, measures),
  };
}

/** A finding is shared once: in the same words before in the same matter. */
function sharedBy([one, other]: PairInput['sides'], twins: readonly TwinGroup[]): SharedFinding[] {
  const used = new Set<string>();
  const inOrder = twins.toSorted((a, b) => rankOf(a) - rankOf(b));
  return inOrder.flatMap(({ kinship, findings }) => {
    const first = findings.find(({ report }) => report.id === one.record.id);
    const second = findings.find(({ report }) => report.id === other.record.id);
    if (first === undefined || second === undefined) return [];
    if (used.has(first.id) || used.has(second.id)) return [];
    used.add(first.id).add(second.id);
    const runs = compareWords([first.text, second.text]);
    return [{ kinship, findings: [first, second], runs }];
  });
}

function rankOf({ kinship }: TwinGroup): number {
  return kinship === 'same-words' ? 0 : 1;
}

/** Name a pair: `Bedfordshire and Cambridgeshire`. */
export function pairName([one, other]: PairInput['sides']): string {
  return formatList([one.force.shortName, other.force.shortName]);
}
