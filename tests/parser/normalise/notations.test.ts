import { describe, expect, test } from 'vitest';
import { inMarkdown } from '../../../src/parser/normalise/notations.ts';

describe('inMarkdown(line)', () => {
  test.each([
    ['<u>www.example.org</u>', 'www.example.org'],
    ['<b>Good</b><br/>2017', 'Good 2017'],
    ['<B>Good</B><BR>2017', 'Good 2017'],
    ['<a href="https://example.org/a">a [draft] report</a>', 'a [draft] report'],
    ['<td>Good</td><td>2017</td>', ' Good  2017 '],
    ['<a href="https://example.org/a">the report</a>', '[the report](https://example.org/a)'],
    ['<span class="grade">Good</span>', 'Good'],
    ['<tr><td>Good</td></tr><tr><td>2017</td></tr>', ' Good  \n 2017  '],
    ['<ul><li>look;</li><li>act.</li></ul>', '• look; \n• act. '],
    ['[the force]{.underline} is good', 'the force is good'],
    ['<col style="width: 33%" />', ''],
    ['behaviour. <!-- superseded -->', 'behaviour. '],
    ['<!-- image -->', '<!-- image -->'],
    ['evaluate ~~and share~~ practice', 'evaluate \uFFFD practice'],
    ['had <del>99</del> <ins>98</ins>, {--99--} 98', 'had \uFFFD 98, \uFFFD 98'],
    ['~~~~ is a rule, ~~ no more', '~~~~ is a rule, ~~ no more'],
    ['fewer than <5 in 100', 'fewer than <5 in 100'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('keeps the words of tags: `%s`', (line, markdown) => {
    expect(inMarkdown(line).join('\n')).toBe(markdown);
  });

  test.each([
    ['##Summary', '## Summary'],
    ['== Summary ==', '## Summary'],
    ['== Summary', '## Summary'],
    ['## Summary {#summary .unnumbered}', '## Summary'],
    ['## Summary {number="5.2"}', '## Summary'],
    ['## Summary {#summary .west style="page-break-before: always"}', '## Summary'],
    ['## Summary {of 5}', '## Summary {of 5}'],
    ['# []{#_Toc509 .anchor}Summary', '# Summary'],
    ['***** Summary *****', '## Summary'],
    ['   .. rubric:: Areas for improvement', '## Areas for improvement'],
    ['***** Summary', '## Summary'],
    ['💡 #### Summary', '## Summary'],
    ['***** Preventing serious and organised', '***** Preventing serious and organised'],
    ['======', '======'],
    ['The #1 aim', 'The #1 aim'],
    ['a = b', 'a = b'],
  ])('writes the heading `%s`', (line, markdown) => {
    expect(inMarkdown(line).join('\n')).toBe(markdown);
  });

  test.each([
    ['o The force', '• The force'],
    ['➢ The force', '• The force'],
    ['\\- The force', '• The force'],
    ['-The force', '- The force'],
    ['> - The force', '- The force'],
    ['>', ''],
    ['>> - The force', '- The force'],
    ['> > The force', 'The force'],
    ['> 15', '> 15'],
    ['| The force should look. |', ' The force should look. '],
    ['| • look;<br>• act. |', ' • look;\n• act. '],
    ['| Good | 2017 |', '| Good | 2017 |'],
    ['-5%', '-5%'],
    ['one o clock', 'one o clock'],
  ])('writes the item or the frame `%s`', (line, markdown) => {
    expect(inMarkdown(line).join('\n')).toBe(markdown);
  });

  test.each([
    [String.raw`\section{Summary}\label{summary}}`, '# Summary'],
    [String.raw`\paragraph{Area for improvement}\label{area-1}}`, '# Area for improvement'],
    [String.raw`\subsubsection{Crime outcomes*}\label{crime-outcomes}}`, '### Crime outcomes*'],
    [
      String.raw`\subsection{Preventing serious and organised`,
      '## Preventing serious and organised',
    ],
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
    ['Police & Crime Plan', 'Police & Crime Plan'],
    ['attachment\\_data', 'attachment\\_data'],
  ])('writes the LaTeX %j', (line, markdown) => {
    expect(inMarkdown(line).join('\n')).toBe(markdown);
  });

  test.each([
    '   :name: areas-for-improvement-1',
    '#+BEGIN_QUOTE',
    '\\begin{itemize}',
    '   .. container:: items',
    '.. _areas-for-improvement-1:',
    '.. |image1| image:: page.png',
    ':::: {.cover page="cover"}',
    '::: items',
    ':::',
    '  >{\\raggedright\\arraybackslash}p{(\\columnwidth - 4\\tabcolsep) * \\real{0.3333}}',
    '[width="100%",cols="34%,33%,33%",]',
  ])('knows that `%s` has no word of the report', (text) => {
    expect(inMarkdown(text)).toEqual(['']);
  });

  test.each([
    'The force should:',
    '[it="took"] 12 months',
    ':: the force',
    '.. and so on',
    '::: the force should act',
  ])('leaves `%s`', (text) => {
    expect(inMarkdown(text)).toEqual([text]);
  });
});
