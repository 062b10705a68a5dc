import fc from 'fast-check';
import { expect, test } from 'vitest';

import { compareWords } from '../../src/findings/compare-words.ts';

test('marks what two findings have of their own, in their openings too', () => {
  expect(
    compareWords([
      'The force should ensure that it manages the risks posed by registered sex offenders effectively.',
      'The force should ensure that the risks posed by registered sex offenders are managed effectively.',
    ]).map(marked),
  ).toEqual([
    'The force should ensure that [it manages] the risks posed by registered sex offenders effectively.',
    'The force should ensure that the risks posed by registered sex offenders [are managed] effectively.',
  ]);
  expect(
    compareWords([
      'The force should take steps to identify those at risk.',
      'The force should immediately take steps to identify those at risk.',
    ]).map(marked),
  ).toEqual([
    'The force should take steps to identify those at risk.',
    'The force should [immediately] take steps to identify those at risk.',
  ]);
});

test('a word is shared only where all of three findings have it', () => {
  expect(
    compareWords([
      'The force should share good practice with partners.',
      'The force should share good practice with partner organisations.',
      'The force should share effective practice with partners',
    ]).map(marked),
  ).toEqual([
    'The force should share [good] practice with [partners].',
    'The force should share [good] practice with [partner organisations].',
    'The force should share [effective] practice with [partners]',
  ]);
});

test('a word that all have is shared wherever it stands', () => {
  expect(
    compareWords([
      'The force should adopt a structured process to tackle crime more effectively.',
      'The force should adopt a more collaborative approach to tackle crime effectively.',
    ]).map(marked),
  ).toEqual([
    'The force should adopt a [structured process] to tackle crime more effectively.',
    'The force should adopt a more [collaborative approach] to tackle crime effectively.',
  ]);
  expect(
    compareWords([
      'Enough qualified detectives in its high-risk departments, and manageable workloads.',
      'High-risk departments are staffed with qualified detectives, and manageable workloads.',
      'More qualified detectives, and workloads that are manageable.',
    ]).map(marked),
  ).toEqual([
    '[Enough] qualified detectives [in its high-risk departments], and manageable workloads.',
    '[High-risk departments are staffed with] qualified detectives, and manageable workloads.',
    '[More] qualified detectives, and workloads [that are] manageable.',
  ]);
});

test('case, commas and the form of an apostrophe are no difference', () => {
  expect(
    compareWords([
      'Review DVPOs/DVPNs and Clare’s Law.',
      "review DVPOs, DVPNs and Clare's law",
    ]).map(marked),
  ).toEqual(['Review DVPOs/DVPNs and Clare’s Law.', "review DVPOs, DVPNs and Clare's law"]);
});

test('the runs always make the text again', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'the',
        'force',
        'should',
        'ensure',
        'that',
        'The',
        'crime,',
        ' ',
        '. ',
        'it’s',
        '!',
        'é',
      ),
    )
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const runs = compareWords(texts);
      expect(runs.map((own) => own.map((run) => run.text).join(''))).toEqual(texts);
    }),
  );
});

function marked(runs: ReturnType<typeof compareWords>[number]): string {
  return runs.map(({ text, standing }) => (standing === 'own' ? `[${text}]` : text)).join('');
}
