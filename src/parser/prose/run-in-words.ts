/** Words of a chart: its caption, its source and the note under it. */
const ofChart = /\bSource: \S|\bplease see annex A\s+\S|, by force, in the\b/i;

/** Example: `… complete DASH risk Areas for assessments well …`, a heading beside the lines of its first item. */
const ofHeading =
  /(?<=[\p{L}\d,] )(?:Areas? for|Causes? of concern)\b|^Areas? for (?:improvement ?)?The\b/u;

/** Example: `In 2016 we This was an area for improvement`: a sentence begins where none has ended. */
const secondStart =
  /(?<=\p{Ll},? )(?:The|This|These|Those|It|We|There|They|However|In|Since) \p{Ll}{2,30}\b/u;

/** Example: `… as often as planned. recorded by the force in 2017 …`, and `… is going.The force sent …`. */
const unevenStop = /\.(?:(?<=\p{Ll}{4}\.)(?<!approx\.) \p{Ll}|(?<=\p{Ll}{2}\.)\p{Lu}\p{Ll})/u;

/** Example: `… every case. ° DASH is a form …`, a note whose raised number was misread. */
const misreadNote = /[.?!] [^\p{L}\p{N}\s"'“‘([–—-] \p{Lu}/u;

/** Tell whether words of a chart, a heading or another sentence stand in a sentence; nobody can tell what it says. */
export function hasRunInWords(sentence: string): boolean {
  return [ofChart, ofHeading, secondStart, unevenStop, misreadNote].some((words) =>
    words.test(sentence),
  );
}
