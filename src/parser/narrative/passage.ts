/** One whole paragraph: its lines joined by one space, without footnote marks and markup. */
export interface Passage {
  text: string;
  /** The 1-based line of the report file on which the character at `offset` stands. */
  lineAt(offset: number): number;
}
