import { describe, expect, test } from 'vitest';

import { extremeOf } from '../../src/observations/extremes.ts';
import { seriesOf } from '../../src/observations/series.ts';
import { exampleObservation } from '../examples/observation.ts';

function observed(
  slug: string,
  force: string,
  more: Partial<Parameters<typeof exampleObservation>[0]> = {},
) {
  return exampleObservation({ slug, force, ...more });
}

describe('seriesOf', () => {
  test('parts figures of another base or period, and puts the longest series first', () => {
    const series = seriesOf([
      observed('kent', '10', { base: 'investigations' }),
      observed('dorset', '11'),
      observed('essex', '12'),
      observed('gwent', '13', { period: '12 months to 31 March 2017' }),
      observed('cumbria', '14', { period: '' }),
    ]);
    expect(series.map((entries) => entries.map(({ force }) => force))).toEqual([
      ['dorset', 'essex'],
      ['kent'],
      ['gwent'],
      ['cumbria'],
    ]);
  });

  test('has a force once: Force in numbers, with the prose as its witness', () => {
    const prose = observed('kent', '12.5');
    const [series] = seriesOf([prose, observed('kent', '13', { place: 'force-in-numbers' })]);
    expect(series).toMatchObject([{ figure: { printed: '13' }, witnesses: [prose] }]);
  });

  test('leaves out what has no figure', () => {
    expect(seriesOf([exampleObservation({ slug: 'kent' })])).toEqual([]);
  });
});

describe('extremeOf', () => {
  const kent = observed('kent', '10', { place: 'force-in-numbers', base: 'outcomes' });
  const dorset = observed('dorset', '11', { place: 'force-in-numbers', base: 'outcomes' });
  const essex = observed('essex', '13', { place: 'force-in-numbers', base: 'outcomes' });
  const [series = []] = seriesOf([kent, dorset, essex]);

  test('is shared by figures that may have been equal before rounding', () => {
    const lowest = extremeOf(series, 'lowest', [kent, dorset, essex]);
    expect(lowest).toMatchObject({
      status: 'named',
      entries: [{ force: 'kent' }, { force: 'dorset' }],
    });
  });

  test('is nobody’s where a further figure may equal one of those that share it', () => {
    const gwent = observed('gwent', '12', { place: 'force-in-numbers', base: 'outcomes' });
    const all = [kent, dorset, gwent];
    const [near = []] = seriesOf(all);
    expect(extremeOf(near, 'lowest', all)).toEqual({ status: 'named', entries: [] });
  });

  test('is left open where another force has a figure beyond it on another base', () => {
    const elsewhere = observed('gwent', '8.5');
    expect(extremeOf(series, 'lowest', [kent, dorset, essex, elsewhere])).toEqual({
      status: 'open',
      against: [elsewhere],
    });
    expect(extremeOf(series, 'highest', [kent, dorset, essex, elsewhere]).status).toBe('named');
  });

  test('is not contradicted by the prose of the same report', () => {
    const witness = observed('essex', '12.5');
    expect(extremeOf(series, 'highest', [kent, dorset, essex, witness]).status).toBe('named');
  });
});
