import type { InProse } from '../schema/in-prose.ts';
import type { NamedReport } from '../summary/name-reports.ts';
import { questionGroups } from '../summary/question-groups.ts';
import { sentenceBefore } from './sentence-before.ts';

/** A sentence of the running text, with where it stands in words. */
export interface Saying {
  text: string;
  /** The sentence before it, where it leans on that one. */
  before: string | undefined;
  /** `Investigating crime and reducing re-offending: Investigation quality`. */
  place: string;
  source: InProse['source'];
  question: InProse['question'];
}

/** The sentences of one kind that a report's prose has. */
export interface SayingsOf extends NamedReport {
  sayings: Saying[];
}

/** List the sentences of one kind, report by report, in the order of the text. */
export function sayingsOf(reports: readonly NamedReport[], kind: InProse['kind']): SayingsOf[] {
  return reports.map((named) => {
    const titles = new Map(
      questionGroups(named.report).map(({ question, title }) => [question, title]),
    );
    const sayings = named.report.inProse
      .filter((sentence) => sentence.kind === kind)
      .map(({ text, question, section, source }) => {
        const chapter = question === undefined ? undefined : titles.get(question);
        const place = [chapter, section].filter((part) => part !== undefined).join(': ');
        const before = sentenceBefore(named.report, { text, source });
        return { text, before, place, source, question };
      });
    return { ...named, sayings: sayings.map(withoutRepeat) };
  });
}

/** A sentence that leans on the one listed just above it does not bring that one along again. */
function withoutRepeat(saying: Saying, at: number, all: readonly Saying[]): Saying {
  return saying.before === all[at - 1]?.text ? { ...saying, before: undefined } : saying;
}
