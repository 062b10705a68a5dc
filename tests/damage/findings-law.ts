import { effectiveness2017Questions } from '../../src/programme/questions.ts';
import { hasWords, wordsOfLine, type DamagedLine, type DamagedText } from './damaged-text.ts';
import type { Finding } from './facts.ts';
import { isAboutFindings, newDiagnostics } from './new-diagnostics.ts';
import type { Breach, Trial } from './trial.ts';
import { isIntact, occurrencesOf, rangesOf, wordsIn } from './witness.ts';

const partHeading =
  /^\W*(?:areas? for improvement|causes? of concern|recommendations?)\W*$|\b(?:should|must|needs? to)\b[^.]*:\W*$/i;

/** Find the findings for which the law does not hold. */
export function breachesOfFindings(trial: Trial): Breach[] {
  const { before, after } = trial;
  const fresh = newDiagnostics(trial).filter(isAboutFindings);
  const hasError = fresh.some((diagnostic) => diagnostic.severity === 'error');
  const breaches: Breach[] = [];
  for (const finding of hasError ? [] : after.facts.findings) {
    if (before.facts.findings.some((known) => isSame(known, finding))) continue;
    const { why, owner } = judge(finding, trial);
    if (why === undefined) continue;
    breaches.push({
      fact: nameOf(finding),
      expected: owner ? `${nameOf(owner)}: ${owner.text}` : 'nothing',
      got: finding.text,
      why,
    });
  }
  for (const known of fresh.length > 0 ? [] : before.facts.findings) {
    if (after.facts.findings.some((finding) => holds(finding, known))) continue;
    if (!isStillPrinted(known, trial)) continue;
    breaches.push({
      fact: nameOf(known),
      expected: known.text,
      got: 'nothing',
      why: 'lost in silence: its text is intact and no new diagnostic is about findings',
    });
  }
  return breaches;
}

function isSame(one: Finding, other: Finding): boolean {
  return one.kind === other.kind && one.question === other.question && isEqual(one, other);
}

function isEqual(one: Finding, other: Finding): boolean {
  return keyOf(one.text) === keyOf(other.text) && one.leadIn === other.leadIn;
}

/** The words of a known finding are in one after the damage, in order; whether rightly so is judged there. */
function holds(finding: Finding, known: Finding): boolean {
  const words = wordsIn(finding.text);
  let at = 0;
  return wordsIn(known.text).every((word) => {
    at = words.indexOf(word, at) + 1;
    return at > 0;
  });
}

function nameOf({ kind, question }: Finding): string {
  return `${kind} ${question}`;
}

function keyOf(text: string): string {
  return wordsIn(text).join(' ');
}

/** Say why a changed or new finding is not what the damaged text says, and whose words it has. */
function judge(finding: Finding, trial: Trial): { why?: string; owner?: Finding } {
  const { line, endLine } = finding.source;
  const lines = trial.damaged.slice(line - 1, endLine);
  const owners = ownersOf(lines, finding, trial);
  const owner = owners.find((known) => isEqual(known, finding)) ?? owners[0];
  const why =
    whyWordsNotSaid(finding, lines, trial) ??
    whyNotOne(owners, lines) ??
    whyKindNotSaid(finding, owners, trial) ??
    whyQuestionNotSaid(finding, owners, trial) ??
    whyLeadInNotSaid(finding, owners, trial);
  return { ...(why !== undefined && { why }), ...(owner && { owner }) };
}

/** Findings of the undamaged text whose lines are among these, and whose words the finding has. */
function ownersOf(lines: DamagedText, finding: Finding, { before }: Trial): Finding[] {
  const origins = new Set(rangesOf(lines.flat()).map((range) => range.line));
  const words = ` ${keyOf(finding.text)} `;
  return before.facts.findings.filter((known) => {
    for (let at = known.source.line; at <= known.source.endLine; at += 1) {
      if (!origins.has(at)) continue;
      const own = lines.filter((line) => line.some((piece) => piece.origin?.line === at));
      if (own.some((line) => sharesWords(line, words))) return true;
    }
    return false;
  });
}

/** A line may be two that were joined, so each of its pieces is looked at. */
function sharesWords(line: DamagedLine, words: string): boolean {
  return line.some((piece) => {
    const key = keyOf(piece.text);
    return key !== '' && (words.includes(` ${key} `) || ` ${key} `.includes(words));
  });
}

