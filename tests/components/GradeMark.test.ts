import { describe, expect, test } from 'vitest';

import GradeMark from '../../src/components/GradeMark.astro';
import { readText, renderComponent } from './render-component.ts';

describe('GradeMark', () => {
  test.each([
    ['outstanding', 'Outstanding'],
    ['good', 'Good'],
    ['adequate', 'Adequate'],
    ['requires-improvement', 'Requires improvement'],
    ['inadequate', 'Inadequate'],
    ['ungraded', 'Ungraded'],
  ])('writes the grade %s out as %s', async (grade, words) => {
    const html = await renderComponent(GradeMark, { grade });
    expect(readText(html)).toBe(words);
  });

  test('draws every grade in a shape of its own, because colour never speaks alone', async () => {
    const grades = [
      'outstanding',
      'good',
      'adequate',
      'requires-improvement',
      'inadequate',
      'ungraded',
    ];
    const html = await Promise.all(grades.map((grade) => renderComponent(GradeMark, { grade })));
    const shapes = html.map((mark) => /<path d="([^"]+)"/.exec(mark)?.[1]);
    expect(shapes).not.toContain(undefined);
    expect(new Set(shapes).size).toBe(grades.length);
  });
});
