/** Example: `:PROPERTIES:`, `:CUSTOM_ID: contents`, `#+BEGIN_QUOTE`, which Org writes around what it holds. */
const orgLine = /^\s*(?::[A-Za-z_-]{2,30}:(?:\s.{0,120})?|#\+\w{2,20}(?:[:\s].{0,120})?)$/;

/** Example: `\hypertarget{contents}{%`, `\begin{itemize}`, `\tightlist`. */
const latexLine =
  /^\s*\\(?:hypertarget\{[^{}]*\}\{%?|begin\{[^{}]*\}.{0,40}|end\{[^{}]*\}|tightlist|leavevmode.{0,80}|protect.{0,80})$/;

/** Tell a line that is the notation's own and holds no word of the report. */
export function isMarkupLine(text: string): boolean {
  return orgLine.test(text) || latexLine.test(text);
}
