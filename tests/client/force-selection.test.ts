import { describe, expect, test } from 'vitest';

import { readSelection, writeSelection } from '../../src/client/force-selection.ts';

const offered = ['bedfordshire', 'leicestershire', 'staffordshire'];
const names = new Map([
  ['bedfordshire', 'Bedfordshire Police'],
  ['cambridgeshire', 'Cambridgeshire Constabulary'],
  ['kent', 'Kent Police'],
  ['leicestershire', 'Leicestershire Police'],
  ['staffordshire', 'Staffordshire Police'],
]);

function read(query: string) {
  return readSelection({ query, offered, names, absent: ['cambridgeshire'] });
}

describe('readSelection', () => {
  test.each(['', '?forces=', '?forces=,', '?utm_source=post'])(
    'shows all forces for `%s`',
    (query) => {
      expect(read(query)).toEqual({ shown: offered, problems: [] });
    },
  );

  test.each([
    '?forces=staffordshire,bedfordshire',
    '?forces=staffordshire&forces=bedfordshire',
    '?forces=Staffordshire,%20bedfordshire',
    '?forces=bedfordshire%2Cstaffordshire',
  ])('reads `%s`, in the order of the page', (query) => {
    expect(read(query)).toEqual({ shown: ['bedfordshire', 'staffordshire'], problems: [] });
  });

  test('says that a force is not known', () => {
    expect(read('?forces=bedfordshire,batley')).toEqual({
      shown: ['bedfordshire'],
      problems: ['There is no force “batley” in England and Wales.'],
    });
  });

  test('says that a force has no report here', () => {
    expect(read('?forces=kent,bedfordshire').problems).toEqual([
      'We have no report on Kent Police, so it cannot be shown here.',
    ]);
  });

  test('says that a report that we have does not have it, and not that we have none', () => {
    expect(read('?forces=cambridgeshire,bedfordshire').problems).toEqual([
      'We cannot show this section for Cambridgeshire Constabulary: the reason stands above.',
    ]);
  });

  test('says what it does not know, and shows all', () => {
    expect(read('?measures=crimes')).toEqual({
      shown: offered,
      problems: ['Nothing here is called “measures”, so that is left out.'],
    });
  });

  test('says that a force is named twice, and shows it once', () => {
    expect(read('?forces=bedfordshire,bedfordshire')).toEqual({
      shown: ['bedfordshire'],
      problems: ['The address names Bedfordshire Police more than once; once is enough.'],
    });
  });

  test('shows all where nothing can be shown, and says so', () => {
    expect(read('?forces=__proto__')).toEqual({
      shown: offered,
      problems: [
        'There is no force “__proto__” in England and Wales.',
        'All forces are shown instead.',
      ],
    });
  });
});

test.each([
  ['', offered, ''],
  ['?forces=kent', offered, ''],
  ['', ['bedfordshire', 'staffordshire'], '?forces=bedfordshire,staffordshire'],
  ['?forces=kent&differing=yes', ['bedfordshire'], '?differing=yes&forces=bedfordshire'],
])('writes into `%s` the choice %j as `%s`', (query, shown, written) => {
  expect(writeSelection({ query, shown, offered })).toBe(written);
});
