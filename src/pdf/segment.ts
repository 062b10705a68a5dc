/** A stretch of one line without a wide gap: a line of a paragraph, or what a table cell holds of it. */
export interface Segment {
  text: string;
  left: number;
  right: number;
  /** Baseline, measured downwards. */
  y: number;
  size: number;
  bold: boolean;
  /** A bullet stood before it; `left` is where the text begins. */
  bullet: boolean;
  /** It is a web address too long for its line, so the next line goes on in the middle of it. */
  isCut: boolean;
}
