import { describe, expect, test } from 'vitest';
import { createReporter } from '../../../src/parser/diagnostics.ts';
import { readLines } from '../../../src/parser/text/lines.ts';
import { reportUnknownCharacters } from '../../../src/parser/text/unknown-characters.ts';

/** What is reported of a text, as `line: found`. */
function reported(text: string): string[] {
  const reporter = createReporter();
  reportUnknownCharacters(readLines(text), reporter);
  return reporter
    .diagnostics()
    .map(
      ({ line, message }) => `${String(line)}: ${/found `([^`]*)`/u.exec(message)?.[1] ?? message}`,
    );
}

describe('reportUnknownCharacters(lines)', () => {
  test.each([
    ['the f\uFFFDrce', 'f\uFFFDrce'],
    ['the force□s', 'force□s'],
    ['the forceâ€™s aim', 'forceâ€™s'],
    ['Â£5 million', 'Â£5'],
    ['a cafÃ© there', 'cafÃ©'],
    ['of Â there', 'Â'],
    ['\u001B[31mred', '\uFFFD[31mred'],
    ['of ?99 people', '?99'],
    ['of 9?9 people', '9?9'],
    ['of 4l.5 people', '4l.5'],
    ['of é0% there', 'é0%'],
    ['of 1٣ people', '1٣'],
    ['of १ people', '१'],
    ['was 43.? per million', '43.?'],
    ['as of \u200B July 2017', '\uFFFD'],
    ['just under \u200B percent', '\uFFFD'],
    ['inspected in #017', '#017'],
    ['referred #,314 cases', '#,314'],
    ['12 months to 3~ June', '3~'],
    ['inspected in 201?. However', '201?.'],
    ['Overall effectiveness 201?\tGood', '201?'],
    ['12 months to 3? June 2017', '3?'],
    ['in the last 1? months', '1?'],
    ['Section 13? of the Act', '3?'],
    ['inspected in O017', 'O017'],
    ['inspected in .016', '.016'],
    ['as of \f July 2017', '\uFFFD'],
    ['since 201\f, when it was', '201\uFFFD,'],
    ['12 months to 3O June', '3O'],
    ['as at # July 2017', '#'],
    ['under é percent of them', 'é'],
    ['within O hours', 'O'],
    ['the ?Ps', '?Ps'],
    ['**Figure O: Arrests**', 'O:'],
    ['Figure \u200B: Arrests', ':'],
    ['the éPs', 'éPs'],
    ["the '₁P' structure", "'₁P'"],
    ['https://example.org/file/é17116/', 'https://example.org/file'],
  ])('tells of `%s`', (text, found) => {
    expect(reported(text)).toEqual([`1: ${found}`]);
  });

  test.each([
    'HMICFRS’ “café” – 2017…',
    'is it 1 in 5? It is. Was it so in 5 (or 6?)',
    '# June 2017',
    'Éire and ÉCOLE; H₂O, CO₂',
    '#MeToo, as I may say; 7am, 2am, the A4 and a/b',
    'www.example.org/a?1=2&b=3l.4',
    'crime.¹² The 4Ps, the A4, a 24/7 line; 1½ km² for £3.50',
    '□ The force should look.',
    'stra\u00ADtegic risk\u200B',
  ])('has nothing to tell of `%s`', (text) => {
    expect(reported(text)).toEqual([]);
  });

  test('tells one thing a line', () => {
    expect(reported('a\uFFFD b\uFFFD\nc\nd\uFFFD')).toEqual(['1: a\uFFFD', '3: d\uFFFD']);
  });
});