function whyWordsNotSaid(finding: Finding, lines: DamagedText, trial: Trial): string | undefined {
  const printed = wordsIn(lines.map(wordsOfLine).join(' '));
  let at = 0;
  for (const word of wordsIn(finding.text)) {
    at = printed.indexOf(word, at) + 1;
    if (at === 0) return 'not all of its words are printed on its lines';
  }
  const words = ` ${keyOf(finding.text)} `;
  const owned = new Set(
    trial.before.facts.findings.flatMap(({ source }) =>
      Array.from({ length: source.endLine - source.line + 1 }, (_none, nth) => source.line + nth),
    ),
  );
  const isIntruder = (line: DamagedLine) =>
    hasWords(line) &&
    line.every((piece) => piece.origin && !piece.isMoved && !owned.has(piece.origin.line)) &&
    words.includes(` ${keyOf(wordsOfLine(line))} `);
  const intruders = lines.filter(isIntruder);
  return intruders.length > 0 && intruders.length < lines.filter(hasWords).length
    ? 'intact words that belonged to no finding are in it'
    : undefined;
}

function whyNotOne(owners: readonly Finding[], lines: DamagedText): string | undefined {
  if (owners.length < 2) return undefined;
  const isTouched = lines.some(
    (line) =>
      line.some((piece) => !piece.origin || piece.isMoved === true || piece.origin.from > 0) ||
      new Set(line.map((piece) => piece.origin?.line)).size > 1,
  );
  return isTouched ? undefined : 'words of two findings are made into one';
}

function whyKindNotSaid(
  finding: Finding,
  owners: readonly Finding[],
  { damaged }: Trial,
): string | undefined {
  if (owners.some((owner) => owner.kind === finding.kind)) return undefined;
  const { line, endLine } = finding.source;
  if (damaged.slice(line - 1, endLine).some(isPutThere)) return undefined;
  const heading = damaged
    .slice(0, line - 1)
    .findLast((each) => partHeading.test(wordsOfLine(each)));
  if (heading && isPutThere(heading)) return undefined;
  return owners.length > 0
    ? 'it was another kind of finding'
    : 'intact words that were no finding are made one';
}

function whyQuestionNotSaid(
  finding: Finding,
  owners: readonly Finding[],
  { damaged }: Trial,
): string | undefined {
  if (owners.length === 0 || owners.some((owner) => owner.question === finding.question))
    return undefined;
  const { line, endLine } = finding.source;
  if (damaged.slice(line - 1, endLine).some(isPutThere)) return undefined;
  for (let at = line - 1; at >= 1; at -= 1) {
    const each = damaged[at - 1] ?? [];
    const heading = headingQuestions(wordsOfLine(each));
    if (heading.section.length > 0 && !heading.section.includes(finding.question))
      return 'an intact finding is given to another question than its section belongs to';
    if (heading.chapter.length === 0) continue;
    if (heading.chapter.includes(finding.question) && isPutThere(each)) return undefined;
    break;
  }
  return 'an intact finding is given to another question';
}

function whyLeadInNotSaid(
  { leadIn, source }: Finding,
  owners: readonly Finding[],
  { undamaged, damaged }: Trial,
): string | undefined {
  const own = owners[0];
  if (leadIn === own?.leadIn || owners.length === 0) return undefined;
  if (leadIn === undefined) {
    const everywhere = { line: 1, endLine: undamaged.length };
    const ranges = occurrencesOf(own?.leadIn ?? '', undamaged, everywhere).flatMap(({ pieces }) =>
      rangesOf(pieces),
    );
    return ranges.every((range) => isIntact(range, damaged)) ? 'its lead-in is lost' : undefined;
  }
  const before = { line: Math.max(1, source.line - 20), endLine: source.line };
  const found = occurrencesOf(leadIn, damaged, before);
  return found.length > 0 ? undefined : 'its lead-in is not printed before it';
}

/** A line that the damage wrote or moved, at least in part. */
function isPutThere(line: DamagedLine): boolean {
  return line.some(
    (piece) => piece.text.trim() !== '' && (piece.isMoved === true || !piece.origin),
  );
}

function headingQuestions(words: string): { chapter: string[]; section: string[] } {
  const key = keyOf(words);
  const ids = (
    titlesOf: (question: (typeof effectiveness2017Questions)[number]) => readonly string[],
  ) =>
    effectiveness2017Questions
      .filter((question) => titlesOf(question).some((title) => keyOf(title) === key))
      .map((question) => question.id);
  if (key === '') return { chapter: [], section: [] };
  return {
    chapter: ids((question) => question.titles),
    section: ids((question) => question.sections),
  };
}

/** Tell whether the words of a finding stand in the damaged text, whole and where they were. */
function isStillPrinted({ source }: Finding, { undamaged, damaged }: Trial): boolean {
  return rangesOf(undamaged.slice(source.line - 1, source.endLine).flat()).every((range) =>
    isIntact(range, damaged),
  );
}
