import { ruleOn } from './rule.ts';

/** The diagnostics about Force in numbers. */
export const metricRules = {
  'metric-missing': ruleOn<{ metric: string }>({
    severity: 'warning',
    about: 'A measure that the reports of this programme print has no figures in this text.',
    expected: ({ metric }) => `figures for \`${metric}\` in Force in numbers`,
    found: 'none in this text',
    remedy: 'see the PDF',
    example: { metric: 'incidents' },
  }),
  'force-value-missing': ruleOn<{ metric: string; found: string }>({
    severity: 'warning',
    about:
      "Of the two figures of a measure only the one for England and Wales is there; it is not taken for the force's.",
    expected: ({ metric }) => `two figures for \`${metric}\``,
    found: ({ found }) => `only ${found}, which is the England and Wales figure`,
    remedy: "the force's is not in this text, see the PDF",
    example: { metric: 'incidents', found: '282' },
  }),
  'national-value-missing': ruleOn<{ metric: string; found: string }>({
    severity: 'warning',
    about: "Of the two figures of a measure only the force's is there.",
    expected: ({ metric }) => `two figures for \`${metric}\``,
    found: ({ found }) => `only the force's, ${found}`,
    remedy: 'the England and Wales figure is not in this text, see the PDF',
    example: { metric: 'incidents', found: '301' },
  }),
  'ambiguous-value': ruleOn<{ metric: string; found: string }>({
    severity: 'warning',
    about: 'Numbers follow a label, and nothing settles whose they are, so neither is published.',
    expected: ({ metric }) => `the force's and the England and Wales figure for \`${metric}\``,
    found: ({ found }) => `${found} in unclear order`,
    remedy: 'see the PDF',
    example: { metric: 'incidents', found: '301 and 282' },
  }),
  'doubtful-figure': ruleOn<{ metric: string; found: string }>({
    severity: 'warning',
    about:
      'Something unknown touches the digits of a figure, it alone has decimals, or it may be a year: what was printed cannot be told.',
    expected: ({ metric }) => `figures of \`${metric}\` that leave no doubt`,
    found: ({ found }) => `\`${found}\``,
    remedy: 'it is left out, see the PDF',
    example: { metric: 'incidents', found: '\uFFFD01' },
  }),
  'order-corroborated': ruleOn<{ metric: string; found: string; national: string }>({
    severity: 'info',
    about:
      'The order of two figures is unclear, and other reports state which of them is the England and Wales figure.',
    expected: ({ metric }) => `the figures of \`${metric}\` beside their names`,
    found: ({ found }) => `${found} in unclear order`,
    remedy: ({ national }) =>
      `${national} is the England and Wales figure that other reports state`,
    example: { metric: 'incidents', found: '301 and 282', national: '282' },
  }),
  'national-figure-differs': ruleOn<{ metric: string; wanted: string | number; found: string }>({
    severity: 'error',
    about: 'Reports of one year print different figures for England and Wales.',
    expected: ({ metric, wanted }) =>
      `the England and Wales figure of \`${metric}\` to be ${String(wanted)} as in other reports`,
    found: ({ found }) => found,
    remedy: 'compare it with the PDF',
    example: { metric: 'incidents', wanted: '282', found: '283' },
  }),
  'period-differs': ruleOn<{ metric: string; wanted: string; found: string }>({
    severity: 'warning',
    about: "A measure is printed for another time than the programme's; it is kept as printed.",
    expected: ({ metric, wanted }) => `\`${metric}\` for ${wanted}`,
    found: ({ found }) => found,
    remedy: 'it is kept as printed',
    example: {
      metric: 'organised-crime-groups',
      wanted: 'as at 1 July 2017',
      found: 'as at 1 July 2016',
    },
  }),
  'period-missing': ruleOn<{ metric: string }>({
    severity: 'warning',
    about: 'Figures stand at a label, and the period that reports print there cannot be read.',
    expected: ({ metric }) => `the period of \`${metric}\` at its label`,
    found: 'none',
    remedy: 'its figures are kept without one, see the PDF',
    example: { metric: 'organised-crime-groups' },
  }),
  'reading-contradicts': ruleOn<{ metric: string; side: string; stated: string; found: string }>({
    severity: 'error',
    about:
      'A figure that a person read in the PDF is another than the text, or other reports, state.',
    expected: ({ metric, side, stated }) =>
      `\`${metric}\` of ${side} to be ${stated}, as it is stated`,
    found: ({ found }) => `${found} in content/readings/`,
    remedy: 'compare both with the PDF',
    example: { metric: 'incidents', side: 'the force', stated: '301', found: '310' },
  }),
  'reading-needless': ruleOn<{ metric: string; side: string }>({
    severity: 'warning',
    about:
      'A person read a figure in the PDF that the text states too; the text is what is published.',
    expected: 'readings only of what the text does not state',
    found: ({ metric, side }) => `one of \`${metric}\` of ${side} in content/readings/`,
    remedy: 'take it away there',
    example: { metric: 'incidents', side: 'the force' },
  }),
  'reading-unknown': ruleOn<{ metric: string }>({
    severity: 'error',
    about: 'A person read a figure that the reports of this programme do not print.',
    expected: "readings of the programme's metrics in content/readings/",
    found: ({ metric }) => `\`${metric}\``,
    remedy: 'correct its name',
    example: { metric: 'knife-crimes' },
  }),
  'unclaimed-value': ruleOn<{ found: string }>({
    severity: 'warning',
    about:
      'A number of Force in numbers has no label that is certain, so it belongs to no measure.',
    expected: ({ found }) => `a label for the number ${found} in Force in numbers`,
    found: 'none',
    remedy: 'it is given to no metric, see the PDF',
    example: { found: '999' },
  }),
};
