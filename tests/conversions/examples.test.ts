import { describe, expect, test } from 'vitest';

import { conversions } from './conversions.ts';
import { encodings } from './encodings.ts';

const examples: [name: string, before: string, after: string][] = [
  ['setext headings', '## Summary\n\nText', 'Summary\n-------\n\nText'],
  ['setext headings', '### Mental health', '### Mental health'],
  ['plain headings', '## **Initial response**\n\nText', 'Initial response\n\nText'],
  ['headings of one level', 'Text\n\nSummary\n\nText', 'Text\n\n## Summary\n\nText'],
  ['bold headings', '## Crime outcomes\\*', '**Crime outcomes\\***'],
  ['headings as tags', '## Figure 1: Rate<sup>5</sup>', '<h2>Figure 1: Rate<sup>5</sup></h2>'],
  ['round bullets', '- The force', '• The force'],
  ['private-use bullets', '• The force', '\uF0B7\tThe force'],
  ['en dash bullets', '-5%\n\n- The force', '-5%\n\n– The force'],
  ['footnotes as superscript digits', '2017^{8,9}', '2017⁸,⁹'],
  ['footnotes as tags', 'checks.¹¹ ACRO', 'checks.<sup>11</sup> ACRO'],
  ['footnotes as tags', '<sup>&</sup>lt;sup>5</sup> Bedfordshire', '<sup>5</sup> Bedfordshire'],
  ['footnotes with carets', 'as at 1 $July 2017^{21}$', 'as at 1 July 2017^{21}'],
  ['footnotes as formulas', 'June 2017<sup>22</sup>', 'June $2017^{22}$'],
  ['footnotes as formulas', '(NFIB)<sup>4</sup> referred', '(NFIB)$^{4}$ referred'],
  ['footnotes run into words', 'from 2016² remain', 'from 20162 remain'],
  [
    'footnotes as Markdown notes',
    '⁵ Notes.\n\n2017⁸ or ^{8,9}',
    '[^5]: Notes.\n\n2017[^8] or [^8][^9]',
  ],
  ['emphasis lost', '**Requires** improvement*', 'Requires improvement*'],
  ['emphasis by underscores', '*Code of Practice*³⁰', '_Code of Practice_³⁰'],
  ['blank lines tripled', 'a\n\nb', 'a\n\n\n\nb'],
  ['blank lines reduced to one', 'a\n\n \n\nb', 'a\n\nb'],
  ['trailing spaces', 'a\nb\nc\nd', 'a\nb \nc  \nd'],
  [
    'no-break spaces',
    '12 months in England and Wales',
    '12\u00A0months in England\u00A0and\u00A0Wales',
  ],
  ['soft hyphens', 'effectiveness', 'effec\u00ADtiveness'],
  ['soft hyphens', 'www.justiceinspectorates.gov.uk', 'www.justiceinspectorates.gov.uk'],
  ['ligatures', 'officers find flats', 'oﬃcers ﬁnd ﬂats'],
  ['curly quotes', "the 'golden hour' of the force's", 'the ‘golden hour’ of the force’s'],
  ['straight quotes', 'the “force’s”', 'the "force\'s"'],
  ['true minus signs', '-5%\n**-0.05%**\n2015-16', '\u22125%\n**\u22120.05%**\n2015-16'],
  ['en dashes as minus signs', '33\t-0.05%', '33\t–0.05%'],
  ['named entities', "Fire & Rescue – the force's", 'Fire &amp; Rescue &ndash; the force&apos;s'],
  ['escaped entities', 'A & B', 'A &amp;amp; B'],
  ['numeric entities', '<sup>&</sup>lt;', '<sup>&</sup>lt;'],
  ['carriage returns', 'a\nb', 'a\r\nb'],
  ['byte order mark', 'a', '\uFEFFa'],
  [
    'wrapped at 72 columns',
    '- The force should ensure that local teams are sufficiently well resourced to prevent crime.',
    '- The force should ensure that local teams are sufficiently well\nresourced to prevent crime.',
  ],
  [
    'grades split over two lines',
    'Judgments\n\nProtecting vulnerable people\t Requires improvement\t2017\n\nSummary',
    'Judgments\n\n' +
      'Protecting vulnerable people                 Requires         2017\n' +
      '                                             improvement\n\n\nSummary',
  ],
  [
    'judgments as a pipe table',
    'Judgments\n\nQuestion\tGrade\tLast inspected\nSpecialist capabilities\tUngraded\t2017\n\nSummary',
    'Judgments\n\n| Question | Grade | Last inspected |\n|---|---|---|\n' +
      '| Specialist capabilities | Ungraded | 2017 |\n\nSummary',
  ],
  [
    'overall grade split over two lines',
    'Overall effectiveness 2017  Requires improvement',
    'Overall effectiveness 2017  Requires\n                            improvement',
  ],
  [
    'lists cut by a footnote',
    '- The force should.\n- The force must.\n\n⁵ A note.\n\nNext',
    '- The force should.\n\n⁵ A note.\n\n- The force must.\n\nNext',
  ],
];

describe('conversions', () => {
  test.each(examples)('%s: %j becomes %j', (name, before, after) => {
    expect(conversions[name]?.(before)).toBe(after);
  });

  test.each([
    ['numbers before their names', '199 Bedfordshire Police\n\n282 England and Wales'],
    ['numbers by tabs', 'Bedfordshire Police\t199\nEngland and Wales\t282'],
    ['nation first', 'England and Wales\n\n282\n\nBedfordshire Police\n\n199'],
    [
      'numbers as a pipe table each',
      '| Bedfordshire Police | England and Wales |\n|---|---|\n| 199 | 282 |',
    ],
  ])('%s: both orders of a panel become %j', (name, after) => {
    const label = 'Incidents per 1,000 population 12 months to 30 June 2017';
    const panel = (body: string): string =>
      `Force in numbers\n\n${label}\n\n${body}\n\nRisk-based inspection`;
    const inTurn = panel('Bedfordshire Police\n\n199\n\nEngland and Wales\n\n282');
    const namesFirst = panel('Bedfordshire Police\n\nEngland and Wales\n\n**199**\n\n**282**');
    expect(conversions[name]?.(inTurn)).toBe(panel(after));
    expect(conversions[name]?.(namesFirst)).toBe(panel(after));
  });

  test('leaves a panel alone that has one number for two names', () => {
    const text =
      'Force in numbers\n\nOrganised crime groups per 1 million population\n\n' +
      'Staffordshire Police England and Wales\n\n47\n\nRisk-based inspection';
    expect(conversions['numbers before their names']?.(text)).toBe(text);
  });
});

describe('encodings', () => {
  const bytes = new TextEncoder().encode('© 2018 – 2016⁵');

  test.each([
    ['UTF-8 with a byte order mark', 'utf-8', '© 2018 – 2016⁵'],
    ['UTF-16, little end first', 'utf-16le', '© 2018 – 2016⁵'],
    ['UTF-16, big end first', 'utf-16be', '© 2018 – 2016⁵'],
    ['Windows-1252', 'windows-1252', '© 2018 – 2016<sup>5</sup>'],
  ])('%s is read back as %s', (name, label, text) => {
    const encoded = encodings[name]?.(bytes);
    expect(encoded).not.toEqual(bytes);
    expect(new TextDecoder(label).decode(encoded)).toBe(text);
  });
});
