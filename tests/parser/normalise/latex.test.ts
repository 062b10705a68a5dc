import { expect, test } from 'vitest';
import { withoutLatex } from '../../../src/parser/normalise/latex.ts';

test.each([
  [String.raw`\section{Summary}\label{summary}}`, '# Summary'],
  [String.raw`\paragraph{Area for improvement}\label{area-1}}`, '# Area for improvement'],
  [String.raw`\subsubsection{Crime outcomes*}\label{crime-outcomes}}`, '### Crime outcomes*'],
  [String.raw`\subsection{Preventing serious and organised`, '## Preventing serious and organised'],
  [String.raw`crime}\label{preventing-crime}}`, 'crime'],
  [String.raw`\item The force should act.`, '• The force should act.'],
  [String.raw`\textbf{Requires improvement}`, 'Requires improvement'],
  [String.raw`improvement\strut`, 'improvement'],
  [String.raw`Charged/summonsed & 16\% & 10\% \\`, '|Charged/summonsed | 16% | 10% |'],
  [String.raw`\end{minipage} & 222 & 282 \\`, '| | 222 | 282 |'],
  [
    String.raw`{Kent Police}{England and Wales}{+11\%}{-0.05\%}`,
    ' Kent Police  England and Wales  +11%  -0.05% ',
  ],
  [String.raw`\begin{itemize}`, String.raw`\begin{itemize}`],
  ['Police & Crime Plan', 'Police & Crime Plan'],
  ['attachment\\_data', 'attachment\\_data'],
  ['[the force]{.underline}', '[the force]{.underline}'],
])('withoutLatex(%j)', (line, words) => {
  expect(withoutLatex(line)).toBe(words);
});
