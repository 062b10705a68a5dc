import { describe, expect, test } from 'vitest';
import { createReporter } from '../../../src/parser/diagnostics.ts';
import { readMetrics, type MetricReading } from '../../../src/parser/extract/metric-readings.ts';
import { tokensOf } from '../../../src/parser/extract/number-tokens.ts';
import {
  agreeOnNationalFigures,
  disputedMetrics,
  settleMetrics,
} from '../../../src/parser/extract/settle-metrics.ts';
import { readLines } from '../../../src/parser/lines.ts';
import { programmeOf } from '../../../src/programme/programmes.ts';

const programme = programmeOf('effectiveness', 2017);
if (!programme) throw new Error('no programme');

/** What one text says of incidents: the order of its figures, and the figures. */
function incidents(text: string): MetricReading {
  return readingsOf(text).find((reading) => reading.metric === 'incidents') ?? never();
}

/** What one text says of all metrics; it begins with the figures of incidents. */
function readingsOf(text: string): MetricReading[] {
  const tokens = tokensOf({
    lines: readLines(`Incidents per 1,000 population\n${text}`),
    programme: programme ?? never(),
    forceNames: ['Kent Police'],
  });
  const reporter = createReporter('report.txt');
  return readMetrics({ tokens, programme: programme ?? never(), line: 1 }, reporter);
}

function never(): never {
  throw new Error('no reading');
}

/** The printed figures of a reading, a dash for what was not supplied. */
function printed({ figures }: MetricReading): string[] {
  return figures.map((figure) => (figure.type === 'number' ? figure.printed : 'dash'));
}

describe('readMetrics(tokens)', () => {
  test.each([
    ['Kent Police 1 England and Wales 2', 'paired', ['1', '2']],
    ['England and Wales 2 Kent Police 1', 'paired', ['1', '2']],
    ['1 Kent Police 2 England and Wales', 'paired', ['1', '2']],
    ['2 England and Wales 1 Kent Police', 'paired', ['1', '2']],
    ['Kent Police England and Wales 1 2', 'sequence', ['1', '2']],
    ['Kent Police – England and Wales 2', 'paired', ['dash', '2']],
    ['Kent Police England and Wales - 2', 'sequence', ['dash', '2']],
    ['England and Wales Kent Police 2 1', 'unclear', ['2', '1']],
    ['1 2 Kent Police England and Wales', 'unclear', ['1', '2']],
    ['Kent Police England and Wales 2', 'unclear', ['2']],
    ['Kent Police England and Wales 1 2 3', 'unclear', ['1', '2', '3']],
    ['Kent Police 1 England and Wales 5% 2', 'unclear', ['1', '2']],
    ['Kent Police England and Wales', 'none', []],
    ['Kent Police 1% England and Wales 2%', 'none', []],
  ])('reads `%s`', (text, order, figures) => {
    const reading = incidents(text);
    expect([reading.order, printed(reading)]).toEqual([order, figures]);
  });

  test.each([
    ['told by order', 'Kent Police England and Wales 1 2', 'unclear', ['1', '2', '3']],
    ['beside their names', 'Kent Police 1 England and Wales 2', 'paired', ['1', '2']],
  ])('a stray figure of the panel is set against figures %s', (_how, text, order, figures) => {
    const change = 'Change in recorded crime 3 Kent Police +4% England and Wales +5%';
    const reading = incidents(`${text}\n${change}`);
    expect([reading.order, printed(reading)]).toEqual([order, figures]);
  });

  test('two labels of one shape over the same figures leave them to neither', () => {
    const reading = incidents(
      'Crimes recorded per 1,000 population\nKent Police 1 England and Wales 2',
    );
    expect([reading.order, printed(reading)]).toEqual(['unclear', ['1', '2']]);
  });

  test('labels that follow their figures in every panel have those above them', () => {
    const figures = (force: string, nation: string) =>
      `Kent Police ${force} England and Wales ${nation}`;
    const tokens = tokensOf({
      lines: readLines(
        [
          ...['Calls for assistance', figures('1', '2'), 'Incidents per 1,000 population'],
          ...['Crime outcomes', figures('3%', '4%'), 'Charged/summonsed'],
          ...[figures('5%', '6%'), 'Evidential difficulties'],
        ].join('\n'),
      ),
      programme,
      forceNames: ['Kent Police'],
    });
    const readings = readMetrics({ tokens, programme, line: 1 }, createReporter('report.txt'));
    const found = readings.filter(({ order }) => order !== 'none');
    expect(found.map((reading) => [reading.metric, reading.order, printed(reading)])).toEqual([
      ['incidents', 'paired', ['1', '2']],
      ['charged-or-summonsed', 'paired', ['3', '4']],
      ['evidential-difficulties', 'paired', ['5', '6']],
    ]);
  });

  test('0% is a share or a change, by its label', () => {
    const figures = 'Kent Police 0% England and Wales';
    const readings = readingsOf(
      `1\nCharged/summonsed ${figures} 10%\nChange in recorded crime ${figures} +14%`,
    );
    const found = readings.filter(({ order }) => order === 'paired');
    expect(found.map((reading) => [reading.metric, printed(reading)])).toEqual([
      ['crime-change', ['0', '+14']],
      ['charged-or-summonsed', ['0', '10']],
    ]);
  });

  test('a stray figure of another panel or shape is not', () => {
    const text = 'Kent Police England and Wales 1 2';
    const change = 'Change in recorded crime 3 Kent Police +4% England and Wales +5%';
    expect(incidents(`${text}\nCrime (excluding fraud)\n${change}`).order).toBe('sequence');
    expect(incidents(`${text}\n${change.replace(' 3 ', ' 3% ')}`).order).toBe('sequence');
  });
});

