import { changed, otherText } from '../faultless-report.ts';

/** Incidents with the figures before both names, so that nothing says whose they are. */
const openOrder = changed(
  'Durham Constabulary\n\n301\n\nEngland and Wales\n\n282',
  '301\n\n282\n\nDurham Constabulary\n\nEngland and Wales',
);

const [charged, evidential] = ['Charged/summonsed', 'Evidential difficulties'];
const rest = ': suspect identified but victim does not support action';
const names = ['Durham Constabulary', 'England and Wales'];

/** Two measures of outcomes with the force's figures in one column and the nation's in another. */
const outcomesInColumns = changed(
  [
    ...[charged, names[0], '12%', names[1], '10%'],
    ...[`${evidential}${rest}`, names[0], '15%', names[1], '13%'],
  ].join('\n\n'),
  [charged, evidential, '12%', '15%', '10%', '13%'].join('\n\n'),
);

/** A text for each rule about Force in numbers. */
export const metricRuleCases = {
  'metric-missing': {
    text: changed('Durham Constabulary\n\n301\n\nEngland and Wales\n\n282', ''),
    printed:
      'report.txt:47: warning metric-missing: Expected figures for `incidents` in Force in numbers, found none in this text; see the PDF',
  },
  'force-value-missing': {
    text: changed('Durham Constabulary\n\n301\n', 'Durham Constabulary\n'),
    alongside: [otherText],
    printed:
      "report.txt:53: warning force-value-missing: Expected two figures for `incidents`, found only 282, which is the England and Wales figure; the force's is not in this text, see the PDF",
  },
  'national-value-missing': {
    text: changed('301\n\nEngland and Wales\n\n282', '301'),
    alongside: [otherText],
    printed:
      "report.txt:51: warning national-value-missing: Expected two figures for `incidents`, found only the force's, 301; the England and Wales figure is not in this text, see the PDF",
  },
  'ambiguous-value': {
    text: openOrder,
    printed:
      "report.txt:49: warning ambiguous-value: Expected the force's and the England and Wales figure for `incidents`, found 301 and 282 in unclear order; see the PDF",
  },
  'force-value-ambiguous': {
    text: outcomesInColumns,
    alongside: [otherText.replace(/Evidential[^]*?13%/, '')],
    printed:
      'report.txt:107: warning force-value-ambiguous: Expected one figure of the force for `charged-or-summonsed`, found 12 and 15 and 13 beside 10, which is the England and Wales figure; see the PDF',
  },
  'order-corroborated': {
    text: openOrder,
    alongside: [otherText],
    printed:
      'report.txt:49: info order-corroborated: Expected the figures of `incidents` beside their names, found 301 and 282 in unclear order; 282 is the England and Wales figure that other reports state',
  },
  'national-figure-differs': {
    text: changed('\n282\n', '\n283\n'),
    alongside: [otherText, otherText.replaceAll('Kent', 'Essex')],
    printed:
      'report.txt:55: error national-figure-differs: Expected the England and Wales figure of `incidents` to be 282 as in other reports, found 283; compare it with the PDF',
  },
  'period-differs': {
    text: changed('as at 1 July 2017', 'as at 1 July 2016'),
    printed:
      'report.txt:157: warning period-differs: Expected `organised-crime-groups` for as at 1 July 2017, found as at 1 July 2016; it is kept as printed',
  },
  'period-missing': {
    text: changed('as at 1 July 2017', ''),
    printed:
      'report.txt:157: warning period-missing: Expected the period of `organised-crime-groups` at its label, found none; its figures are kept without one, see the PDF',
  },
  'unclaimed-value': {
    text: changed('Calls for assistance\n', 'Calls for assistance\n\n999 times\n'),
    printed:
      'report.txt:47: warning unclaimed-value: Expected a label for the number 999 in Force in numbers, found none; it is given to no metric, see the PDF',
  },
};
