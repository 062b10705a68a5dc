import { describe, expect, test } from 'vitest';
import { createReporter } from '../../../../src/parser/diagnostics.ts';
import { withWholeCaveats } from '../../../../src/parser/prose/figures/caveats.ts';
import type { ChapterNode } from '../../../../src/parser/report-tree.ts';
import { forces, onLine, readPassages, readProse } from './read-prose.ts';

const stated =
  'In the 12 months to 30 June 2017, the force made 56.3 arrests per 100 domestic abuse-related offences.';

describe('withWholeCaveats(figure, gaps, reporter)', () => {
  /** The caveats and the end of the quotation that are kept of a figure with one on the lines 2 and 3, and the rules reported. */
  function kept(caveat: string, gaps: number[] = []) {
    const [figure] = readProse(forces.bedfordshire, stated).figures;
    if (!figure) throw new Error('no figure');
    const reporter = createReporter();
    const given = {
      ...figure,
      caveats: [{ text: caveat, source: { line: 2, endLine: 3 } }],
      quote: `${stated} ${caveat}`,
    };
    const { caveats, quote } = withWholeCaveats(given, new Set(gaps), reporter);
    const rules = reporter.diagnostics().map(({ rule, line }) => `${rule} ${String(line)}`);
    return { caveats: caveats.map(({ text }) => text), rest: quote.replace(stated, ''), rules };
  }

  const caveat = 'The force disputes this figure.';

  test.each<[string, number[]]>([
    ['no words are missing', []],
    ['words are missing below it', [3]],
  ])('keeps a caveat where %s', (_where, gaps) => {
    expect(kept(caveat, gaps)).toEqual({ caveats: [caveat], rest: ` ${caveat}`, rules: [] });
  });

  test.each<[string, string, number[]]>([
    ['words are missing', caveat, [2]],
    ['other words run in', 'The force disputes this The figure is high.', []],
  ])('leaves a caveat out, and tells of it, where %s', (_where, torn, gaps) => {
    expect(kept(torn, gaps)).toEqual({ caveats: [], rest: '', rules: ['run-in-words 2'] });
  });
});

test('how a figure is calculated is a caveat of it in the same chapter alone', () => {
  const note =
    'Although for the purpose of this calculation arrests are not linked directly to offences, the domestic abuse arrest rate is high.';
  const chapter = (id: string): ChapterNode => ({
    ...{ type: 'chapter', id, kind: 'question', title: [], children: [] },
    source: { line: 1, endLine: 9 },
  });
  const [own, other] = [chapter('own'), chapter('other')];
  const caveatsWith = (place: ChapterNode) =>
    readPassages(forces.bedfordshire, [
      { ...onLine(stated, 0), chapter: own },
      { ...onLine(note, 5), chapter: place },
    ]).figures.flatMap(({ caveats }) => caveats.map(({ text }) => text));
  expect(caveatsWith(own)).toEqual([note]);
  expect(caveatsWith(other)).toEqual([]);
});
