/** Example: `Figure 2: Domestic abuse arrest rate …`. */
const caption = /^Figure\s+\d+\s*[:.–-]\s*\S/;

/** Example: `Source: 2016 and 2017 HMICFRS data return`, `For further information about this data, please see annex A`. */
const note = /^(?:Sources?:\s|For (?:further|more) information about this data)/i;

/** Tell whether words begin as the caption of a figure does. */
export function isCaption(words: string): boolean {
  return caption.test(words);
}

/** Tell whether words begin as what stands under a figure does. */
export function isFigureNote(words: string): boolean {
  return note.test(words);
}
