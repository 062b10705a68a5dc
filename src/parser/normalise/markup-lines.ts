/** Example: `:PROPERTIES:`, `:CUSTOM_ID: contents`, `#+BEGIN_QUOTE`, which Org writes around what it holds. */
const orgLine = /^\s*(?::[A-Za-z_-]{2,30}:(?:\s.{0,120})?|#\+\w{2,20}(?:[:\s].{0,120})?)$/;

/** Example: `\hypertarget{contents}{%`, `\begin{itemize}`, `\tightlist`, `>{\raggedright}p{5cm}`, `\midrule`. */
const latexLine =
  /^\s*(?:\\(?:hypertarget\{[^{}]*\}\{%?|begin\{(?!minipage)[^{}]*\}.{0,40}|end\{(?!minipage)[^{}]*\}|tightlist|(?:top|mid|bottom)rule|end\w*head|leavevmode.{0,80}|protect.{0,80})|>?\{\\ragged.{0,120})$/;

/** Example: `.. container:: items`, `.. _summary-1:`, `.. |image1| image:: page.png`, which begin what reStructuredText holds. */
const restructuredLine =
  /^\s*\.\. (?:(?:container|class|figure|image|raw|role)::|_[^\s:]{1,80}:|\|[^|]{1,40}\|).{0,200}$/;

/** Example: `:::: {.cover page="cover"}`, `::: items`, `:::`, with which Pandoc fences what it holds. */
const fence = /^\s*:{3,20}(?:\s{1,3}(?:\{[^{}]{0,200}\}|[\w.-]{1,40}))?\s*$/;

/** Example: `[width="100%",cols="34%,33%,33%",]`, `[cols=",",]`, which AsciiDoc writes over a table. */
const tableAttributes = /^\s*\[(?:[a-z]{2,20}="[^"\]]{0,200}",?\s?){1,10}\]$/;

/** Tell a line that is the notation's own and holds no word of the report. */
export function isMarkupLine(text: string): boolean {
  return [orgLine, latexLine, restructuredLine, fence, tableAttributes].some((line) =>
    line.test(text),
  );
}
