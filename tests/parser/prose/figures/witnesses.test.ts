import { describe, expect, test } from 'vitest';
import { createReporter } from '../../../../src/parser/diagnostics.ts';
import { hearWitnesses } from '../../../../src/parser/prose/figures/witnesses.ts';
import { narrativeFigureDefinitions } from '../../../../src/programme/narrative-figures.ts';
import type { Metric, ProseWitness } from '../../../../src/schema/metric.ts';
import type { NarrativeFigure } from '../../../../src/schema/narrative-figure.ts';

const source = { line: 83, endLine: 83 };
const said = { line: 225, endLine: 225 };
const toJune2017 = {
  status: 'stated',
  printed: '12 months to 30 June 2017',
  from: '2016-07-01',
  to: '2017-06-30',
  source,
} as const;

const metric: Metric = {
  metric: 'charged-or-summonsed',
  period: { ...toJune2017, printed: 'offences recorded in the 12 months to 30 June 2017' },
  force: { status: 'stated', value: 13, printed: '13', source },
  englandAndWales: { status: 'stated', value: 10, printed: '10', source },
};

function figure(force: string, changed: Partial<NarrativeFigure> = {}): NarrativeFigure {
  return {
    figure: 'charged-or-summonsed',
    period: toJune2017,
    base: { words: 'recorded crimes', source: said },
    force: { status: 'stated', value: Number(force), printed: force, source: said },
    englandAndWales: { status: 'not-in-text' },
    caveats: [],
    quote: '…',
    source: said,
    ...changed,
  };
}

function national(printed: string): NarrativeFigure['englandAndWales'] {
  return { status: 'stated', value: Number(printed), printed, source: said };
}

function witnessed(
  one: NarrativeFigure,
  beside = metric,
): Record<'confirmed' | 'contradicted' | 'reported', string[]> {
  const reporter = createReporter();
  const [after] = hearWitnesses(
    { metrics: [beside], figures: [one], definitions: narrativeFigureDefinitions },
    reporter,
  );
  const words = ({ side, printed, source: { line } }: ProseWitness): string =>
    `${side} ${printed} on line ${String(line)}`;
  return {
    confirmed: (after?.confirmedBy ?? []).map(words),
    contradicted: (after?.contradictedBy ?? []).map(words),
    reported: reporter.diagnostics().map(({ message }) => message),
  };
}

describe('a figure of the prose beside one of Force in numbers', () => {
  test.each(['12.5', '13.0', '13.4', '13.5', '13'])('confirms 13 with %s', (printed) => {
    expect(witnessed(figure(printed))).toEqual({
      confirmed: [`force ${printed} on line 225`],
      contradicted: [],
      reported: [],
    });
  });

  test.each(['12.4', '13.6', '31', '1.3'])(
    'contradicts 13 with %s, which is kept beside it, and both lines are told',
    (printed) => {
      const { confirmed, contradicted, reported } = witnessed(figure(printed));
      expect(confirmed).toEqual([]);
      expect(contradicted).toEqual([`force ${printed} on line 225`]);
      expect(reported).toEqual([
        expect.stringMatching(/`13` in Force in numbers \(line 83\).*\(line 225\)/),
      ]);
    },
  );

  test('confirms the figure for England and Wales as well', () => {
    expect(witnessed(figure('12.5', { englandAndWales: national('10.2') })).confirmed).toEqual([
      'force 12.5 on line 225',
      'englandAndWales 10.2 on line 225',
    ]);
  });

  test('may confirm the one for the force and contradict the one for England and Wales', () => {
    const { confirmed, contradicted, reported } = witnessed(
      figure('12.5', { englandAndWales: national('12.0') }),
    );
    expect(confirmed).toEqual(['force 12.5 on line 225']);
    expect(contradicted).toEqual(['englandAndWales 12.0 on line 225']);
    expect(reported).toEqual([expect.stringContaining('for England and Wales, found `10`')]);
  });
});

test('a figure that a person read in the PDF is contradicted as one of the text is', () => {
  const reading = { status: 'read-by-eye', value: 13, printed: '13', page: 4 } as const;
  const read: Metric = { ...metric, force: { ...reading, date: '2026-11-21' } };
  const { contradicted, reported } = witnessed(figure('31'), read);
  expect(contradicted).toEqual(['force 31 on line 225']);
  expect(reported).toEqual([
    expect.stringMatching(/`13` in Force in numbers \(page 4 of the PDF\).*\(line 225\)/),
  ]);
});

describe('what may be another figure contradicts nothing', () => {
  const cases = { words: 'cases', source: said };
  const toMarch2017 = { ...toJune2017, from: '2016-04-01', to: '2017-03-31' };

  test.each<[why: string, changed: Partial<NarrativeFigure>]>([
    ['a share of cases', { base: cases }],
    ['a share of nothing that is told', { base: undefined }],
    ['another period', { period: toMarch2017 }],
    ['no period', { period: { status: 'not-in-text' } }],
    ['another count', { figure: 'evidential-difficulties' }],
  ])('%s', (_why, changed) => {
    expect(witnessed(figure('8.5', changed))).toEqual({
      confirmed: [],
      contradicted: [],
      reported: [],
    });
  });

  test('yet a share of cases that agrees confirms', () => {
    expect(witnessed(figure('12.6', { base: cases })).confirmed).toEqual([
      'force 12.6 on line 225',
    ]);
  });
});
