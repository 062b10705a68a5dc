import { describe, expect, test } from 'vitest';

import CauseOfConcern from '../../src/components/CauseOfConcern.astro';
import FiguresTable from '../../src/components/FiguresTable.astro';
import ForceReport from '../../src/components/force/ForceReport.astro';
import FoundByQuestion from '../../src/components/force/FoundByQuestion.astro';
import MissingFromCopy from '../../src/components/force/MissingFromCopy.astro';
import NarrativeFigures from '../../src/components/NarrativeFigures.astro';
import Verdict from '../../src/components/force/Verdict.astro';
import { forceView } from '../../src/summary/force-view.ts';
import { exampleForce, exampleReport } from '../examples/force-report.ts';
import { readText, renderComponent } from './render-component.ts';

const { report: view } = forceView(exampleForce, [exampleReport], [exampleForce]);
if (view === undefined) throw new Error('The example force must have a report');
const report = view.record;
const passage = '/forces/northamptonshire/2017-effectiveness/#line-';

describe('Verdict', () => {
  const { purpose, basis, opening } = view;

  test('gives the overall grade once, with its meaning, its age and the way to newer reports', async () => {
    const html = await renderComponent(Verdict, { report, purpose, basis, opening });
    const text = readText(html);
    expect(text.match(/Requires improvement/gu)).toHaveLength(1);
    expect(text).toContain('at keeping people safe and reducing crime');
    expect(text).toContain('The grade means: there are shortcomings');
    expect(text).toContain('From 2017');
    expect(html).toContain('href="https://hmicfrs.justiceinspectorates.gov.uk/"');
  });

  test('tells that newer inspections have followed, and where they are', async () => {
    const text = readText(await renderComponent(Verdict, { report, purpose, basis, opening }));
    expect(text).toContain('Every force has been inspected again since. The newest reports are on');
  });

  test('says that an overall grade comes from the summary, and links to it', async () => {
    const html = await renderComponent(Verdict, { report, purpose, basis, opening });
    expect(readText(html)).toContain('from the opening sentence of the report’s summary');
    expect(html).toContain(`href="${passage}107"`);
  });

  test('shows no grade where the text gives none', async () => {
    const bare = { ...report, overall: { basis: 'not-in-text' } };
    const html = await renderComponent(Verdict, {
      report: bare,
      purpose,
      basis: undefined,
      opening,
    });
    expect(html).not.toContain('data-grade');
    expect(readText(html)).toContain('missing from our copy');
  });
});

describe('FoundByQuestion', () => {
  const rendered = renderComponent(FoundByQuestion, { groups: view.groups, report });

  test('says beside a grade that it was not inspected again', async () => {
    expect(readText(await rendered)).toContain('2016, not inspected again in 2017');
  });

  test('says of a question without a grade that it is missing from our copy', async () => {
    expect(readText(await rendered)).toMatch(
      /Protecting vulnerable people.*The grade is missing from our copy/u,
    );
  });

  test('links every grade to its line', async () => {
    const html = await rendered;
    for (const { source } of report.judgments) expect(html).toContain(`${passage}${source.line}"`);
  });

  test('folds the areas for improvement under their question, counted, and keeps their words', async () => {
    const text = readText(await rendered);
    expect(text).toContain('Two areas for improvement');
    expect(text).toContain('The force should ensure that it is fully compliant');
  });
});

describe('CauseOfConcern', () => {
  test('makes each recommendation a whole sentence with a link to its line', async () => {
    const [cause] = report.causesOfConcern;
    const html = await renderComponent(CauseOfConcern, { cause, question: 'A question', report });
    expect(readText(html)).toContain(
      'The force should immediately take steps to engage routinely with partner agencies at a senior level.',
    );
    expect(html).toContain(`${passage}415"`);
    expect(html).toContain(`${passage}407"`);
  });
});

describe('FiguresTable', () => {
  const rendered = renderComponent(FiguresTable, {
    rows: view.metrics,
    report,
    forceName: 'Exampleshire',
  });

  test.each([
    ['lower than England and Wales'],
    ['the same as England and Wales'],
    ['Missing from Force in numbers in our copy, both for Exampleshire and for England and Wales:'],
    ['not supplied: the force could not give comparable data'],
    ['cannot be read for certain: the text has 10% and 13%'],
    ['cannot be compared without both figures'],
  ])('says: %s', async (words) => {
    expect(readText(await rendered)).toContain(words);
  });

  test('never leaves a cell empty', async () => {
    const cells = (await rendered).match(/<t[dh][^>]*>[\s\S]*?<\/t[dh]>/gu) ?? [];
    expect(cells).toHaveLength(6 * 4);
    expect(cells.filter((cell) => readText(cell) === '')).toEqual([]);
  });

  test('heads every column and row', async () => {
    const html = await rendered;
    expect(html.match(/scope="col"/gu)).toHaveLength(4);
    expect(html.match(/scope="row"/gu)).toHaveLength(5);
    expect(html).toContain('<caption');
  });

  test('gathers measures without any figure in one list under one sentence', async () => {
    const items = (await rendered).match(/<li[^>]*>[\s\S]*?<\/li>/gu) ?? [];
    expect(items.map(readText)).toEqual([
      'Anti-social behaviour incidents, per 1,000 people',
      'Change in recorded crime (excluding fraud), per cent change',
      'Evidential difficulties: victim does not support action, per cent of outcomes',
      'No suspect identified, per cent of outcomes',
      'Domestic abuse incidents, per 1,000 people',
      'Organised crime groups, per million people',
    ]);
  });

  test('says in one sentence that a text gives no figure at all, without a table', async () => {
    const bare = forceView(exampleForce, [{ ...exampleReport, metrics: [] }], [exampleForce]);
    const rows = bare.report?.metrics ?? [];
    const html = await renderComponent(FiguresTable, { rows, report, forceName: 'Exampleshire' });
    expect(readText(html)).toContain(
      'Our copy of the report has none of the 11 figures of Force in numbers, for Exampleshire or for England and Wales.',
    );
    expect(html.match(/<li/gu)).toHaveLength(11);
    expect(html).not.toContain('<table');
  });

  test('draws without inline styles, which the policy of the site forbids', async () => {
    expect(await rendered).not.toMatch(/\sstyle=/u);
  });
});

describe('NarrativeFigures', () => {
  test('shows the figure with unit, period, comparator, year before and the words that say so', async () => {
    const html = await renderComponent(NarrativeFigures, { rows: view.narrative, report });
    const text = readText(html);
    expect(text).toContain('39.1 per 100 domestic abuse-related offences');
    expect(text).toContain('England and Wales: 45.5. The force’s figure: lower than England');
    expect(text).toContain('The force a year before, 12 months to 30 June 2016: 46.0.');
    expect(text).toContain('The arrest rate for domestic abuse was 39.1 arrests per 100 offences.');
  });
});

describe('MissingFromCopy', () => {
  test('names what is missing under its reason', async () => {
    const text = readText(
      await renderComponent(MissingFromCopy, { gaps: view.gaps, report: exampleReport }),
    );
    expect(text).toMatch(/Grade missing from our copy\s*Protecting vulnerable people/u);
    expect(text).toContain('Month of publication');
  });
});

describe('ForceReport', () => {
  test('answers in the order of a citizen’s questions, causes of concern first', async () => {
    const html = await renderComponent(ForceReport, { force: exampleForce, view, others: [] });
    const ids = [...html.matchAll(/<h2[^>]* id="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids).toEqual(['causes-of-concern', 'found', 'figures', 'compare', 'reports']);
  });
});
