import { describe, expect, test } from 'vitest';
import { parseReports } from '../../../../src/parser/parse-reports.ts';
import { forces as register } from '../../../../src/register/forces.ts';
import { changed } from '../../faultless-report.ts';
import { forces, readProse } from './read-prose.ts';

const period = 'In the 12 months to 30 June 2017,';
const perHundred = 'per 100 domestic abuse-related offences';

describe('a figure that passages state more than once', () => {
  const stated = `${period} the force made 56.3 arrests ${perHundred}.`;
  const compared = stated.replace(/\.$/, ', compared with the England and Wales rate of 45.5.');

  test('stands once where they agree', () => {
    const { figures, problems } = readProse(forces.bedfordshire, stated, stated);
    expect(figures).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  test('takes the wording that gives England and Wales too', () => {
    const { figures } = readProse(forces.bedfordshire, stated, compared);
    expect(figures.map((figure) => figure.englandAndWales)).toMatchObject([{ value: 45.5 }]);
  });

  test.each([
    ['they differ', stated, stated.replace('56.3', '65.3'), '56.3', '65.3'],
    ['England and Wales has two', compared, compared.replace('45.5', '54.5'), '56.3', '56.3'],
    ['their periods overlap', stated, stated.replace('30 June', '31 March'), '56.3', '56.3'],
  ])('is left out where %s', (_what, one, other, kept, found) => {
    const { figures, problems } = readProse(forces.bedfordshire, one, other);
    expect(figures).toEqual([]);
    expect(problems).toMatchObject([
      { line: 2, facts: { why: `it is said in two ways, with \`${kept}\` and \`${found}\`` } },
    ]);
  });

  test('is the later one of two years', () => {
    const before = stated.replace('2017', '2016').replace('56.3', '50.1');
    const { figures } = readProse(forces.bedfordshire, before, stated);
    expect(figures.map(({ period: when }) => when.status === 'stated' && when.printed)).toEqual([
      '12 months to 30 June 2017',
    ]);
  });
});

test('a figure that is said in two ways still contradicts Force in numbers', () => {
  const stated = [40.6, 30.2].map(
    (share) =>
      `The force looks at outcomes. ${period} ${String(share)} percent of recorded crimes led to a charge.`,
  );
  const heading = 'Investigation quality\n\n';
  const text = changed(heading, `${heading}${stated.join('\n\n')}\n\n`);
  const file = { path: 'report.txt', bytes: new TextEncoder().encode(text) };
  const [parsed] = parseReports({ files: [file], register });
  expect(parsed?.record?.narrativeFigures).toEqual([]);
  const rules = parsed?.diagnostics.map(({ rule }) => rule);
  expect(rules?.filter((rule) => rule === 'prose-contradicts-numbers')).toHaveLength(2);
});
