import { expect, test } from 'vitest';
import { datePeriod } from '../../src/period/date-period.ts';

test.each([
  ['12 months to 30 June 2017', '2016-07-01', '2017-06-30'],
  ['12 months to 31 March 2017', '2016-04-01', '2017-03-31'],
  ['the 12 months ending 30 June 2017', '2016-07-01', '2017-06-30'],
  ['offences recorded in the 12 months to 30 June 2017', '2016-07-01', '2017-06-30'],
  ['twelve months to the end of February 2016', '2015-03-01', '2016-02-29'],
  ['year ending 30 June 2016', '2015-07-01', '2016-06-30'],
  ['six months to 31 August 2016', '2016-03-01', '2016-08-31'],
  ['as at 1 July 2017', '2017-07-01', '2017-07-01'],
  ['As of 1 July 2017', '2017-07-01', '2017-07-01'],
  ['July 2017', '2017-07-01', '2017-07-31'],
  ['between 1 April 2016 and 31 March 2017', '2016-04-01', '2017-03-31'],
])('%s is from %s to %s', (printed, from, to) => {
  expect(datePeriod(printed)).toEqual({ from, to });
});

test('a change has the earlier period beside the later, in whichever order they are printed', () => {
  const change = {
    from: '2016-04-01',
    to: '2017-03-31',
    against: { from: '2015-04-01', to: '2016-03-31' },
  };
  expect(datePeriod('12 months to 31 March 2016 against 12 months to 31 March 2017')).toEqual(
    change,
  );
  expect(datePeriod('12 months to 31 March 2017 compared with 12 months to 31 March 2016')).toEqual(
    change,
  );
});

test.each(['31 June 2017', '12 months to 31 April 2017', 'last year', '2017', '12 months', ''])(
  '%s names no days',
  (printed) => {
    expect(datePeriod(printed)).toBeUndefined();
  },
);
