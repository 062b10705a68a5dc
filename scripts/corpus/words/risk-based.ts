import type { Block, CorpusReport } from '../report.ts';

/** The page on risk-based inspection, which names the questions that were inspected. */
export function riskBasedBlocks({ force, judgments }: CorpusReport): Block[] {
  const inspected = judgments.filter(({ lastInspected }) => lastInspected === 2017);
  return [
    paragraph(
      `In 2017 inspections looked most closely at areas of policing where the risk to the public is greatest.[[risk-based]] Not all forces were assessed on every question. ${force.name} was assessed against the following areas in 2017:`,
    ),
    {
      kind: 'list',
      items: inspected.map(({ title }, at) => {
        if (at === inspected.length - 1) return `${title}.`;
        return at === inspected.length - 2 ? `${title}; and` : `${title};`;
      }),
    },
    paragraph(
      'Judgments from 2016[[report-2016]] remain in place for areas which were not re-inspected in 2017.',
    ),
  ];
}

function paragraph(words: string): Block {
  return { kind: 'paragraph', passages: [{ words }] };
}
