import { breachesOfAnswers } from './answers-law.ts';
import { breachesOfFindings } from './findings-law.ts';
import { breachesOfSayings } from './sayings-law.ts';
import type { Breach, Trial } from './trial.ts';

/**
 * The law of damage: never another value in silence.
 *
 * A damaged text is compared with the undamaged one character by character: each character of it was there before,
 * at a known place (a *kept* character), or the damage wrote it (*noise*). Kept characters have *moved* if their line
 * was swapped with another and words passed words, or if they are the second copy of a doubled line.
 *
 * An **answer** is a fact with one value: the force, year, ISBN and month of the title page; the overall grade and its
 * basis; a question's grade and its year; a metric's figure for the force or for the nation; a narrative figure's value,
 * period, base, words of comparison and value of the year before. A **finding** is an area for improvement, a cause of concern or a recommendation:
 * its kind, its question and its words. A **saying** is a sentence that asks the force something or compares with an earlier
 * time, with its question; a caveat, with its figure; or a definition, with its term.
 *
 * For every answer after the damage, one of these holds:
 *
 * 1. It is the answer that the undamaged text gives.
 * 2. The damaged text says so: the value is printed, in full, on the lines that the fact names as its source, and there
 *    a. the damage wrote some of it, and the fact's own value, or the other one of its pair, is no longer printed in its
 *       own place; or
 *    b. its characters have moved: the damage put them there; or
 *    c. they are what a cut left of the fact's own value (`282` to `28`), or of the other one of its pair, if that is the same
 *       and a name before the two is gone, so that nobody can tell which was cut; or
 *    d. they have not moved, but what they belong to has: between the label, title or sentence and the value, or in the
 *       six lines after it, a line has moved, or noise has written a number or a grade; or
 *    e. they are the candidates of an open answer, and the damage joined their lines into one row, which has an order; or
 *    f. it is that the overall grade is stated, and the damage wrote the very grade that was derived where reports print it.
 *    Deleting, joining, cutting and truncating never license d: what is left of a text in its order gives no value
 *    to anyone who did not have it.
 *    None of these holds where noise touches the value: `99` is not what the damage left of `199` in `�99`.
 * 3. An error names the fact.
 *
 * For every answer before the damage that is not there afterwards (or only as ambiguous), one of these holds:
 *
 * 4. A diagnostic that was not there before names the fact, or there is an error that was not there before.
 * 5. The text no longer says it: the printed value (of a judgment, its rows; of a narrative figure, its quote) is not
 *    there any more whole and unmoved.
 *
 * For every finding after the damage, one of these holds:
 *
 * 6. The undamaged text has a finding of the same kind, question and words.
 * 7. The damaged text says so, in three respects.
 *    Words: each of them is printed on the finding's own lines, in order; and none is an intact line that did not belong
 *    to a finding, unless the damage joined it to one, or moved it there.
 *    Kind and question: those of the finding that its words belonged to; or else its own line has moved, or the heading
 *    (of the part, for its kind; of the chapter, for its question) that stands last before it has moved or is noise,
 *    and no section heading between belongs to another question.
 *    Oneness: words of two findings stand in one only where the damage joined, moved or cut one of their lines.
 * 8. An error that is about findings was not there before.
 *
 * For every finding before the damage whose words are no longer in a finding, 4 holds, or its words are not there
 * any more whole and unmoved.
 *
 * For every saying after the damage, one of these holds:
 *
 * 9. The undamaged text has a saying of the same kind, about the same, in the same words.
 * 10. Each of its words is printed on its own lines, in order, and the damage changed one of those lines or of the four before
 *     and after, or moved the title of a chapter: otherwise words mean what they meant, to the question that they were about.
 * 11. A diagnostic that was not there before is on its lines, or tells that a chapter's heading is missing; or there is
 *     an error that was not there before.
 *
 * For every saying before the damage whose words are no longer in one of its kind, one of these holds:
 *
 * 12. There is a diagnostic that was not there before, and it is not about panels, judgments or the title page.
 * 13. Its words are not there any more whole and unmoved; or some of them have become part of a note, an item or a table,
 *     because no blank line parts them; or they are a caveat, and the figure that they qualify is not there or has moved,
 *     or the damage wrote or moved a line beside it, or away from there; or they are a definition whose letters are
 *     spelled out elsewhere, and that is gone or has moved.
 */
export function breachesOf(trial: Trial): Breach[] {
  return [...breachesOfAnswers(trial), ...breachesOfFindings(trial), ...breachesOfSayings(trial)];
}
