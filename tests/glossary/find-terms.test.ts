import { describe, expect, test } from 'vitest';

import { createTermFinder } from '../../src/glossary/find-terms.ts';
import { linkReport } from '../../src/glossary/link-report.ts';
import { linkTexts } from '../../src/glossary/link-texts.ts';
import { termHref } from '../../src/glossary/term-id.ts';
import { buildReportView } from '../../src/report-view/build-report-view.ts';
import { exampleRecord } from '../examples/record.ts';

const glossary = [
  { term: 'Mental health triage' },
  { term: 'mental health' },
  { term: 'multi-agency safeguarding hub', abbreviation: 'MASH' },
  { term: 'DASH' },
  { term: 'vulnerability' },
  { term: 'Clare’s Law' },
  { term: '4Ps' },
  { term: 'threat, harm and risk' },
  { term: 'Domestic violence protection notices', abbreviation: 'DVPNs' },
];

/** Write found terms in brackets: `[the words|term]`. */
function mark(text: string, find = createTermFinder(glossary)): string {
  return find(text)
    .map((part) => (part.term === undefined ? part.text : `[${part.text}|${part.term}]`))
    .join('');
}

describe('createTermFinder(entries)', () => {
  test.each([
    [
      'the longest name',
      'A mental health triage car',
      'A [mental health triage|Mental health triage] car',
    ],
    [
      'a shorter one elsewhere',
      'mental health triage and mental health',
      '[mental health triage|Mental health triage] and [mental health|mental health]',
    ],
    [
      'the first use alone',
      'vulnerability is vulnerability',
      '[vulnerability|vulnerability] is vulnerability',
    ],
    [
      'a plural',
      'two multi-agency safeguarding hubs',
      'two [multi-agency safeguarding hubs|multi-agency safeguarding hub]',
    ],
    [
      'hyphens and line ends as spaces',
      'a multi agency\nsafeguarding hub',
      'a [multi agency\nsafeguarding hub|multi-agency safeguarding hub]',
    ],
    [
      'a comma of the name',
      'the threat, harm and risk',
      'the [threat, harm and risk|threat, harm and risk]',
    ],
    ['a numeral that is spelled out', 'The four Ps help', 'The [four Ps|4Ps] help'],
    ['an abbreviation', 'The MASH works', 'The [MASH|multi-agency safeguarding hub] works'],
    [
      'a term and its abbreviation once',
      'The multi-agency safeguarding hub (MASH)',
      'The [multi-agency safeguarding hub|multi-agency safeguarding hub] (MASH)',
    ],
    ['either apostrophe', "Clare's law", "[Clare's law|Clare’s Law]"],
    ['punctuation after it', 'vulnerability, then', '[vulnerability|vulnerability], then'],
  ])('finds %s', (_what, text, expected) => {
    expect(mark(text)).toBe(expected);
  });

  test.each([
    ['capitals in small letters', 'a dash for the mash'],
    ['part of a word', 'invulnerability and vulnerabilityx'],
    ['part of a compound', 'non-vulnerability and vulnerability-based'],
    ['words that a full stop parts', 'It is mental. Health matters'],
    ['words that a comma parts', 'mental, health and safety'],
    ['nothing', ''],
  ])('does not find %s', (_what, text) => {
    expect(mark(text)).toBe(text);
  });

  test('remembers what earlier texts of the page have used', () => {
    const find = createTermFinder(glossary);
    expect(mark('The MASH', find)).toContain('|');
    expect(mark('The multi-agency safeguarding hub', find)).toBe(
      'The multi-agency safeguarding hub',
    );
  });

  test('keeps every letter of the text', () => {
    const text = 'A DASH, mental health  triage; Clare’s Law – vulnerability.';
    const parts = createTermFinder(glossary)(text);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter(({ term }) => term !== undefined)).toHaveLength(4);
  });
});

describe('linkReport(view, find)', () => {
  // The example's paragraph says `The force knows its`, and its heading before that `Mental health`.
  const find = createTermFinder([{ term: 'mental health' }, { term: 'the force' }]);
  const linked = JSON.stringify(linkReport(buildReportView(exampleRecord, 'Kent Police'), find));

  test('links running text', () => {
    expect(linked).toContain(
      '{"type":"term","text":"The force","term":"the force","href":"/glossary/#the-force"}',
    );
    expect(linked.split('"type":"term"')).toHaveLength(2);
  });

  test('leaves headings alone', () => {
    expect(linked).not.toContain('#mental-health"}');
  });
});

test('linkTexts(texts, find) links in the order of the page', () => {
  const links = linkTexts(['A DASH form', 'Another DASH form'], createTermFinder(glossary));
  expect(links.get('A DASH form')?.map(({ term }) => term)).toEqual([undefined, 'DASH', undefined]);
  expect(links.get('Another DASH form')).toEqual([{ text: 'Another DASH form' }]);
});

test('termHref(term) leads to the term in the glossary', () => {
  expect(termHref('Clare’s Law')).toBe('/glossary/#clares-law');
});
