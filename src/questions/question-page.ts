import { findingAbsence } from '../findings/absence.ts';
import { findingsOf, type Finding } from '../findings/finding.ts';
import { sayingsOf, type Saying } from '../findings/sayings.ts';
import { programmes, type Programme } from '../programme/programmes.ts';
import type { QuestionDefinition } from '../programme/questions.ts';
import type { Judgment } from '../schema/judgment.ts';
import type { NamedReport } from '../summary/name-reports.ts';
import type { FindingAbsence } from '../findings/absence.ts';

/** What one report says on a question. */
export interface Answer extends NamedReport {
  /** Absent where our copy lost it. */
  judgment: Judgment | undefined;
  findings: Finding[];
  /** Only where it has no finding. */
  absence: FindingAbsence | undefined;
  /** What it asks for in its running text. */
  asked: Saying[];
}

/** A question as the reports of one programme answer it. */
export interface AskedQuestion {
  programme: Programme;
  definition: QuestionDefinition;
  answers: Answer[];
}

/** List the questions that the given reports answer, programme by programme, in the order of print. */
export function askedQuestions(reports: readonly NamedReport[]): AskedQuestion[] {
  return programmes.flatMap((programme) => {
    const own = reports.filter(({ report }) => report.programmeId === programme.id);
    if (own.length === 0) return [];
    return programme.questions.map((definition) => ({
      programme,
      definition,
      answers: own.map((named) => answerOf(named, definition)),
    }));
  });
}

function answerOf(named: NamedReport, { id }: QuestionDefinition): Answer {
  const { report } = named;
  const findings = findingsOf(report).filter(({ question }) => question === id);
  const asked = sayingsOf([named], 'asked').flatMap(({ sayings }) => sayings);
  return {
    ...named,
    judgment: report.judgments.find(({ question }) => question === id),
    findings,
    absence: findings.length === 0 ? findingAbsence(report, id) : undefined,
    asked: asked.filter(({ question }) => question === id),
  };
}
