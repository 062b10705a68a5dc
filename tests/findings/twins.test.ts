import { describe, expect, test } from 'vitest';

import { findingsOf, type Finding } from '../../src/findings/finding.ts';
import { comparable, kinOf } from '../../src/findings/kinship.ts';
import { twinViews } from '../../src/findings/twin-words.ts';
import { twinGroups, type TwinGroup } from '../../src/findings/twins.ts';
import { exampleRecord } from '../examples/record.ts';

test('a group of the same matter may hold one of the same words, and is not repeated where it holds no more', () => {
  const told = [
    telling(
      'kent',
      'The force should increase the number of qualified detectives in its high-risk departments and ensure workloads are manageable.',
    ),
    telling(
      'dorset',
      'The force should increase the number of qualified detectives within its high-risk departments, and ensure workloads are manageable.',
    ),
    telling(
      'essex',
      'The force should ensure that qualified detectives are in post to meet demand in high-risk departments, so that their daily workloads become manageable and stay so.',
    ),
  ];
  expect(
    twinGroups(told).map(({ kinship, findings: members }) => [kinship, members.length]),
  ).toEqual([
    ['same-words', 2],
    ['same-matter', 3],
  ]);
  expect(twinGroups(told.slice(0, 2)).map(({ kinship }) => kinship)).toEqual(['same-words']);
});

test.each([
  ['of two forces', 'kent', 'dorset', 'same-words'],
  ['of one report', 'kent', 'kent', undefined],
])('a sentence repeated in the reports %s is %s, %s: %s', (_, a, b, kinship) => {
  const text = 'The force should review how it records what victims say about their safety.';
  expect(kinOf(comparable(telling(a, text)), comparable(telling(b, text)))?.kinship).toBe(kinship);
});

test('the words that open a list of recommendations make nobody kin', () => {
  const concerned = (force: string, text: string): Finding[] =>
    findingsOf({
      ...exampleRecord,
      id: `${force}-2017-effectiveness`,
      areasForImprovement: [],
      causesOfConcern: [
        {
          id: `${force}-2017-effectiveness-coc-1`,
          question: 'preventing-crime',
          text: `What ${force} does is not good enough.`,
          recommendations: [
            {
              text,
              leadIn:
                'To address this cause of concern, the force should immediately take steps to:',
              source: { line: 1, endLine: 1 },
            },
          ],
          source: { line: 1, endLine: 1 },
        },
      ],
    });
  const told = [
    ...concerned('kent', 'train sergeants to supervise problem-solving work;'),
    ...concerned('dorset', 'ensure that repeat and vulnerable callers are flagged.'),
  ];
  expect(told.map(({ kind }) => kind)).toEqual([
    'cause-of-concern',
    'recommendation',
    'cause-of-concern',
    'recommendation',
  ]);
  expect(twinGroups(told.filter(({ kind }) => kind === 'recommendation'))).toEqual([]);
});

test.each([
  [
    'the words of a question’s title alone',
    'The force should ensure that local teams are sufficiently well resourced to prevent crime and tackle anti-social behaviour effectively.',
    'The force should adopt a structured approach, to enable it to prevent crime and tackle anti-social behaviour effectively.',
  ],
  [
    'few words that carry a matter',
    'The force should improve its understanding of domestic abuse.',
    'The force should ensure that victims of domestic abuse are safe.',
  ],
])('two findings that share %s are not alike', (_, a, b) => {
  expect(kinOf(comparable(telling('kent', a)), comparable(telling('dorset', b)))).toBeUndefined();
});

describe('the name of a group', () => {
  const text =
    'The force should increase the number of qualified detectives in its high-risk departments.';
  const published = (force: string, month?: string): Finding => {
    const finding = telling(force, text);
    return { ...finding, report: { ...finding.report, published: month } };
  };
  const nameOf = (told: readonly Finding[]): string | undefined => twinGroups(told)[0]?.id;
  const joined = [published('staffordshire', '2018-03'), published('leicestershire', '2018-03')];

  test('is that of the finding whose report joined the site first', () => {
    expect(nameOf(joined)).toBe(`same-words-leicestershire-${text.length}`);
  });

  test.each([['2017-12'], ['2018-03'], ['2018-04'], [undefined]])(
    'stays when a report of %s joins, whatever its name and place',
    (month) => {
      const added = published('avon-and-somerset', month);
      expect(nameOf([added, ...joined])).toBe(nameOf(joined));
      expect(nameOf([...joined, added])).toBe(nameOf(joined));
    },
  );

  test('goes by publication, then by name, among reports that are not in the list yet', () => {
    const rutland = published('rutland', '2018-03');
    expect(nameOf([rutland, published('arden', '2018-03')])).toContain('arden');
    expect(nameOf([rutland, published('arden', '2018-04')])).toContain('rutland');
  });
});

test.each([
  ['word for word', 'review its use of DVPOs/DVPNs', 'review its use of DVPOs/DVPNs'],
  ['word for word', 'review the force’s use of DVPOs', "review the force's use of DVPOs"],
  [
    'in the same words with other punctuation',
    'review its use of DVPOs/DVPNs',
    'review its use of DVPOs, DVPNs',
  ],
  ['in the same words with other capitals', 'ensure Victims are safe', 'ensure victims are safe'],
  [
    'in the same words with other punctuation and capitals',
    'ensure Victims, all of them, are safe',
    'ensure victims (all of them) are safe',
  ],
])('findings that are told %s: %s, %s', (likeness, a, b) => {
  expect(forcesTold(a, b)).toBe(`two forces, ${likeness}: kent and dorset`);
});

test('findings with the same words in another order are not called word for word', () => {
  expect(forcesTold('continually improve its work', 'improve its work continually')).toBe(
    'two forces: kent and dorset',
  );
});

/** Say which forces were told so, as the head of their group does. */
function forcesTold(a: string, b: string): string | undefined {
  const told = [
    telling('kent', `The force should ${a}.`),
    telling('dorset', `The force should ${b}.`),
  ];
  const group: TwinGroup = { id: 'one', kinship: 'same-words', findings: told };
  const named = told.map(({ report }) => ({ report, name: report.force }));
  return twinViews([group], named)[0]?.forces;
}

function telling(force: string, text: string): Finding {
  return {
    id: `${force}-${text.length}`,
    kind: 'area-for-improvement',
    number: 1,
    report: { ...exampleRecord, id: `${force}-2017-effectiveness`, force },
    question: 'preventing-crime',
    text,
    asks: text,
    source: { line: 1, endLine: 1 },
  };
}
