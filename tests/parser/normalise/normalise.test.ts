import { describe, expect, test } from 'vitest';
import { normaliseCharacters } from '../../../src/parser/normalise/characters.ts';
import { normaliseMarks, withoutMarks } from '../../../src/parser/normalise/marks.ts';

/** The parser's notation of a footnote mark. */
function mark(...numbers: number[]): string {
  return numbers.map((number) => `\uE000${String(number)}\uE001`).join('');
}

describe('normaliseCharacters(line)', () => {
  test.each([
    ['a byte order mark', '\uFEFFPEEL', 'PEEL'],
    ['a soft hyphen', 're\u00ADoffending', 'reoffending'],
    ['a zero-width space', 'anti\u200B-social', 'anti-social'],
    ['no-break and thin spaces', '1\u00A0000\u2009per\u202Fcent', '1 000 per cent'],
    ['ligatures', 'eﬀective oﬃcers ﬁnd ﬂaws', 'effective officers find flaws'],
    ['a private-use bullet', '\uF0B7 The force', '• The force'],
    ['a form feed', '\fForce in numbers', ' Force in numbers'],
    ['a named entity', 'Devon &amp; Cornwall&nbsp;Police', 'Devon & Cornwall Police'],
    ['numbered entities', '&#8217;&#x2013;', '’–'],
    ['an escaped entity', '&amp;lt;b&amp;gt; &amp;#8217;', '<b> ’'],
    ['an unknown entity', '&notanentity; R&D', '&notanentity; R&D'],
    ['an override of direction, encoded twice', 'gov&amp;#8238;.uk', 'gov.uk'],
    ['isolates and tags', 'a\u2066b\u2069c\u{E0041}\u{E007F}d', 'abcd'],
    ['an escape', '\u001B[31mred', '\uFFFD[31mred'],
    [
      'control characters, also as entities',
      'a\u0007b\u0085c&#x9b;d&#127;',
      'a\uFFFDb\uFFFDc\uFFFDd\uFFFD',
    ],
    ['an invisible character for a digit', '\u200B99 and 1\u00AD9%', '\uFFFD99 and 1\uFFFD9%'],
    ['a digit of full width among others', '１99 of １９９', '\uFFFD99 of 199'],
    ['a private character for a digit', '\uF0319%', '\uFFFD9%'],
    ['a reference to no character', '&#0; &#xD800;', '&#0; &#xD800;'],
  ])('repairs %s', (_name, line, repaired) => {
    expect(normaliseCharacters(line)).toBe(repaired);
  });
});

describe('normaliseMarks(line)', () => {
  test.each([
    ['closely.¹ Under', `closely.${mark(1)} Under`],
    ['crime.¹²', `crime.${mark(12)}`],
    ['crime⁸, ⁹ and', `crime${mark(8, 9)} and`],
    ['2016<sup>2</sup> remain', `2016${mark(2)} remain`],
    ['people<sup>8, 9</sup>', `people${mark(8, 9)}`],
    ['<sup>&</sup>lt;sup>5</sup> Bedfordshire', `${mark(5)} Bedfordshire`],
    ['people^{8,9} who', `people${mark(8, 9)} who`],
    ['people^8^ who', `people${mark(8)} who`],
    ['at ^8.9 warrants, ^8 percent, ^8%', 'at ^8.9 warrants, ^8 percent, ^8%'],
    ['was ^0% and 19<sup>0</sup>', 'was ^0% and 19^0'],
    ['in $July 2017^{21}$ the', `in July 2017${mark(21)} the`],
    ['crime[^12] and', `crime${mark(12)} and`],
    ['[^12]: The text', `${mark(12)} The text`],
    ['Enforcement\\ :sup:`7` when', `Enforcement${mark(7)} when`],
    ['people\\ :sup:`8,9`\\ , who', `people${mark(8, 9)} , who`],
    ['^{*}Figures are shown', '*Figures are shown'],
    ['outcomes<sup>*</sup>', 'outcomes*'],
    ['an area of 5 km²', 'an area of 5 km²'],
    ['no mark at all', 'no mark at all'],
  ])('writes the marks of `%s`', (line, written) => {
    expect(normaliseMarks(line)).toBe(written);
  });

  test('leaves words whole where marks are taken out', () => {
    expect(withoutMarks(`crime${mark(8, 9)} and`)).toBe('crime and');
  });
});
