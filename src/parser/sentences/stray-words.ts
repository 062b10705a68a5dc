/** Words of a chart: its caption, its source and the note under it. */
const ofChart = /\bSource: \S|\bplease see annex A\s+\S|, by force, in the\b/i;

/** Example: `… complete DASH risk Areas for assessments well …`, a heading beside the lines of its first item. */
const ofHeading =
  /(?<=[\p{L}\d,] )(?:Areas? for|Causes? of concern)\b|^Areas? for (?:improvement ?)?The\b/u;

/** Example: `In 2016 we This was an area for improvement`: a sentence begins where none has ended. */
const secondStart =
  /(?<=[\p{Ll})],? )(?:(?:\d{1,3} )?An?|The|This|These|Those|It|We|There|They|However|In|Since) \p{Ll}{2,30}\b(?<!\b(?:annex|category|class) A \p{Ll}+)/u;

/** Example: `… as often as planned. recorded by the force in 2017 …`, `… is going.The force sent …`, and `… an hour;make sure …`. */
const unevenStop =
  /;(?=\p{L})|\.(?:(?<=\p{Ll}{4}\.)(?<!approx\.) \p{Ll}|(?<=\p{Ll}{2}["'”’)]?\.)\p{Lu}\p{Ll})/u;

/** Example: `… to the police. it` at the end of an item, and `…; it`. */
const unevenEnd = /[.;]\s+\p{Ll}[^.;]{0,80}$/u;
const itemEnd = /;(?:\s+(?:and|or))$/;

/** Example: the note of `… keep them safe. 6 A domestic violence protection order …`, and of `… every case. ° DASH is a form …`. */
const ofNote = /[.;?!]["'”’)]*\s+\d{1,3}\s*["'“‘]?\p{Lu}|[.?!] [^\p{L}\p{N}\s"'“‘([–—-] \p{Lu}/u;

/** Example: `system.[11] ACRO`, `(#note11)`, `for 12DASH is`, `(DVPOs)20 granted`, `(DVPOs)<a href`, and `15 Although`, which begins with its mark. */
const ofMark =
  /\[\d{1,3}\]|\([^\s()]{0,20}#|<\p{L}|\^ ?\d|(?<=\s)\d{1,2}(?:\p{Lu}{3}|\p{Lu}\p{Ll}{2})|(?<=\p{Lu}\p{Ll}?\)) ?\d{1,2}(?=\s\p{Ll})|^(?:\d{1,3} \p{Lu}|[|#])/u;

/** Example: `Clare ' s Law`, `Clare s' Law`, `ClareâEUR[tm]s`. */
const misreadWords = /\[(?<=\p{L}.)|['’ʼ](?:(?<=\p{L} .) s\b|(?<=\p{Ll} s.) \p{Lu})/u;

/** Words of one and two letters; any other is a piece of one, or a misread bullet, as in `; e ensure that …` and `check em.` */
const pieceOfWord =
  /(?<=^|\s\(?)(?!(?:a|am|an|as|at|be|by|do|eg|go|he|id|ie|if|in|is|it|me|my|no|of|oh|on|or|pm|re|so|to|up|us|vs|we)(?![\p{L}\d]))\p{Ll}{1,2}(?=[\s,;:?!)]|\.(?!\p{L})|$)/u;

/** Example: `This is better than what we saw in 2016, when 1.`, the number of a heading. */
const numberOfHeading = /\b(?:when|that|which|who|where|while|and|or|the|an?|but) \d{1,2}\.$/;

/** Example: the `lt;sup>9` of a mark whose tags are damaged. */
const tornTag = /\w[<>]|&\w+;/;

/** Example: `… which is a high rate PEEL: Police effectiveness 2016 – An inspection of …`, the note of a page between its lines. */
const ofReference = /(?<=\S )PEEL: /;

const strays = [
  ofChart,
  ofHeading,
  secondStart,
  unevenStop,
  ofNote,
  ofMark,
  misreadWords,
  pieceOfWord,
  numberOfHeading,
  tornTag,
  ofReference,
];

/**
 * Tell whether words of a chart, a heading, a note or another sentence stand in a sentence or an item, or pieces of words.
 *
 * Nobody can tell what it says.
 */
export function hasStrayWords(text: string): boolean {
  return strays.some((words) => words.test(text)) || (unevenEnd.test(text) && !itemEnd.test(text));
}
