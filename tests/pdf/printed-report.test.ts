import { readFileSync } from 'node:fs';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { importPdf, type ImportedReport } from '../../src/pdf/import-pdf.ts';
import { forces } from '../../src/register/forces.ts';
import { launchChromium } from '../browser/chromium.ts';
import { readText } from '../reports-written/read-written.ts';
import { reportBlocks } from './report-blocks.ts';
import { reportHtml, type ValueLayout } from './report-html.ts';

const original = readFileSync('content/reports/bedfordshire-2017-effectiveness.txt');
const blocks = reportBlocks(original.toString('utf8'));

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

/** Print a page of HTML and import what the printer gave. */
async function printAndImport(html: string): Promise<ImportedReport> {
  const sheet = await browser.newPage();
  try {
    await sheet.setContent(html);
    await sheet.evaluate(() => document.fonts.ready.then(() => undefined));
    const pdf = await sheet.pdf({ preferCSSPageSize: true, printBackground: true });
    return await importPdf(new Uint8Array(pdf), { forces, onPage: () => undefined });
  } finally {
    await sheet.close();
  }
}

/** Elements after which a word ends, even where no space is written. */
const BOXES = new Set(['p', 'div', 'td', 'h1', 'h2', 'h3', 'h4', 'section']);

/** Read the words of HTML in their order, with footnote marks as superscript digits. */
function textOf(node: Tree.Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (!('childNodes' in node) || node.nodeName === 'style') return '';
  const text = node.childNodes.map(textOf).join('');
  if (node.nodeName === 'sup') return text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(+digit));
  return BOXES.has(node.nodeName) ? ` ${text} ` : text;
}

/** Split a text into words, without bullets, heading marks and dot leaders. */
function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => !/^(?:|#+|[-•]|\.+)$/.test(word));
}

/** What the record of a text states: all but where it stands. */
function statedIn(bytes: Uint8Array): unknown {
  const { record, diagnostics } = readText(bytes);
  if (record === undefined) throw new Error(`No record: ${JSON.stringify(diagnostics)}`);
  const { document: _document, ...facts } = record;
  return JSON.parse(
    JSON.stringify(facts, (key, value: unknown) => (key === 'source' ? undefined : value)),
  );
}

describe.each<[ValueLayout]>([['below'], ['above'], ['beside']])(
  'a report printed with values %s their labels',
  (layout) => {
    const html = reportHtml(blocks, { values: layout });
    let imported: ImportedReport;
    beforeAll(async () => {
      imported = await printAndImport(html);
    }, 60_000);

    test('is named after its title page, and every page of it is settled', () => {
      expect(imported).toMatchObject({
        fileName: 'bedfordshire-2017-effectiveness.txt',
        unsettledPages: [],
        emptyPages: [],
      });
    });

    test('keeps each word once and in order', () => {
      const printed = wordsOf(textOf(parse(html)));
      const kept = wordsOf(imported.text);
      // Values above their labels are put after them, so that page is compared without order.
      expect(layout === 'above' ? kept.toSorted() : kept).toEqual(
        layout === 'above' ? printed.toSorted() : printed,
      );
    });

    test('keeps every value of Force in numbers with the body whose it is', () => {
      const page = imported.text.split('\f')[2] ?? '';
      const values = [...page.matchAll(/^(Bedfordshire Police|England and Wales)\n\n(.+)$/gm)];
      expect(values.map(([, body, value]) => `${body?.charAt(0)} ${value}`)).toEqual([
        ...['B 199', 'E 282'],
        ...['B 35', 'E 31', 'B -5%', 'E -0.05%'],
        ...['B 67', 'E 77', 'B +10%', 'E +14%'],
        ...['B 10%', 'E 10%', 'B 11%', 'E 13%', 'B 53%', 'E 48%'],
        ...['B 16', 'E 15', 'B 10%', 'E 11%'],
        ...['B 24', 'E 47'],
      ]);
    });

    test('states the same facts as the text that it was printed from', () => {
      expect(statedIn(new TextEncoder().encode(imported.text))).toEqual(statedIn(original));
    });
  },
);

describe('a report printed with charts in letters and numbers', () => {
  const html = reportHtml(blocks, { hasCharts: true });
  let imported: ImportedReport;
  beforeAll(async () => {
    imported = await printAndImport(html);
  }, 60_000);

  test('keeps each word once, and tells on which pages numbers belong to nobody', () => {
    expect(wordsOf(imported.text).toSorted()).toEqual(wordsOf(textOf(parse(html))).toSorted());
    const figures = imported.text
      .split('\f')
      .flatMap((page, at) => (/^Figure \d/m.test(page) ? [at + 1] : []));
    expect(figures).toHaveLength(3);
    expect(imported.unsettledPages).toEqual(figures);
  });

  test('states the same facts, as if the charts were not there', () => {
    expect(statedIn(new TextEncoder().encode(imported.text))).toEqual(statedIn(original));
  });
});

describe('the text of a printed report', () => {
  let text: string;
  beforeAll(async () => {
    ({ text } = await printAndImport(reportHtml(blocks)));
  }, 60_000);

  test('has the judgments as rows with whole cells', () => {
    expect(text).toContain(`
Overall effectiveness 2017\tRequires improvement

Question\tGrade\tLast inspected
Preventing crime and tackling anti-social behaviour\tRequires improvement\t2017
Investigating crime and reducing re-offending\tRequires improvement\t2017
Protecting vulnerable people\tRequires improvement\t2017
Tackling serious and organised crime\tGood\t2017
Specialist capabilities\tUngraded\t2017
`);
  });

  test('has the contents without leaders, and the page numbers where they stand', () => {
    expect(text).toContain('Annex A – About the data\t32\n');
    const pages = text.split('\n\f\n');
    expect(pages.slice(2).map((page) => page.trimEnd().split('\n').at(-1))).toEqual(
      pages.slice(2).map((_page, at) => String(at + 3)),
    );
  });

  test('has each paragraph, heading and list item in one line', () => {
    for (const line of [
      '## Preventing crime and tackling anti-social behaviour',
      '## Areas for improvement',
      "- The force should review its use of DVPOs/DVPNs and Clare's Law, to ensure that it is making best use of these powers to safeguard victims of domestic abuse.",
      '³² 60 case files were reviewed in each force, with the exception of the Metropolitan Police Service, West Midlands Police and West Yorkshire Police where 90 case files were reviewed.',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
  });
});
