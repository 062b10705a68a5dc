import type { MetricId } from '../schema/metric.ts';
import type { QuestionId } from '../schema/question.ts';

/** The figures that go with each question. The reports print them apart; the sorting is ours. */
export const questionMeasures: Readonly<Record<QuestionId, readonly MetricId[]>> = {
  'preventing-crime': ['asb-incidents', 'asb-change', 'crimes', 'crime-change'],
  'investigating-crime': [
    'incidents',
    'charged-or-summonsed',
    'evidential-difficulties',
    'no-suspect-identified',
    'telephone-resolution',
    'wanted-on-pnc',
    'european-arrest-warrants',
    'foreign-national-referral-rate',
    're-offending-under-iom',
  ],
  'protecting-vulnerable-people': [
    'domestic-abuse-incidents',
    'domestic-abuse-share',
    'domestic-abuse-arrest-rate',
    'domestic-abuse-charge-rate',
  ],
  'serious-and-organised-crime': ['organised-crime-groups'],
};
