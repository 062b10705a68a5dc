import { describe, expect, test } from 'vitest';
import { createReporter } from '../../../../src/parser/diagnostics.ts';
import { definitionsIn } from '../../../../src/parser/prose/definitions/definitions.ts';
import { spelledOutIn, spelledTerm } from '../../../../src/parser/prose/definitions/spelled-out.ts';
import type { Definition } from '../../../../src/schema/definition.ts';

/** Read one footnote of a report with these paragraphs. */
function definitionIn(text: string, paragraphs: readonly string[]): Definition | undefined {
  const content = [{ type: 'text' as const, text, line: 427 }];
  const note = { number: 18, content, source: { line: 427, endLine: 427 } };
  const passages = paragraphs.map((prose) => ({ text: prose, lineAt: () => 1 }));
  return definitionsIn([note], passages, {
    openLines: new Set(),
    reporter: createReporter(),
  })[0];
}

describe('letters that the report itself spells out', () => {
  const prose =
    'The Strategic Policing Requirement (SPR) specifies six threats. Officers use domestic violence protection notices (DVPNs) and orders (DVPOs).';

  test.each([
    ['SPR', 'Strategic Policing Requirement'],
    ['DVPNs', 'domestic violence protection notices'],
    ['DVPOs', undefined],
  ])('stand after the words of %s', (abbreviation, term) => {
    expect(spelledOutIn([prose], abbreviation)).toBe(term);
  });

  test.each([
    ['The SPR is issued annually by the Home Secretary.', 'Strategic Policing Requirement', 'SPR'],
    [
      'DVPNs may be issued by an authorised police officer.',
      'domestic violence protection notices',
      'DVPNs',
    ],
  ])('give the term of %j', (text, term, abbreviation) => {
    expect(definitionIn(text, [prose])).toMatchObject({ term, abbreviation, text });
  });

  test('give none where the report spells them out nowhere', () => {
    expect(definitionIn('The SPR is issued annually by the Home Secretary.', [])).toBeUndefined();
  });
});

describe('spelledTerm', () => {
  test.each([
    ['multi-agency safeguarding hub', 'MASH', 'multi-agency safeguarding hub'],
    [
      'outcomes, scanning, analysis, response and assessment',
      'OSARA',
      'outcomes, scanning, analysis, response and assessment',
    ],
    ['local resilience forums', 'LRFs', 'local resilience forums'],
    ['violent and sex offender register', 'ViSOR', 'violent and sex offender register'],
    ['tasking and co-ordination', 'TAC', 'tasking and co-ordination'],
    ['active risk management system for sex offenders', 'ARMS', 'active risk management system'],
    ['multi-agency safeguarding', 'MASH', undefined],
    ['many gangs evolve into organised crime groups', 'OCGs', undefined],
  ])('takes %j for %s as %j', (words, abbreviation, term) => {
    expect(spelledTerm(words, abbreviation)).toBe(term);
  });
});
