import {
  isDisplaced,
  labelLine,
  ownRanges,
  ownTextIsIntact,
  placeIsDisplaced,
  subjectIsDisplaced,
  titlePage,
} from './answer-places.ts';
import type { Piece } from './damaged-text.ts';
import type { Answer } from './facts.ts';
import { namesAnswer, newDiagnostics } from './new-diagnostics.ts';
import type { Breach, Trial } from './trial.ts';
import { isIntact, occurrencesOf, rangesOf, type Occurrence, type Range } from './witness.ts';

/** Find the answers for which the law does not hold. */
export function breachesOfAnswers(trial: Trial): Breach[] {
  const { before, after } = trial;
  const fresh = newDiagnostics(trial);
  const breaches: Breach[] = [];
  for (const answer of after.facts.answers) {
    const known = answerTo(answer.key, before.facts.answers);
    if (answer.isAmbiguous || known?.value === answer.value) continue;
    if (
      fresh.some((diagnostic) => diagnostic.severity === 'error' && namesAnswer(diagnostic, answer))
    )
      continue;
    if (answer.value === 'derived' && fresh.some(({ rule }) => rule === 'overall-derived'))
      continue;
    const why = isGradeRepeated(answer, trial) ? undefined : whyNotSaid(answer, known, trial);
    if (why === undefined) continue;
    breaches.push({
      fact: answer.key,
      expected: known?.value ?? 'nothing',
      got: answer.value,
      why,
    });
  }
  for (const known of before.facts.answers) {
    const answer = answerTo(known.key, after.facts.answers);
    if (known.isAmbiguous || (answer && !answer.isAmbiguous)) continue;
    const isTold = fresh.some(
      (diagnostic) => diagnostic.severity === 'error' || namesAnswer(diagnostic, known),
    );
    if (isTold || !ownTextIsIntact(known, trial)) continue;
    breaches.push({
      fact: known.key,
      expected: known.value,
      got: answer ? 'ambiguous' : 'nothing',
      why: 'lost in silence: its text is intact and no new diagnostic names it',
    });
  }
  return breaches;
}

/** The overall grade is stated where the damage wrote the very grade that was derived, at the place where reports print it. */
function isGradeRepeated({ key, value }: Answer, { before, after, damaged }: Trial): boolean {
  const [was, is] = [before, after].map(({ facts }) => answerTo('overall grade', facts.answers));
  const ownLine = damaged[(is?.source ?? titlePage).endLine - 1] ?? [];
  const isNoise = ownLine.every(({ origin }) => origin === undefined);
  return key === 'overall basis' && value === 'stated' && was?.value === is?.value && isNoise;
}

function answerTo(key: string, answers: readonly Answer[]): Answer | undefined {
  return answers.find((answer) => answer.key === key);
}

/** Say why a changed or new answer is not what the damaged text says; nothing where it is. */
function whyNotSaid(answer: Answer, known: Answer | undefined, trial: Trial): string | undefined {
  const place = answer.source ?? titlePage;
  if (answer.printed === '') return whyDashNotSaid(answer, known, trial);
  const found = occurrencesOf(answer.printed, trial.damaged, place);
  if (found.length === 0) return `\`${answer.printed}\` is not printed on its lines`;
  const reasons = found.map((occurrence) => doubt(occurrence, { answer, known, trial }));
  return reasons.includes(undefined) ? undefined : reasons[0];
}

/** A dash says that a figure was not supplied; it may be what a cut left of `-5%`. */
function whyDashNotSaid(
  answer: Answer,
  known: Answer | undefined,
  trial: Trial,
): string | undefined {
  const lineNumber = answer.source?.line ?? 1;
  const line = trial.damaged[lineNumber - 1] ?? [];
  const own = known ? ownRanges(known, trial.undamaged) : [];
  const isLeftOver = dashesIn(line).some((range) => isPartOf(range, own));
  return isLeftOver || line.some(isDisplaced) || subjectIsDisplaced(answer, lineNumber, trial)
    ? undefined
    : 'its dash has not moved';
}

