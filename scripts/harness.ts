import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forces } from '../src/register/forces.ts';
import { drawReport } from './corpus/draw-report.ts';
import { knownFacts } from './corpus/known-facts.ts';
import { convertAll } from './harness/convert/convert-all.ts';
import { converters } from './harness/convert/converters.ts';
import { missingFor } from './harness/convert/installed.ts';
import { layouts } from './harness/layouts/layouts.ts';
import { printReports } from './harness/print/print-reports.ts';
import { faultGroups } from './harness/score/fault-groups.ts';
import { faultsOf } from './harness/score/faults.ts';
import { scoreAll } from './harness/score/score-all.ts';
import { tablesOf } from './harness/score/tables.ts';
import { runCommand, UsageError } from './shell/run-command.ts';

/** Ten forces with names of one word and of several, and reports of every kind among them. */
const tenForces = [
  ...['greater-manchester', 'kent', 'avon-and-somerset', 'city-of-london', 'dyfed-powys'],
  ...['metropolitan', 'north-yorkshire', 'devon-and-cornwall', 'west-midlands', 'wiltshire'],
];

const usage = `usage: npm run harness -- [--out DIR] [--converters LIST] [--layouts LIST] [--reports LIST] [--seed N]
                          [--modules DIR] [--fresh]

Scores how well the parser reads what real converters make of reports with known facts.
  --out DIR          where prints and texts go and are kept between runs (peel-harness among temporary files)
  --converters LIST  some of the converters, such as w3m,lynx (all that are installed)
  --layouts LIST     some of ${layouts.map(({ name }) => name).join(',')} (all)
  --reports LIST     invented reports on these forces, such as kent (ten)
  --seed N           which invented reports (1)
  --modules DIR      folder outside the project with converters from npm (HARNESS_MODULES)
  --fresh            convert again, with the project's own import too

Prints the corpus's invented reports in layouts of its own, converts each print with every converter, reads the texts
alone and in batches of one converter, and scores each fact: read, missed with a diagnostic, missed silently (s),
wrong (w), or misprinted by a converter that reads pictures (m). Facts that a careful reader cannot find in a text do
not count.

In DIR: print/ PDF and HTML, texts/<layout>/<converter>/, known/ the facts, table.txt, and faults.json, what is wrong
or was missed without a word, each with its lines; faults.md groups all by cause.

Converters come from Debian (poppler-utils mupdf-tools ghostscript python3-pdfminer python3-pypdf python3-fitz
python3-html2text tesseract-ocr pandoc w3m lynx elinks links html2text vilistextum docx2txt abiword calibre
libreoffice-writer-nogui libpdfbox-java) and from npm (unpdf pdf-parse pdf2json @opendocsg/pdf2md mupdf @hyzyla/pdfium
officeparser mammoth turndown node-html-markdown html-to-text pdfjs-dist unified rehype-parse rehype-remark remark-gfm
remark-stringify).
`;

interface Options {
  out: string;
  modules: string;
  converters: string | undefined;
  layouts: string | undefined;
  slugs: readonly string[];
  seed: number;
  fresh: boolean;
}

await runCommand({
  usage,
  options: {
    out: { type: 'string', default: join(tmpdir(), 'peel-harness') },
    modules: { type: 'string', default: process.env.HARNESS_MODULES ?? '' },
    converters: { type: 'string' },
    layouts: { type: 'string' },
    reports: { type: 'string', default: tenForces.join(',') },
    seed: { type: 'string', default: '1' },
    fresh: { type: 'boolean', default: false },
  },
  run: async ({ values: { reports, seed, converters, layouts, ...values } }) => {
    if (!Number.isInteger(Number(seed))) throw new UsageError(`\`${seed}\` is no whole number.`);
    const slugs = reports.split(',');
    await scoreConverters({ ...values, converters, layouts, slugs, seed: Number(seed) });
    return 0;
  },
});

async function scoreConverters(values: Options): Promise<void> {
  const isChosen = (list: string | undefined, name: string): boolean =>
    list === undefined || list.split(',').includes(name);
  const { slugs } = values;
  const reports = forces
    .filter(({ slug }) => slugs.includes(slug))
    .toSorted((one, other) => slugs.indexOf(one.slug) - slugs.indexOf(other.slug))
    .map((force) => drawReport(force, values.seed));
  const chosenLayouts = layouts.filter(({ name }) => isChosen(values.layouts, name));
  const chosen = converters.filter(({ name }) => isChosen(values.converters, name));
  const missing = chosen.map((converter) => missingFor(converter, values.modules));
  const installed = chosen.filter((_converter, at) => missing[at] === undefined);

  if (values.fresh) rmSync(join(values.out, 'texts'), { recursive: true, force: true });
  mkdirSync(join(values.out, 'known'), { recursive: true });
  for (const report of reports)
    writeFileSync(
      join(values.out, 'known', `${report.id}.json`),
      `${JSON.stringify(knownFacts(report), undefined, 2)}\n`,
    );

  const prints = await printReports(reports, chosenLayouts, values.out);
  const { texts, failures } = await convertAll(prints, installed, {
    folder: values.out,
    modules: values.modules,
  });
  const scored = await scoreAll(texts);
  const tables = tablesOf(scored);
  writeFileSync(join(values.out, 'table.txt'), tables);
  const faults = faultsOf(scored);
  const bad = faults.filter(({ outcome }) => outcome !== 'told');
  writeFileSync(join(values.out, 'faults.json'), `${JSON.stringify(bad, undefined, 1)}\n`);
  writeFileSync(join(values.out, 'faults.md'), faultGroups(faults));

  process.stdout.write(`\n${tables}\n`);
  process.stdout.write(
    `${String(reports.length)} reports, ${String(chosenLayouts.length)} layouts, ${String(installed.length)} converters, ${String(texts.length)} texts\n`,
  );
  for (const [at, converter] of chosen.entries())
    if (missing[at] !== undefined)
      process.stdout.write(`not installed: ${converter.name} needs ${missing[at]}\n`);
  for (const failure of failures) process.stdout.write(`${failure}\n`);
}
