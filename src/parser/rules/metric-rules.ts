import { error, info, warning } from './rule.ts';

/** The diagnostics about Force in numbers. */
export const metricRules = {
  'metric-missing': warning(
    'A measure that the reports of this programme print has no figures in this text.',
    'Expected figures for `{metric}` in Force in numbers, found none in this text; see the PDF',
  ),
  'force-value-missing': warning(
    "Of the two figures of a measure only the one for England and Wales is there; it is not taken for the force's.",
    "Expected two figures for `{metric}`, found only {found}, which is the England and Wales figure; the force's is not in this text, see the PDF",
  ),
  'national-value-missing': warning(
    "Of the two figures of a measure only the force's is there.",
    "Expected two figures for `{metric}`, found only the force's, {found}; the England and Wales figure is not in this text, see the PDF",
  ),
  'ambiguous-value': warning(
    'Numbers follow a label, and nothing settles whose they are, so neither is published.',
    "Expected the force's and the England and Wales figure for `{metric}`, found {found} in unclear order; see the PDF",
  ),
  'force-value-ambiguous': warning(
    "Several figures may be the force's, so none of them is published; the one for England and Wales is certain.",
    'Expected one figure of the force for `{metric}`, found {found} beside {national}, which is the England and Wales figure; see the PDF',
  ),
  'doubtful-figure': warning(
    'Something unknown touches the digits of a figure, it alone has decimals, or it may be a year: what was printed cannot be told.',
    'Expected figures of `{metric}` that leave no doubt, found `{found}`; it is left out, see the PDF',
  ),
  'order-corroborated': info(
    'The order of two figures is unclear, and other reports state which of them is the England and Wales figure.',
    'Expected the figures of `{metric}` beside their names, found {found} in unclear order; {national} is the England and Wales figure that other reports state',
  ),
  'national-figure-differs': error(
    'Reports of one year print different figures for England and Wales.',
    'Expected the England and Wales figure of `{metric}` to be {wanted} as in other reports, found {found}; compare it with the PDF',
  ),
  'period-differs': warning(
    "A measure is printed for another time than the programme's; it is kept as printed.",
    'Expected `{metric}` for {wanted}, found {found}; it is kept as printed',
  ),
  'period-missing': warning(
    'Figures stand at a label, and the period that reports print there cannot be read.',
    'Expected the period of `{metric}` at its label, found none; its figures are kept without one, see the PDF',
  ),
  'reading-contradicts': error(
    'A figure that a person read in the PDF is another than the text, or other reports, state.',
    'Expected `{metric}` of {side} to be {stated}, as it is stated, found {found} in content/readings/{report}.json; compare both with the PDF',
  ),
  'reading-needless': warning(
    'A person read a figure in the PDF that the text states too; the text is what is published.',
    'Expected readings only of what the text does not state, found one of `{metric}` of {side} in content/readings/{report}.json; take it away there',
  ),
  'reading-past-end': warning(
    'A person read a figure on a page that the PDF has not, by the breaks between the pages of the text.',
    'Expected a page up to {pages}, where this text ends, found page {page} for `{metric}` in content/readings/{report}.json; look for it in the PDF',
  ),
  'reading-unknown': error(
    'A person read a figure that the reports of this programme do not print.',
    "Expected readings of the programme's metrics in content/readings/{report}.json, found `{metric}`; correct its name",
  ),
  'unclaimed-value': warning(
    'A number of Force in numbers has no label that is certain, so it belongs to no measure.',
    'Expected a label for the number {found} in Force in numbers, found none; it is given to no metric, see the PDF',
  ),
};
