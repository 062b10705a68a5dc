/** A piece of text as the PDF draws it. Lengths are in points; `y` is the baseline, measured downwards. */
export interface TextItem {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  /** Turned text, such as the axis title of a chart, has no place among the lines. */
  turned: boolean;
}

/** What one page of a PDF says, in the order in which it was drawn, which need not be that of reading. */
export interface PdfPage {
  width: number;
  height: number;
  items: readonly TextItem[];
}