describe('figures in one report', () => {
  const followed = 'Crimes recorded per 1,000 population';

  test.each([
    ['Kent Police 3 England and Wales 4', 'unclear'],
    ['3 Kent Police 4 England and Wales', 'paired'],
    ['Kent Police England and Wales 3 4', 'paired'],
  ])('before their names are clear unless others come after theirs: `%s`', (others, order) => {
    const reading = incidents(`1 Kent Police 2 England and Wales\n${followed}\n${others}`);
    expect([reading.order, printed(reading)]).toEqual([order, ['1', '2']]);
  });
});

/** Settle the first text's figures of incidents with the help of the others: force, nation and rules. */
function settled(text: string, ...others: string[]): unknown[] {
  const reports = [text, ...others].map((words) =>
    readingsOf(words).filter(({ order }) => order !== 'none'),
  );
  const national = agreeOnNationalFigures(reports);
  const reporter = createReporter('report.txt');
  const metrics = settleMetrics(
    {
      readings: text === '' ? [incidents('')] : (reports[0] ?? []),
      programme: programme ?? never(),
      national,
      disputed: disputedMetrics(reports, national),
    },
    reporter,
  );
  const metric = metrics.find((known) => known.metric === 'incidents');
  const words = [metric?.force, metric?.englandAndWales].map((value) =>
    value?.status === 'stated' ? value.value : value?.status,
  );
  return [...words, ...reporter.diagnostics().map((diagnostic) => diagnostic.rule)];
}

const sure = 'Kent Police 7 England and Wales 2';
const order = 'Kent Police England and Wales 7 2';

describe('settleMetrics(readings)', () => {
  test.each<[string, string[], unknown[]]>([
    ['Kent Police 1 England and Wales 2', [], [1, 2]],
    ['Kent Police England and Wales 1 2', [order], [1, 2]],
    ['Kent Police England and Wales 2 1', [sure], [1, 2, 'order-corroborated']],
    ['1 2 Kent Police England and Wales', [], ['ambiguous', 'ambiguous', 'ambiguous-value']],
    ['1 2 Kent Police England and Wales', [sure], [1, 2, 'order-corroborated']],
    ['1 2 Kent Police England and Wales', [order], [1, 2, 'order-corroborated']],
    [
      '1 2 Kent Police England and Wales',
      [sure, 'Kent Police 7 England and Wales 3'],
      ['ambiguous', 'ambiguous', 'ambiguous-value'],
    ],
    ['2 2 Kent Police England and Wales', [sure], [2, 2]],
    ['1 3 Kent Police England and Wales', [sure], ['ambiguous', 'ambiguous', 'ambiguous-value']],
    ['Kent Police England and Wales 2', [sure], ['not-in-text', 2, 'force-value-missing']],
    ['Kent Police 1', [sure], [1, 'not-in-text', 'national-value-missing']],
    ['Kent Police 2', [sure], ['ambiguous', 'ambiguous', 'ambiguous-value']],
    ['1 Kent Police', [sure], ['ambiguous', 'ambiguous', 'ambiguous-value']],
    ['Kent Police 1', [], ['ambiguous', 'ambiguous', 'ambiguous-value']],
    ['', [sure], ['not-in-text', 'not-in-text', 'metric-missing']],
    [
      'Kent Police 1 England and Wales 3',
      [sure, sure],
      ['ambiguous', 'ambiguous', 'national-figure-differs'],
    ],
    [
      'Kent Police 1 England and Wales 3',
      [sure],
      ['ambiguous', 'ambiguous', 'national-figure-differs'],
    ],
    [
      'Kent Police England and Wales 1 3',
      [order],
      ['ambiguous', 'ambiguous', 'national-figure-differs'],
    ],
    ['Kent Police 1 England and Wales –', [sure], [1, 'not-supplied']],
    ['Kent Police – England and Wales 2', [sure], ['not-supplied', 2]],
  ])('settles `%s` beside %j', (text, others, expected) => {
    expect(settled(text, ...others)).toEqual(expected);
  });

  test.each([
    ['7 4', ['ambiguous', 'ambiguous', 'national-figure-differs']],
    ['4 7', [1, 2, 'order-corroborated', 'order-corroborated']],
  ])('turns two figures round only where crimes, `%s`, are so too', (crimes, expected) => {
    const names = 'Kent Police England and Wales';
    const label = 'Crimes recorded per 1,000 population';
    expect(
      settled(
        `${names} 2 1\n${label} ${names} ${crimes}`,
        `${sure}\n${label} Kent Police 9 England and Wales 4`,
      ),
    ).toEqual(expected);
  });

  test('a figure beside its name outweighs any number of figures told by order', () => {
    expect(
      settled('Kent Police 1 England and Wales 3', ...Array.from({ length: 2 }, () => order)),
    ).toEqual([1, 3]);
  });
});