/** Where the undamaged text has the dashes of a line. */
function dashesIn(line: readonly Piece[]): Range[] {
  return line.flatMap(({ origin, text }) =>
    origin
      ? [...text.matchAll(/[-–—]/g)].map(({ index }) => {
          const from = origin.from + index;
          return { line: origin.line, from, to: from + 1 };
        })
      : [],
  );
}

function doubt(
  occurrence: Occurrence,
  { answer, known, trial }: { answer: Answer; known: Answer | undefined; trial: Trial },
): string | undefined {
  if (occurrence.beside.some(isMarkOfDamage)) return 'something unknown touches it';
  const own = known ? ownRanges(known, trial.undamaged) : [];
  if (occurrence.pieces.some((piece) => piece.origin === undefined)) {
    const isStillThere =
      known && !known.isAmbiguous && own.some((range) => isIntact(range, trial.damaged));
    return isStillThere && !placeIsDisplaced(answer, trial) && !partnerIsLost(known, trial)
      ? 'noise is preferred to the value, which is intact'
      : undefined;
  }
  if (occurrence.pieces.some((piece) => piece.isMoved)) return undefined;
  const ranges = rangesOf(occurrence.pieces);
  const cut = known && !known.isAmbiguous ? [...own, ...equalOfNameless(known, trial)] : [];
  if (ranges.some((range) => isPartOf(range, cut))) return undefined;
  if (known?.isAmbiguous === true && standInOneRow(own, occurrence.line, trial)) return undefined;
  if (subjectIsDisplaced(answer, occurrence.line, trial)) return undefined;
  return 'intact words are given to what they did not belong to';
}

/** Where an equal figure of the same metric stands, if a name before the two is gone: then nobody can tell which of them was cut. */
function equalOfNameless(known: Answer, { before, undamaged, damaged }: Trial): Range[] {
  const equal = before.facts.answers.find(
    ({ kind, name, key, printed }) =>
      kind === 'metric' && name === known.name && key !== known.key && printed === known.printed,
  );
  if (!equal) return [];
  const own = [known, equal].map(({ source }) => source?.line ?? 1);
  const first = labelLine(known.name, Math.min(...own), undamaged);
  const names = undamaged
    .slice(first - 1, Math.max(...own))
    .filter((line) => !rangesOf(line).some((range) => own.includes(range.line)));
  return rangesOf(names.flat()).every((range) => isIntact(range, damaged))
    ? []
    : ownRanges(equal, undamaged);
}

/** Tell whether the candidates of an open answer, of several lines before, stand on one line: they have an order now. */
function standInOneRow(own: readonly Range[], line: number, { damaged }: Trial): boolean {
  const row = damaged.slice(line - 1, line);
  const isParted = new Set(own.map((range) => range.line)).size > 1;
  return isParted && own.every((range) => isIntact(range, row));
}

/** What the damage wrote beside a value, so that nobody can tell where the value ends: the first character of `�99`, but no unit. */
function isMarkOfDamage({ origin, text }: Piece): boolean {
  return origin === undefined && text.trim() !== '' && text !== '%';
}

/** A part is less than the whole; of words that stand on several lines, all that one of them has is a part. */
function isPartOf(range: Range, own: readonly Range[]): boolean {
  const isParted = new Set(own.map(({ line }) => line)).size > 1;
  return own.some(
    ({ line, from, to }) =>
      line === range.line &&
      from <= range.from &&
      range.to <= to &&
      (isParted || range.to - range.from < to - from),
  );
}

/** Tell whether the other figure of the same metric is gone, so that noise beside the one left looks like the pair. */
function partnerIsLost(answer: Answer, { before, undamaged, damaged }: Trial): boolean {
  const partners = before.facts.answers.filter(
    ({ kind, name, key, printed }) =>
      kind === 'metric' && printed !== '' && name === answer.name && key !== answer.key,
  );
  return partners.some(
    (partner) => !ownRanges(partner, undamaged).some((range) => isIntact(range, damaged)),
  );
}
