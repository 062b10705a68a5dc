/** One whole paragraph: its lines joined by one space, without footnote marks and markup. */
export interface Passage {
  text: string;
  /** Offsets at which the marks of footnotes stood, where they touched a word on either side. */
  marks?: readonly number[];
  /** The 1-based line of the report file on which the character at `offset` stands. */
  lineAt(offset: number): number;
}
